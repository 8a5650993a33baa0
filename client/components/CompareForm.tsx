import { compareTexts as words } from '../texts/compareTexts.js';

interface Props {
    departements: readonly { code: string; nom: string }[];
    chosen: readonly string[];
    open: boolean;
}

/** The choice of the départements to compare: a form that the server answers. */
export function CompareForm({ departements, chosen, open }: Props) {
    return (
        <details class="compare-form" open={open}>
            <summary>{words.choose}</summary>
            <form action="/departements/comparer" method="get">
                <fieldset>
                    <legend class="visually-hidden">{words.choose}</legend>
                    <div class="chips">{departements.map(({ code, nom }) => <label key={code} class="chip"><input type="checkbox" name="codes" value={code} checked={chosen.includes(code)} />{nom} ({code})</label>)}</div>
                </fieldset>
                <p class="actions"><button class="button" type="submit">{words.submit}</button></p>
            </form>
        </details>
    );
}
