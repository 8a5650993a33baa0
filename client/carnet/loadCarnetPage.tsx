import { YoungLayout } from '../components/young/YoungLayout.js';
import { Urgent } from '../jeunes/components/Urgent.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { parseLanguage } from '../messages/parseLanguage.js';
import { Say } from '../messages/Say.js';
import type { PageLoader } from '../pages/PageLoader.js';
import { CarnetView } from './CarnetView.js';
import { FrenchPageLink } from '../messages/FrenchPageLink.js';

/** The doors kept on the phone; the server knows none of them. */
export const loadCarnetPage: PageLoader = async ({ url }) => {
    const { language, unknown } = parseLanguage(url.searchParams);
    const translator = await loadTranslator(language);
    return {
        status: 200,
        title: `${translator.say('carnet-title')} · Relais`,
        description: translator.say('carnet-intro'),
        language,
        body: (
            <YoungLayout translator={translator} address={url.pathname + url.search} unknownLanguage={unknown}>
                <main id="contenu" class="sheet carnet" tabIndex={-1}>
                    <h1><Say id="carnet-title" /></h1>
                    <p class="lead"><Say id="carnet-intro" /></p>
                    <noscript><p class="notice"><Say id="carnet-script" /></p></noscript>
                    <div id="carnet"><CarnetView /></div>
                    <Urgent />
                    <p class="carnet-phone"><FrenchPageLink href="/hors-ligne"><Say id="carnet-phone" /></FrenchPageLink></p>
                </main>
            </YoungLayout>
        ),
    };
};
