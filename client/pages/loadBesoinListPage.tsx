import { BesoinGroups } from '../components/BesoinGroups.js';
import { Sheet } from '../components/Sheet.js';
import { Prose } from '../glossary/Prose.js';
import { besoinList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { matrixTexts } from '../texts/matrixTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** Findings, needs and levers of the study, each with its source. */
export const loadBesoinListPage: PageLoader = async ({ execute }) => {
    const { besoins } = await runOperation(execute, besoinList, {});
    return {
        status: 200,
        title: 'Besoins et leviers · Relais',
        description: matrixTexts.besoinsIntro,
        body: (
            <Sheet path="/besoins" trail={[{ href: '/', label: texts.nav.map }, { href: '/partenariats', label: texts.nav.partnerships }]}>
                <h1>{matrixTexts.besoinsTitle}</h1>
                <p class="lead"><Prose text={matrixTexts.besoinsIntro} /></p>
                <BesoinGroups besoins={besoins} full />
            </Sheet>
        ),
    };
};
