import { departementSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { changeTexts } from '../texts/changeTexts.js';
import { DepartementPage } from './DepartementPage.js';
import type { PageLoader } from './PageLoader.js';
import { UnknownDepartementPage } from './UnknownDepartementPage.js';

/** The sheet of one département. */
export const loadDepartementPage: PageLoader = async ({ execute, id, versions }) => {
    const { departement } = await runOperation(execute, departementSheet, { code: id });
    if (!departement) return null;
    return {
        status: 200,
        title: `${departement.nom} (${departement.code}), état des lieux · Relais`,
        description: `Qui peut prendre le relais dans le département ${departement.nom} : structures, conventions avec places, partenariats, initiatives, territoires.`,
        feed: { href: `/departements/${id}/flux.atom`, title: changeTexts.feedTitle(departement.nom, id) },
        body: departement.documented ? <DepartementPage departement={departement} versions={versions} /> : <UnknownDepartementPage departement={departement} />,
    };
};
