import { YoungLayout } from '../components/young/YoungLayout.js';
import { YoungPage } from '../jeunes/components/YoungPage.js';
import { loadTranslator } from '../messages/loadTranslator.js';
import { parseLanguage } from '../messages/parseLanguage.js';
import type { PageLoader } from './PageLoader.js';

/** Three questions for young people; the server writes them, the phone answers them. The title says nothing of who reads it. */
export const loadYoungPage: PageLoader = async ({ url, youngAddresses }) => {
    const { language, unknown } = parseLanguage(url.searchParams);
    const [translator, addresses] = await Promise.all([loadTranslator(language), youngAddresses()]);
    return {
        status: 200,
        title: translator.say('jeunes-page-title'),
        description: translator.say('jeunes-description'),
        language,
        body: <YoungLayout translator={translator} address={`${url.pathname}${url.search}`} unknownLanguage={unknown}><div id="jeunes"><YoungPage addresses={addresses} /></div></YoungLayout>,
        data: { name: 'jeunes', props: { language, addresses } },
    };
};
