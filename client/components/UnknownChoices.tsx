import { texts } from '../texts/texts.js';

interface Field {
    /** Its name in the address. */
    name: string;
    label: string;
    isKnown: boolean;
}

/** Says which filters of the address name nothing and are left aside: nothing is ignored in silence. */
export function UnknownChoices({ params, fields }: { params: URLSearchParams; fields: readonly Field[] }) {
    const unknown = fields.filter(({ name, isKnown }) => params.get(name) && !isKnown);
    if (!unknown.length) return null;
    return (
        <div class="notice notice-mistake" role="alert">
            {unknown.map(({ name, label }) => <p key={name}>{texts.unknownChoice(label, params.get(name)!.slice(0, 60))}</p>)}
        </div>
    );
}
