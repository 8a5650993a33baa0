import type { OpeningHoursFacts } from '../../queries/operations.js';
import { formatDate } from '../../texts/formatDate.js';
import { listWeekRows } from '../../texts/listWeekRows.js';
import { openingTexts as words } from '../../texts/openingTexts.js';

/** The week as a small table, public holidays last; then the period and what the week cannot say. */
export function WeekTable({ hours }: { hours: OpeningHoursFacts }) {
    const { always, publicHolidays, validFrom, validTo, remark } = hours;
    return (
        <>
            <table class="week">
                <caption class="visually-hidden">{words.caption}</caption>
                <tbody>
                    {listWeekRows(hours).map(({ days, hours: text }) => <tr key={days}><th scope="row">{days}</th><td>{text}</td></tr>)}
                    {!always && <tr><th scope="row">{words.holidays.label}</th><td>{words.holidays[publicHolidays]}</td></tr>}
                </tbody>
            </table>
            {(validFrom !== null || validTo !== null) && <p class="small">{words.valid(validFrom && formatDate(validFrom), validTo && formatDate(validTo))}</p>}
            {remark !== null && <p class="small">{remark}</p>}
        </>
    );
}
