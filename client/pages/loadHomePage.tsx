import { Layout } from '../components/Layout.js';
import { texts } from '../texts/texts.js';
import { Home } from './Home.js';
import { loadHome } from './loadHome.js';
import type { PageLoader } from './PageLoader.js';

/** The first page; the only one that comes alive as a whole. */
export const loadHomePage: PageLoader = async ({ execute, url, versions }) => {
    const props = await loadHome(execute, url, versions);
    return {
        status: 200,
        title: `Relais : ${texts.home.title.toLowerCase()}`,
        description: texts.home.intro,
        body: <Layout path="/"><div id="accueil"><Home {...props} /></div></Layout>,
        data: { name: 'accueil', props },
    };
};
