import { useRef, useState } from 'preact/hooks';
import type { CoverageChoicesData } from '../../queries/operations.js';
import { kindChoices, levelSlugs, measureSlugs } from '../../state/coverageView/coverageSlugs.js';
import type { CoverageLevel, CoverageMeasure, CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import { checkCoverageView } from '../../state/coverageView/checkCoverageView.js';
import { listCoverageParameters } from '../../state/coverageView/listCoverageParameters.js';
import { parseCoverageView } from '../../state/coverageView/parseCoverageView.js';
import type { CoverageMistake } from '../../state/coverageView/parseCoverageView.js';
import { printCoverageView } from '../../state/coverageView/printCoverageView.js';
import type { NavigateCoverage } from '../../state/coverageView/useCoverage.js';
import { kindSlugs } from '../../state/kindSlugs.js';
import { coverageTexts as words, levelTexts, measureTexts } from '../../texts/coverageTexts.js';
import { kindChoiceTexts } from '../../texts/kindChoiceTexts.js';
import { FieldMistake } from './FieldMistake.js';
import { followLink } from './followLink.js';

interface Props {
    view: CoverageViewState;
    /** Name of the area of the view. */
    areaName: string;
    mistakes: readonly CoverageMistake[];
    choices: CoverageChoicesData;
    navigate: NavigateCoverage;
    onMistakes(mistakes: CoverageMistake[]): void;
}

const PRESETS_KM = [10, 20, 30, 50];
const OWN = ['type', 'seuil', 'mesure', 'unite', 'dans', 'poids'];
/** Wait after the last key before the figures follow, in milliseconds. */
const DELAY_MS = 400;

/** What the page is about. Without JavaScript it is sent as it is; with it the page follows each change. */
export function CoverageForm({ view, areaName, mistakes, choices, navigate, onMistakes }: Props) {
    const form = useRef<HTMLFormElement>(null);
    const timer = useRef(0);
    /** The threshold as it is being typed; null once the view has it. */
    const [typed, setTyped] = useState<string | null>(null);
    const written = (field: string, usual: string) => mistakes.find(mistake => mistake.field === field)?.value ?? usual;
    const invalid = (field: string) => (mistakes.some(mistake => mistake.field === field) ? { 'aria-invalid': true, 'aria-describedby': `erreur-${field}` } as const : {});

    const apply = (replace = false) => {
        clearTimeout(timer.current);
        if (!form.current) return;
        const parsed = parseCoverageView(new URLSearchParams(new FormData(form.current) as never));
        const checked = checkCoverageView(parsed.view, choices);
        const found = [...parsed.mistakes, ...checked.mistakes].filter(({ field }) => OWN.includes(field));
        onMistakes(found);
        if (found.length) return;
        setTyped(null);
        const { kinds, maxKm, measure, level, within, weight } = checked.view;
        navigate({ kinds, maxKm, measure, level, within, weight }, { replace });
    };
    const type = (value: string) => {
        setTyped(value);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => apply(true), DELAY_MS);
    };
    const kindValue = written('type', kindChoiceTexts(view.kinds).slug ?? view.kinds.map(kind => kindSlugs[kind]).join(','));
    const level = written('unite', levelSlugs[view.level]);
    const area = written('dans', view.within ? `${levelSlugs[view.within.level]}-${view.within.code}` : 'france');
    const areas = choices.regions.flatMap(({ departements }) => departements).sort((a, b) => (a.code < b.code ? -1 : 1));
    const isListed = kindChoices.some(({ slug }) => slug === kindValue);
    return (
        <form ref={form} class={mistakes.some(({ field }) => OWN.includes(field)) ? 'coverage-form has-mistakes' : 'coverage-form'} action="/couverture" method="get" aria-label={words.form} onChange={() => apply()} onSubmit={event => { event.preventDefault(); apply(); }}>
            <label class="filter-field field-type">
                <span>{words.type}</span>
                <select name="type" {...invalid('type')}>
                    {!isListed && <option value={kindValue} selected>{mistakes.some(({ field }) => field === 'type') ? kindValue : kindChoiceTexts(view.kinds).label}</option>}
                    {kindChoices.map(({ slug, kinds }) => <option key={slug} value={slug} selected={slug === kindValue}>{kindChoiceTexts(kinds).label}</option>)}
                </select>
                <FieldMistake field="type" mistakes={mistakes} />
            </label>
            <div class="filter-field field-seuil">
                <label for="seuil">{words.seuil}</label>
                <span class="seuil">
                    <input id="seuil" name="seuil" inputMode="decimal" autoComplete="off" maxLength={8} value={typed ?? written('seuil', String(view.maxKm).replace('.', ','))} onInput={event => type(event.currentTarget.value)} {...invalid('seuil')} />
                    <span aria-hidden="true">{words.seuilUnit}</span>
                </span>
                <FieldMistake field="seuil" mistakes={mistakes} />
            </div>
            <ul class="presets field-presets" aria-label={words.seuilHint}>
                {PRESETS_KM.map(km => (
                    <li key={km}><a href={printCoverageView({ ...view, maxKm: km })} aria-current={km === view.maxKm ? 'true' : undefined} onClick={followLink(() => { setTyped(null); onMistakes([]); navigate({ maxKm: km }); })}>{km}<span class="visually-hidden"> km</span></a></li>
                ))}
            </ul>
            <label class="filter-field field-mesure">
                <span>{words.mesure}</span>
                <select name="mesure" {...invalid('mesure')}>
                    {mistakes.some(({ field }) => field === 'mesure') && <option value={written('mesure', '')} selected>{written('mesure', '')}</option>}
                    {(Object.keys(measureSlugs) as CoverageMeasure[]).map(measure => <option key={measure} value={measureSlugs[measure]} selected={measureSlugs[measure] === written('mesure', measureSlugs[view.measure])}>{measureTexts[measure].label}</option>)}
                </select>
                <FieldMistake field="mesure" mistakes={mistakes} />
            </label>
            <label class="filter-field field-unite">
                <span>{words.unite}</span>
                <select name="unite" {...invalid('unite')}>
                    {!Object.values(levelSlugs).includes(level) && <option value={level} selected>{level}</option>}
                    {(Object.keys(levelTexts) as CoverageLevel[]).map(one => <option key={one} value={levelSlugs[one]} selected={levelSlugs[one] === level}>{levelTexts[one].one}</option>)}
                </select>
                <FieldMistake field="unite" mistakes={mistakes} />
            </label>
            <label class="filter-field field-dans">
                <span>{words.dans}</span>
                <select name="dans" {...invalid('dans')}>
                    <option value="france" selected={area === 'france'}>{words.france}</option>
                    {(view.within?.level === 'EPCI' || mistakes.some(({ field }) => field === 'dans')) && <option value={area} selected>{mistakes.some(({ field }) => field === 'dans') ? `${words.otherArea} (${area})` : areaName}</option>}
                    <optgroup label={words.regions}>{choices.regions.map(({ code, nom }) => <option key={code} value={`region-${code}`} selected={area === `region-${code}`}>{nom}</option>)}</optgroup>
                    <optgroup label={words.departements}>{areas.map(({ code, nom }) => <option key={code} value={`departement-${code}`} selected={area === `departement-${code}`}>{nom} ({code})</option>)}</optgroup>
                </select>
                <FieldMistake field="dans" mistakes={mistakes} />
            </label>
            {choices.weights.length > 1 ? (
                <label class="filter-field field-poids">
                    <span>{words.poids}</span>
                    <select name="poids" {...invalid('poids')}>{choices.weights.map(({ id, label }) => <option key={id} value={id} selected={id === view.weight}>{label}</option>)}</select>
                    <FieldMistake field="poids" mistakes={mistakes} />
                </label>
            ) : <FieldMistake field="poids" mistakes={mistakes} />}
            {listCoverageParameters(view).filter(([name]) => !OWN.includes(name) && name !== 'territoire').map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <noscript><button class="button" type="submit">{words.show}</button></noscript>
        </form>
    );
}
