import type { ExportCode, ExportColumn } from '../pages/ExportColumn.js';
import { columnTexts } from '../texts/columnTexts.js';
import { reuseTexts } from '../texts/reuseTexts.js';
import { typeset } from '../texts/typeset.js';

const words = reuseTexts.columns;

/** The columns of the list's tables: what each says, how it is written, and its codes. */
export function ColumnTable({ columns }: { columns: readonly ExportColumn[] }) {
    return (
        <details class="list-columns">
            <summary><span>{words.summary(columns.length)}</span></summary>
            {words.notes.map(note => <p key={note} class="small">{typeset(note)}</p>)}
            <table class="formats">
                <caption class="visually-hidden">{words.caption}</caption>
                <thead><tr>{words.heads.map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
                <tbody>
                    {columns.map(({ name, format, prefix, codes }) => (
                        <tr key={name}>
                            <th scope="row"><code>{name}</code></th>
                            <td>{typeset(columnTexts[name])}</td>
                            <td>
                                {typeset(words.formats[format])}{prefix !== null && <>{typeset(' ; ')}{words.prefixed} <code>{prefix}-</code></>}
                                {codes.length > 0 && <Codes codes={codes} closed={format === 'WORD' || format === 'WORDS'} />}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </details>
    );
}

/** A single value stays in the sentence. */
function Codes({ codes, closed }: { codes: readonly ExportCode[]; closed: boolean }) {
    const [only] = codes;
    if (!closed && codes.length === 1) return <>{typeset(` ; ${words.orElse} « ${only!.written} »`)}</>;
    return (
        <>
            {typeset(' :')}
            <ul class="column-codes">
                {codes.map(({ written, api, means }) => (
                    <li key={written}>{means === null ? written : <><code>{written}</code>, {means}</>}{api !== null && <> ({words.api} <code>{api}</code>)</>}</li>
                ))}
            </ul>
        </>
    );
}
