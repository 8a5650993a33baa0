import { coverageTable } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { loadCoverage } from '../state/coverageView/loadCoverage.js';
import { packRows } from '../state/coverageView/packRows.js';
import { printCoverageView } from '../state/coverageView/printCoverageView.js';
import { listRegions } from '../state/listRegions.js';
import { coverageTexts } from '../texts/coverageTexts.js';
import { kindChoiceTexts } from '../texts/kindChoiceTexts.js';
import { CoveragePage } from './CoveragePage.js';
import type { CoverageProps } from './coverage/Coverage.js';
import type { PageLoader } from './PageLoader.js';

/** Competence, distance and places crossed, as the address asks; the territories of the study below. */
export const loadCoveragePage: PageLoader = async ({ execute, url, versions }) => {
    const [loaded, study] = await Promise.all([loadCoverage(execute, url.searchParams), runOperation(execute, coverageTable, {})]);
    const props: CoverageProps = { ...loaded, versions, study: { summary: study.coverageSummary, regions: listRegions(study) } };
    const plain = [...url.searchParams.values()].every(value => value !== '');
    return {
        // A form sent without JavaScript: empty fields leave the address.
        ...(plain || props.mistakes.length ? { status: 200 } : { status: 302, location: printCoverageView(props.view) }),
        title: `${kindChoiceTexts(props.view.kinds).question} · Relais`,
        description: coverageTexts.lead,
        body: <CoveragePage props={props} study={study} />,
        data: { name: 'couverture', props: { ...props, coverage: { ...props.coverage, territories: packRows(props.coverage.territories) } } },
    };
};
