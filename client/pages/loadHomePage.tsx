import { Layout } from '../components/Layout.js';
import { printViewState } from '../state/printViewState.js';
import { texts } from '../texts/texts.js';
import { Home } from './Home.js';
import { loadHome } from './loadHome.js';
import type { PageLoader } from './PageLoader.js';

/** The first page; the only one that comes alive as a whole. */
export const loadHomePage: PageLoader = async ({ execute, url, versions }) => {
    const props = await loadHome(execute, url, versions);
    const plain = [...url.searchParams.values()].every(value => value !== '') && (props.view.text !== '' || !url.searchParams.has('texte'));
    return {
        // A form sent without JavaScript: empty fields and the text that named a commune leave the address.
        ...(plain || props.mistakes.length ? { status: 200 } : { status: 302, location: printViewState(props.view) }),
        title: `Relais : ${texts.home.title.toLowerCase()}`,
        description: texts.home.intro,
        body: <Layout path="/"><div id="accueil"><Home {...props} /></div></Layout>,
        data: { name: 'accueil', props },
    };
};
