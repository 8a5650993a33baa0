import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { listAges } from '../../state/rights/listAges.js';
import type { Right } from '../../state/rights/Right.js';
import { RightName } from './RightName.js';

/** Who, from when, until when: the whole of it for everyone, without a script. */
export function AgeTable({ rights }: { rights: readonly Right[] }) {
    const { say } = useTranslator();
    const names = (found: readonly Right[]) => <ul>{found.map(right => <li key={right.id}><a href={`#${right.id}`}><RightName right={right} /></a></li>)}</ul>;
    const leaving = rights.filter(({ conditions }) => conditions.withinYearsOfLeaving !== null || conditions.monthsAfterLeaving !== null);
    return (
        <>
            <table class="ages">
                <thead><tr><th scope="col"><Say id="droits-ages-age" /></th><th scope="col"><Say id="droits-ages-opens" /></th><th scope="col"><Say id="droits-ages-last" /></th></tr></thead>
                <tbody>
                    {listAges(rights).map(({ age, opens, due, last, lastIfDisabled }) => (
                        <tr key={age}>
                            <th scope="row"><Say id="droits-ages-row" args={{ age }} /></th>
                            <td data-label={opens.length > 0 ? say('droits-ages-opens') : undefined} class={opens.length + due.length === 0 ? 'nothing' : undefined}>
                                {opens.length > 0 && names(opens)}
                                {due.length > 0 && <><p><Say id="droits-ages-due" /></p>{names(due)}</>}
                                {opens.length + due.length === 0 && <span class="small"><Say id="droits-ages-nothing" /></span>}
                            </td>
                            <td data-label={say('droits-ages-last')} class={last.length + lastIfDisabled.length === 0 ? 'nothing' : undefined}>
                                {last.length > 0 && names(last)}
                                {lastIfDisabled.length > 0 && <><p><Say id="droits-ages-if-disabled" /></p>{names(lastIfDisabled)}</>}
                                {last.length + lastIfDisabled.length === 0 && <span class="small"><Say id="droits-ages-nothing" /></span>}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            {leaving.length > 0 && (
                <>
                    <h3 class="ages-leaving"><Say id="droits-leaving" /></h3>
                    <ul class="bullets">
                        {leaving.map(right => {
                            const { withinYearsOfLeaving: years, monthsAfterLeaving: months } = right.conditions;
                            return <li key={right.id}>{years !== null ? <Say id="droits-leaving-years" args={{ years }} /> : <Say id="droits-leaving-months" args={{ months: months ?? 0 }} />} <a href={`#${right.id}`}><RightName right={right} /></a></li>;
                        })}
                    </ul>
                </>
            )}
        </>
    );
}
