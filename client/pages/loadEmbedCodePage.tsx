import { EmbedCodePage } from '../components/embed/EmbedCodePage.js';
import { departementNames } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { parseHeight } from '../state/embed/parseHeight.js';
import { loadStructureList } from '../state/structureList/loadStructureList.js';
import { embedTexts as words } from '../texts/embedTexts.js';
import type { PageLoader } from './PageLoader.js';

/** Makes the code that shows Relais on another site; a GET form, so that it works without JavaScript. */
export const loadEmbedCodePage: PageLoader = async ({ execute, url, publicUrl, embedOrigins }) => {
    const search = new URLSearchParams(url.searchParams);
    search.delete('apres');
    const [{ view, page, mistakes }, { departements }] = await Promise.all([loadStructureList(execute, search), runOperation(execute, departementNames, {})]);
    return {
        status: 200,
        title: `${words.pageTitle} · Relais`,
        description: words.intro,
        body: <EmbedCodePage view={view} totalCount={page.totalCount} departements={departements} mistakes={mistakes} height={parseHeight(search.get('hauteur'))} origin={publicUrl} embedOrigins={embedOrigins} />,
    };
};
