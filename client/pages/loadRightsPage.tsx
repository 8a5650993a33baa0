import { AgeRuler } from '../components/rights/AgeRuler.js';
import { AgeTable } from '../components/rights/AgeTable.js';
import { RightCard } from '../components/rights/RightCard.js';
import { SheetSection } from '../components/SheetSection.js';
import { YoungLayout } from '../components/young/YoungLayout.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { parseLanguage } from '../messages/parseLanguage.js';
import { Say } from '../messages/Say.js';
import { rightsList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import type { Right } from '../state/rights/Right.js';
import type { PageLoader } from './PageLoader.js';
import { FrenchPageLink } from '../messages/FrenchPageLink.js';

/** Rights by age, the same page for everyone; one's own dates are computed in the browser. */
export const loadRightsPage: PageLoader = async ({ execute, url: { searchParams } }) => {
    const { language, unknown } = parseLanguage(searchParams);
    const [translator, { dispositifs }] = await Promise.all([loadTranslator(language), runOperation(execute, rightsList, {})]);
    const inOrder = [...dispositifs].sort((a, b) => (a.conditions.ageFrom ?? 99) - (b.conditions.ageFrom ?? 99) || (a.conditions.ageBefore ?? 99) - (b.conditions.ageBefore ?? 99) || (a.id < b.id ? -1 : 1));
    const rights: Right[] = inOrder.map(({ id, sigle, nom, status, conditions, firstStep }) => ({ id, sigle, nom, status, conditions, firstStep }));
    const { say } = translator;
    return {
        status: 200,
        title: `${say('droits-title')} · Relais`,
        description: say('droits-lead'),
        language,
        body: (
            <YoungLayout translator={translator} address="/droits" unknownLanguage={unknown}>
                <main id="contenu" class="sheet rights" tabIndex={-1}>
                    <h1>{say('droits-title')}</h1>
                    <p class="lead"><Say id="droits-lead" /></p>
                    <div id="droits"><p class="notice"><Say id="droits-needs-script" /></p></div>
                    <SheetSection id="frise" title={say('droits-ruler')}>
                        <p class="small"><Say id="droits-ruler-note" /></p>
                        <AgeRuler rights={rights} />
                    </SheetSection>
                    <div class="general">
                        <SheetSection id="ages" title={say('droits-ages')}>
                            <p class="small"><Say id="droits-ages-note" /></p>
                            <AgeTable rights={rights} />
                        </SheetSection>
                    </div>
                    <SheetSection id="un-par-un" title={say('droits-cards')}>
                        <p class="right-near"><a class="button-quiet" href={translator.link('/jeunes')}><Say id="droits-near-jeunes" /></a> <FrenchPageLink href="/communes"><Say id="droits-near-communes" /></FrenchPageLink></p>
                        {language !== 'fr' && <p class="small"><Say id="common-data-in-french" /></p>}
                        {inOrder.map(right => <RightCard key={right.id} right={right} />)}
                    </SheetSection>
                    <section class="rights-help" aria-labelledby="aide">
                        <h2 id="aide"><Say id="droits-help" /></h2>
                        <p><a href="tel:119">119</a> <Say id="droits-help-119" /></p>
                        <p><a href="tel:115">115</a> <Say id="droits-help-115" /></p>
                    </section>
                    <p class="small"><FrenchPageLink href="/dispositifs"><Say id="droits-professionals" /></FrenchPageLink></p>
                </main>
            </YoungLayout>
        ),
        data: { name: 'droits', props: { language, rights } },
    };
};
