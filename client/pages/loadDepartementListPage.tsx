import { CompareForm } from '../components/CompareForm.js';
import { Sheet } from '../components/Sheet.js';
import { Prose } from '../glossary/Prose.js';
import { departementList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import type { StructureKind } from '../queries/operations.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { kindTexts } from '../texts/kindTexts.js';
import { texts } from '../texts/texts.js';
import { absenceTexts } from '../texts/vocabularyTexts.js';
import type { PageLoader } from './PageLoader.js';

const KINDS: readonly StructureKind[] = ['MISSION_LOCALE', 'ANTENNE', 'RESIDENCE_HABITAT_JEUNES', 'ADEPAPE'];

/** The départements that a source describes, side by side; on a phone each row is a block. */
export const loadDepartementListPage: PageLoader = async ({ execute }) => {
    const { departements } = await runOperation(execute, departementList, {});
    return {
        status: 200,
        title: 'Départements · Relais',
        description: texts.departements.intro,
        body: (
            <Sheet path="/departements" trail={[{ href: '/', label: texts.nav.map }]} wide>
                <h1>{texts.departements.title}</h1>
                <p class="lead"><Prose text={texts.departements.intro} /></p>
                <div class="table-frame" tabIndex={0} role="region" aria-label="Tableau des départements">
                    <table class="stacked" role="table">
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">Département</th>
                                {KINDS.map(kind => <th key={kind} role="columnheader" scope="col" class="num">{kindTexts[kind].short}</th>)}
                                <th role="columnheader" scope="col" class="wide">Places sous convention</th>
                                <th role="columnheader" scope="col" class="num">Territoires sans offre</th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">
                            {departements.map(({ code, nom, population, structures, places, absences, territories }) => (
                                <tr key={code} role="row">
                                    <th role="rowheader" scope="row"><a href={`/departements/${code}`}>{nom} ({code})</a><small>{formatPopulation(population)}</small></th>
                                    {KINDS.map(kind => {
                                        const count = structures.filter(structure => structure.kind === kind).length;
                                        return <td key={kind} role="cell" class="num" data-label={kindTexts[kind].short}>{count > 0 ? formatNumber(count) : <small>{texts.departements.noneKnown}</small>}</td>;
                                    })}
                                    <td role="cell" class="wide" data-label="Places sous convention">
                                        <span>
                                            {places.conventions > 0 ? formatPlaces(places) : texts.departements.noPlaces}
                                            {[...new Set(absences.map(({ subject }) => subject))].map(subject => <small key={subject}>La source dit : {absenceTexts[subject].replace('Pas', 'pas')}</small>)}
                                        </span>
                                    </td>
                                    <td role="cell" class="num" data-label="Territoires sans offre">{territories.length ? `${territories.filter(({ status }) => status === 'UNCOVERED').length} / ${territories.length}` : <small>{texts.departements.unknownTerritories}</small>}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
                <p class="small">{texts.departements.notCounted} « Aucune connue » veut dire : aucune citée par les sources lues.</p>
                <CompareForm departements={departements} chosen={[]} open={false} />
            </Sheet>
        ),
    };
};
