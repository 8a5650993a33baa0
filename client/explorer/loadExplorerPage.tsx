import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import type { PageLoader } from '../pages/PageLoader.js';
import { ExplorerPage } from './ExplorerPage.js';
import { explorerTexts } from './explorerTexts.js';

/** The page of the API. Its schema is asked as anyone can ask it; the same for the life of the process. */
let sdl: string | null = null;

export const loadExplorerPage: PageLoader = async ({ execute }) => {
    if (sdl === null) {
        const { data } = await execute(getIntrospectionQuery(), {});
        sdl = printSchema(buildClientSchema(data as IntrospectionQuery));
    }
    return { status: 200, title: explorerTexts.pageTitle, description: explorerTexts.description, body: <ExplorerPage sdl={sdl} /> };
};
