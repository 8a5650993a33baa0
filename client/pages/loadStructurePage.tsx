import { structureSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { loadNeighbours } from '../state/structureList/loadNeighbours.js';
import { createBreadcrumb } from '../structuredData/createBreadcrumb.js';
import { createStructureThing } from '../structuredData/createStructureThing.js';
import { texts } from '../texts/texts.js';
import { kindTexts } from '../texts/kindTexts.js';
import type { PageLoader } from './PageLoader.js';
import { StructurePage } from './StructurePage.js';

/** The sheet of one structure. */
export const loadStructurePage: PageLoader = async ({ execute, url, id, versions }) => {
    const [{ structure }, list] = await Promise.all([runOperation(execute, structureSheet, { id }), loadNeighbours(execute, url.searchParams, id)]);
    if (!structure) return null;
    return {
        status: 200,
        title: `${structure.nom}, ${structure.commune?.nom ?? structure.departement.nom} · Relais`,
        description: `${structure.nom}, ${structure.commune?.nom ?? structure.departement.nom}. ${kindTexts[structure.kind].sentence}`,
        things: link => [
            createStructureThing(structure, link),
            createBreadcrumb([{ href: '/', label: texts.nav.map }, { href: `/departements/${structure.departement.code}`, label: structure.departement.nom }, { href: `/structures/${id}`, label: structure.nom }], link),
        ],
        body: <StructurePage structure={structure} versions={versions} list={list} />,
    };
};
