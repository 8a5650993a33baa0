import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './styles/main.css';
import { startQuickExit } from './exit/startQuickExit.js';
import icon from './icon.svg';
import { whenNear } from './map/whenNear.js';

startQuickExit(); // first: someone may be in a hurry

const home = document.getElementById('accueil');
const data = document.getElementById('donnees');
if (home && data) void import('./pages/startHome.js').then(({ startHome }) => startHome(home, JSON.parse(data.textContent!)));
const coverage = document.getElementById('couverture');
if (coverage && data) void import('./pages/startCoverage.js').then(({ startCoverage }) => startCoverage(coverage, JSON.parse(data.textContent!)));
const structures = document.getElementById('structures');
if (structures && data) void import('./pages/startStructureList.js').then(({ startStructureList }) => startStructureList(structures, JSON.parse(data.textContent!)));
const rights = document.getElementById('droits');
if (rights && data) void import('./pages/startRights.js').then(({ startRights }) => startRights(rights, JSON.parse(data.textContent!)));

const young = document.getElementById('jeunes');
if (young && data) void import('./jeunes/startJeunes.js').then(({ startJeunes }) => startJeunes(young, JSON.parse(data.textContent!)));

for (const figure of document.querySelectorAll<HTMLElement>('[data-small-map]')) {
    const failed = () => figure.classList.add('small-map-failed');
    void whenNear(figure).then(() => import('./map/startSmallMap.js')).then(({ startSmallMap }) => startSmallMap(figure)).catch(failed);
}

const openings = [...document.querySelectorAll<HTMLElement>('[data-opening]')];
if (openings.length > 0) void import('./components/opening/startOpening.js').then(({ startOpening }) => startOpening(openings));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-near-me]')) void import('./components/counter/startNearMe.js').then(({ startNearMe }) => startNearMe(button));
for (const section of document.querySelectorAll<HTMLElement>('[data-counter-places]')) void import('./components/counter/startAgeChoice.js').then(({ startAgeChoice }) => startAgeChoice(section));

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) { // its script is loaded when it is first used
    form.addEventListener('focusin', () => void import('./components/search/startSearchBox.js').then(({ startSearchBox }) => startSearchBox(form)), { once: true });
}

const carnet = document.getElementById('carnet');
if (carnet) void import('./carnet/startCarnet.js').then(({ startCarnet }) => startCarnet(carnet));
for (const door of document.querySelectorAll<HTMLElement>('[data-take-along]')) void import('./carnet/startTakeAlong.js').then(({ startTakeAlong }) => startTakeAlong(door));
const kept = document.getElementById('garde-sur-ce-telephone');
if (kept) void import('./offline/startOfflinePage.js').then(({ startOfflinePage }) => startOfflinePage(kept));
const version = document.querySelector<HTMLMetaElement>('meta[name=relais-version]')?.content;
if (version && 'serviceWorker' in navigator) {
    const start = () => void import('./offline/startOffline.js').then(({ startOffline }) => startOffline(version));
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true }); // what is read now goes first
} else if (!version && 'caches' in window) { // the operator keeps nothing any more: what an older worker wrote late goes too
    void import('./offline/eraseKept.js').then(({ eraseKept }) => eraseKept({ only: 'pages' }));
}
const words = document.querySelector<HTMLElement>('.words[data-close]');
if (words) void import('./glossary/startTerms.js').then(({ startTerms }) => startTerms(words));
const embedCode = document.querySelector<HTMLElement>('[data-embed-code]');
if (embedCode) void import('./components/embed/startEmbedCode.js').then(({ startEmbedCode }) => startEmbedCode(embedCode));

const explorer = document.getElementById('explorateur');
if (explorer) void import('./explorer/startExplorer.js').then(({ startExplorer }) => startExplorer(explorer));

if (!document.querySelector('link[rel=icon]')) { // a page that the server wrote without its assets
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: icon }));
}
