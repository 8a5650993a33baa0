import { structureSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { kindTexts } from '../texts/kindTexts.js';
import type { PageLoader } from './PageLoader.js';
import { StructurePage } from './StructurePage.js';

/** The sheet of one structure. */
export const loadStructurePage: PageLoader = async ({ execute, id, versions }) => {
    const { structure } = await runOperation(execute, structureSheet, { id });
    if (!structure) return null;
    return {
        status: 200,
        title: `${structure.nom}, ${structure.commune?.nom ?? structure.departement.nom} · Relais`,
        description: kindTexts[structure.kind].sentence,
        body: <StructurePage structure={structure} versions={versions} />,
    };
};
