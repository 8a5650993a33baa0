import { Breadcrumb } from '../components/Breadcrumb.js';
import { Layout } from '../components/Layout.js';
import { WordsOfPage } from '../glossary/WordsOfPage.js';
import type { CoverageTableData } from '../queries/operations.js';
import { texts } from '../texts/texts.js';
import { Coverage } from './coverage/Coverage.js';
import type { CoverageProps } from './coverage/Coverage.js';
import { StudyLayer } from './coverage/StudyLayer.js';

/** The page "Couverture": what comes alive in the browser, then what the study says, which stays as the server wrote it. */
export function CoveragePage({ props, study }: { props: CoverageProps; study: CoverageTableData }) {
    return (
        <Layout path="/couverture">
            <main id="contenu" class="coverage-page" tabIndex={-1}>
                <Breadcrumb trail={[{ href: '/', label: texts.nav.map }]} />
                <div id="couverture"><Coverage {...props} /></div>
                <StudyLayer data={study} />
                <WordsOfPage />
            </main>
        </Layout>
    );
}
