import type { StructureSheetData } from '../queries/operations.js';

type Contact = NonNullable<StructureSheetData['structure']>['contacts'][number];

/** A public contact of a service: one calls, writes or visits. Anything that is not http stays text. */
export function ContactLink({ contact: { kind, value, label } }: { contact: Contact }) {
    const text = label ? `${label} : ${value}` : value;
    if (kind === 'EMAIL') return <a class="button" href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}>{label ? /^siège$/i.test(label) ? 'Écrire au siège' : `Écrire (${label})` : 'Écrire'} : {value}</a>;
    if (kind === 'PHONE') return <a class="button" href={`tel:${value.replace(/[^+\d]/g, '')}`}>Appeler le {text}</a>;
    return /^https?:\/\//.test(value) ? <a class="button" href={value} rel="noopener noreferrer">Ouvrir {text} <span aria-hidden="true">↗</span><span class="visually-hidden"> (site externe)</span></a> : <span>{text}</span>;
}
