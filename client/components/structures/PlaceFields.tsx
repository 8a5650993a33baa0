import { formatNumber } from '../../texts/formatNumber.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { CountedCheck } from './CountedCheck.js';
import { CountedSelect } from './CountedSelect.js';
import type { ListFieldsProps } from './ListForm.js';

/** Above, a list of intercommunalités is too long to choose from: a département first. */
const MAX_EPCI = 250;

/** Where: départements, several at once, and an intercommunalité. */
export function PlaceFields({ view, page: { facets }, names, navigate }: ListFieldsProps) {
    const counts = new Map(facets.departements.map(({ departement, count }) => [departement.code, count]));
    const codes = [...new Set([...counts.keys(), ...view.departements])].sort();
    const toggle = (code: string) => navigate({
        epci: null,
        departements: view.departements.includes(code) ? view.departements.filter(other => other !== code) : [...view.departements, code].sort(),
    });
    const epci = facets.epci.map(({ epci: { code, nom }, count }) => ({ value: code, label: nom, count })).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
    return (
        <details class="list-group" open={view.departements.length > 0 || view.epci !== null}>
            <summary><h2>{words.groups.where}</h2></summary>
            <fieldset class="list-checks">
                <legend>{words.fields.departements}</legend>
                {codes.map(code => (
                    <CountedCheck key={code} name="departement" value={code} checked={view.departements.includes(code)} count={counts.get(code) ?? 0} onToggle={() => toggle(code)}>
                        {names.departements[code] ?? code} <small>{code}</small>
                    </CountedCheck>
                ))}
                {codes.length === 0 && <p class="small">{formatNumber(0)}</p>}
            </fieldset>
            <CountedSelect
                name="epci" label={words.fields.epci} all={words.allFeminine} value={view.epci ?? ''} choices={epci} current={view.epci ? names.epci[view.epci] ?? view.epci : ''}
                disabled={epci.length > MAX_EPCI && !view.epci ? words.chooseDepartement : undefined} onChoose={value => navigate({ epci: value || null })}
            />
        </details>
    );
}
