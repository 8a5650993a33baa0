import { Sheet } from '../components/Sheet.js';
import { departementList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import type { StructureKind } from '../queries/operations.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** The départements that a source describes, side by side. */
export const loadDepartementListPage: PageLoader = async ({ execute }) => {
    const { departements } = await runOperation(execute, departementList, {});
    return {
        status: 200,
        title: 'Départements · Relais',
        description: texts.departements.intro,
        body: (
            <Sheet path="/departements" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{texts.departements.title}</h1>
                <p class="lead">{texts.departements.intro}</p>
                <div class="table-frame" tabIndex={0} role="region" aria-label="Tableau des départements">
                    <table>
                        <thead>
                            <tr><th scope="col">Département</th><th scope="col" class="num">Missions Locales</th><th scope="col" class="num">Antennes</th><th scope="col" class="num">Résidences</th><th scope="col" class="num">ADEPAPE</th><th scope="col">Places sous convention</th><th scope="col" class="num">Territoires sans offre</th></tr>
                        </thead>
                        <tbody>
                            {departements.map(({ code, nom, population, structures, places, absences, territories }) => {
                                const count = (kind: StructureKind) => formatNumber(structures.filter(structure => structure.kind === kind).length);
                                return (
                                    <tr key={code}>
                                        <th scope="row"><a href={`/departements/${code}`}>{nom} ({code})</a><small>{formatPopulation(population)}</small></th>
                                        <td class="num">{count('MISSION_LOCALE')}</td>
                                        <td class="num">{count('ANTENNE')}</td>
                                        <td class="num">{count('RESIDENCE_HABITAT_JEUNES')}</td>
                                        <td class="num">{count('ADEPAPE')}</td>
                                        <td class="wide">{places.conventions > 0 ? formatPlaces(places) : texts.departements.noPlaces}{places.conventions === 0 && absences.length > 0 && <small>{texts.departements.absent}</small>}</td>
                                        <td class="num">{territories.filter(({ status }) => status === 'UNCOVERED').length} / {territories.length}</td>
                                    </tr>
                                );
                            })}
                        </tbody>
                    </table>
                </div>
                <p class="small">{texts.departements.notCounted} Zéro lieu veut dire : aucun cité par les sources lues.</p>
            </Sheet>
        ),
    };
};
