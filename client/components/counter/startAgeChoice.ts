import { findAgeFit } from '../../state/findAgeFit.js';
import { counterTexts as words } from '../../texts/counterTexts.js';

/**
 * The age chosen on the counter: it shows which agreements name it, in the browser only. One that names no age stays, to be asked; one whose only
 * public means older people is set aside, at the end, with the age from which it is open.
 */
export function startAgeChoice(section: HTMLElement): void {
    const select = section.querySelector<HTMLSelectElement>('[data-counter-age]')!;
    const result = section.querySelector<HTMLElement>('[data-counter-result]')!;
    const items = [...section.querySelectorAll<HTMLElement>('[data-age-min]')].map(item => ({ item, label: item.querySelector<HTMLElement>('.counter-ages')!, stated: item.querySelector('.counter-ages')!.textContent }));
    const show = () => {
        const age = select.value === '' ? null : Number(select.value);
        let [yes, ask, later, past, meant] = [0, 0, 0, 0, 0];
        const aside: HTMLElement[] = [];
        for (const { item, label, stated } of items) {
            const { ageMin, ageMax, meantMin, meantMax, later: laterText } = item.dataset;
            const fit = age === null ? null : findAgeFit(age, parse(ageMin), parse(ageMax));
            const meantFit = age === null ? null : findAgeFit(age, parse(meantMin), parse(meantMax));
            const isLater = meantFit === 'LATER';
            item.hidden = fit === 'LATER' || fit === 'PAST' || meantFit === 'PAST';
            item.classList.toggle('counter-later', isLater);
            label.textContent = isLater ? laterText! : stated;
            if (isLater) aside.push(item);
            if (fit === 'YES') yes++;
            if (isLater) later++;
            else if (meantFit === 'PAST') past++;
            else if (meantFit === 'YES') meant++;
            else if (fit === 'UNKNOWN') ask++;
        }
        items[0]?.item.parentElement!.append(...items.map(({ item }) => item), ...aside);
        result.textContent = age === null ? '' : words.ageResult({ yes, ask, meant, later, past });
    };
    select.addEventListener('change', show);
    if (select.value !== '') show(); // chosen before this script came
}

function parse(bound: string | undefined): number | null {
    return bound === undefined || bound === '' ? null : Number(bound);
}
