import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import type { PageLoader } from '../pages/PageLoader.js';
import { offlineTexts } from '../texts/offlineTexts.js';
import { texts } from '../texts/texts.js';
import { KeptOnPhone } from './KeptOnPhone.js';

const words = offlineTexts.page;

/** What opens without a network; the worker shows it in the place of a page that was never seen. */
export const loadOfflinePage: PageLoader = async () => ({
    status: 200,
    title: `${words.documentTitle} · Relais`,
    description: words.description,
    body: (
        <Sheet path="/hors-ligne" trail={[{ href: '/', label: texts.nav.map }]}>
            <h1>{words.title}</h1>
            <div class="absent-page notice"><p>{words.absent}</p><p class="script-only"><button type="button" data-retry>{words.retry}</button></p></div>
            <SheetSection id="appeler" title={words.callTitle}><p>{words.call}</p><UrgentHelp /></SheetSection>
            <div id="garde-sur-ce-telephone"><KeptOnPhone /></div>
        </Sheet>
    ),
});
