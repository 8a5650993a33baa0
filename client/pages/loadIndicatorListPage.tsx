import { IndicatorList } from '../components/IndicatorList.js';
import { SelectField } from '../components/SelectField.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { TableOfContents } from '../components/TableOfContents.js';
import { UnknownChoices } from '../components/UnknownChoices.js';
import { Prose } from '../glossary/Prose.js';
import { indicatorList } from '../queries/operations.js';
import type { IndicatorFacts } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { findIndicatorTheme } from '../state/findIndicatorTheme.js';
import { indicatorTexts as words } from '../texts/indicatorTexts.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

const LEVELS = { FRANCE: 0, REGION: 1, DEPARTEMENT: 2 };

/** The figures of the documents by territory, then by theme. */
export const loadIndicatorListPage: PageLoader = async ({ execute, url: { searchParams } }) => {
    const { indicators } = await runOperation(execute, indicatorList, {});
    const keyOf = ({ level, code }: IndicatorFacts['territory']) => `${level.toLowerCase()}-${code.toLowerCase()}`;
    const territories = [...new Map(indicators.map(({ territory }) => [keyOf(territory), territory])).values()]
        .sort((a, b) => LEVELS[a.level] - LEVELS[b.level] || a.nom.localeCompare(b.nom, 'fr'));
    const chosen = territories.find(territory => keyOf(territory) === searchParams.get('territoire'));
    const shown = chosen ? [chosen] : territories;
    const of = (territory: IndicatorFacts['territory']) => indicators.filter(indicator => keyOf(indicator.territory) === keyOf(territory));
    return {
        status: 200,
        title: 'Chiffres · Relais',
        description: words.intro,
        body: (
            <Sheet path="/indicateurs" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
                <form class="filter-form" action="/indicateurs" method="get">
                    <SelectField name="territoire" label={words.filterTerritory} all={words.all} value={chosen ? keyOf(chosen) : ''} choices={territories.map(territory => ({ value: keyOf(territory), label: territory.nom }))} />
                    <button class="button" type="submit">{words.filter}</button>
                    {chosen && <a class="clear" href="/indicateurs">{words.clear}</a>}
                </form>
                <UnknownChoices params={searchParams} fields={[{ name: 'territoire', label: words.filterTerritory, isKnown: chosen !== undefined }]} />
                {!chosen && <TableOfContents label={words.contents} entries={territories.map(territory => ({ id: keyOf(territory), title: territory.nom, note: `${of(territory).length} ${plural(of(territory).length, words.count[0], words.count[1])}` }))} />}
                {shown.map(territory => (
                    <SheetSection key={keyOf(territory)} id={keyOf(territory)} title={territory.nom}>
                        {(Object.keys(words.themes) as (keyof typeof words.themes)[]).map(theme => {
                            const found = of(territory).filter(indicator => findIndicatorTheme(indicator) === theme);
                            return found.length > 0 && <div key={theme} class="part"><h3>{words.themes[theme]}</h3><IndicatorList indicators={found} /></div>;
                        })}
                    </SheetSection>
                ))}
            </Sheet>
        ),
    };
};
