import { Layout } from '../components/Layout.js';
import { StructureList } from '../components/structures/StructureList.js';
import { loadStructureList } from '../state/structureList/loadStructureList.js';
import { printListView } from '../state/structureList/printListView.js';
import { structureListTexts as words } from '../texts/structureListTexts.js';
import type { PageLoader } from './PageLoader.js';

/** The list of structures with its filters; it comes alive as a whole. */
export const loadStructureListPage: PageLoader = async ({ execute, url }) => {
    const props = await loadStructureList(execute, url.searchParams);
    const plain = [...url.searchParams.values()].every(value => value !== '');
    return {
        // A form sent without JavaScript: empty fields leave the address.
        ...(plain || props.mistakes.length ? { status: 200 } : { status: 302, location: printListView(props.view) }),
        title: `${words.title} · Relais`,
        description: words.intro,
        body: <Layout path="/structures"><div id="structures"><StructureList {...props} /></div></Layout>,
        data: { name: 'structures', props },
    };
};
