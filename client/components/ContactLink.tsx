import type { StructureSheetData } from '../queries/operations.js';

type Contact = NonNullable<StructureSheetData['structure']>['contacts'][number];

/** A public contact of a service: one calls, writes or visits. Anything that is not http stays text. Quiet: a link in a list, not a button. */
export function ContactLink({ contact: { kind, value, label }, quiet = false }: { contact: Contact; quiet?: boolean }) {
    const text = label ? `${label} : ${value}` : value;
    const style = quiet ? undefined : 'button';
    if (kind === 'EMAIL') return <a class={style} href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}>{quiet ? text : <>{label ? /^siège$/i.test(label) ? 'Écrire au siège' : `Écrire (${label})` : 'Écrire'} : {value}</>}</a>;
    if (kind === 'PHONE') return <a class={style} href={`tel:${value.replace(/[^+\d]/g, '')}`}>{quiet ? text : <>Appeler le {value}{label && ` (${label})`}</>}</a>;
    return /^https?:\/\//.test(value) ? <a class={style} href={value} rel="noopener noreferrer">{quiet ? text : `Ouvrir ${text}`} <span aria-hidden="true">↗</span><span class="visually-hidden"> (site externe)</span></a> : <span>{text}</span>;
}
