import { partnershipMatrix } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { parsePartnershipFilter } from '../state/parsePartnershipFilter.js';
import { matrixTexts } from '../texts/matrixTexts.js';
import type { PageLoader } from './PageLoader.js';
import { PartnershipsPage } from './PartnershipsPage.js';

/** Départements × relations, filtered by the address. */
export const loadPartnershipsPage: PageLoader = async ({ execute, url }) => {
    const data = await runOperation(execute, partnershipMatrix, {});
    return { status: 200, title: 'Partenariats · Relais', description: matrixTexts.intro, body: <PartnershipsPage data={data} filter={parsePartnershipFilter(url.searchParams)} params={url.searchParams} /> };
};
