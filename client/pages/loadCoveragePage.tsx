import { coverageTable } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { texts } from '../texts/texts.js';
import { CoveragePage } from './CoveragePage.js';
import type { PageLoader } from './PageLoader.js';

/** The territories without a Habitat Jeunes offer, computed beside the study's words. */
export const loadCoveragePage: PageLoader = async ({ execute, versions }) => {
    const data = await runOperation(execute, coverageTable, {});
    return {
        status: 200,
        title: 'Couverture · Relais',
        description: texts.coverage.intro,
        body: <CoveragePage data={data} versions={versions} />,
    };
};
