import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../texts/formatNumber.js';

interface Props {
    name: string;
    value: string;
    checked: boolean;
    /** Structures of the list that this choice gives. */
    count: number;
    children: ComponentChildren;
    onToggle(): void;
}

/** A box to tick in a filter form, with the size of the list that it gives. */
export function CountedCheck({ name, value, checked, count, children, onToggle }: Props) {
    return (
        <label class="list-check">
            <input type="checkbox" name={name} value={value} checked={checked} onChange={onToggle} />
            <span>{children}</span>
            <b>{formatNumber(count)}</b>
        </label>
    );
}
