import type { PageLoader } from '../pages/PageLoader.js';
import { computeMonth } from './computeMonth.js';
import { listHolidays } from './listHolidays.js';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** A calendar and nothing else: where "Quitter vite" leads unless the operator says otherwise. It does not name the site. */
export const loadCalendarPage: PageLoader = async () => {
    const today = DAY.format(new Date());
    const [year, month] = today.split('-').map(Number) as [number, number];
    const months = [0, 1, 2].map(ahead => ({ year: year + Math.floor((month - 1 + ahead) / 12), month: (month - 1 + ahead) % 12 + 1 }));
    return {
        status: 200,
        title: 'Calendrier',
        description: `Calendrier ${year}, jours fériés.`,
        plain: true,
        body: (
            <main class="calendar">
                <h1>Calendrier</h1>
                <div class="calendar-months">{months.map(one => <Month key={one.month} {...one} today={today} />)}</div>
            </main>
        ),
    };
};

function Month({ year, month, today }: { year: number; month: number; today: string }) {
    const holidays = listHolidays(year);
    const iso = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const named = [...holidays].filter(([date]) => date.startsWith(iso(1).slice(0, 8)));
    return (
        <section>
            <table>
                <caption>{MONTH.format(Date.UTC(year, month - 1, 1))}</caption>
                <thead><tr>{WEEKDAYS.map(name => <th key={name} scope="col"><abbr title={name}>{name[0]!.toUpperCase()}</abbr></th>)}</tr></thead>
                <tbody>
                    {computeMonth(year, month).map((week, i) => (
                        <tr key={i}>{week.map((day, weekday) => <td key={weekday} class={day && holidays.has(iso(day)) ? 'calendar-holiday' : undefined} aria-current={day && iso(day) === today ? 'date' : undefined}>{day}</td>)}</tr>
                    ))}
                </tbody>
            </table>
            {named.length > 0 && <ul>{named.map(([date, name]) => <li key={date}>{Number(date.slice(8))} : {name}</li>)}</ul>}
        </section>
    );
}
