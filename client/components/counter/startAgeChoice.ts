import { counterTexts as words } from '../../texts/counterTexts.js';

/** The age chosen on the counter: it shows which agreements name it, in the browser only; one that names no age stays, to be asked. */
export function startAgeChoice(section: HTMLElement): void {
    const select = section.querySelector<HTMLSelectElement>('[data-counter-age]')!;
    const result = section.querySelector<HTMLElement>('[data-counter-result]')!;
    const items = [...section.querySelectorAll<HTMLElement>('[data-age-min]')];
    const show = () => {
        const age = select.value === '' ? null : Number(select.value);
        let [yes, ask] = [0, 0];
        for (const item of items) {
            const { ageMin, ageMax } = item.dataset;
            const unknown = ageMin === '' && ageMax === '';
            const fits = !unknown && (ageMin === '' || age! >= Number(ageMin)) && (ageMax === '' || age! <= Number(ageMax));
            item.hidden = age !== null && !unknown && !fits;
            if (unknown) ask++;
            else if (fits) yes++;
        }
        result.textContent = age === null ? '' : words.ageResult(yes, ask);
    };
    select.addEventListener('change', show);
    if (select.value !== '') show(); // chosen before this script came
}
