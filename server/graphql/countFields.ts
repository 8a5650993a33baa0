import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * How many fields a valid document asks once its fragments are written out where they are spread: what a compiler of it would write.
 *
 * @returns Infinity for a document that asks the schema about itself
 */
export function countFields(document: DocumentNode): number {
    const fragments = new Map(document.definitions.flatMap(definition => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
    // Each fragment is counted once: spread in one another, they multiply without being long.
    const counted = new Map<FragmentDefinitionNode, number>();
    const countFragment = (fragment: FragmentDefinitionNode | undefined): number => {
        if (!fragment) return 0;
        const known = counted.get(fragment);
        if (known !== undefined) return known;
        const count = countSelection(fragment.selectionSet);
        counted.set(fragment, count);
        return count;
    };
    const countSelection = ({ selections }: SelectionSetNode): number =>
        selections.reduce((sum, selection) => {
            if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + countFragment(fragments.get(selection.name.value));
            if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countSelection(selection.selectionSet);
            if (selection.name.value === '__schema' || selection.name.value === '__type') return Infinity;
            return sum + 1 + (selection.selectionSet ? countSelection(selection.selectionSet) : 0);
        }, 0);
    return document.definitions.reduce((sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sum + countSelection(definition.selectionSet) : sum), 0);
}
