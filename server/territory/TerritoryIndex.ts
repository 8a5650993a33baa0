import { absenceIsKnown } from '../coverage/absenceIsKnown.js';
import { compareGap } from '../coverage/compareGap.js';
import { type CompetenceAudit, computeCompetenceAudit } from '../coverage/computeCompetenceAudit.js';
import { computeCoverageStatus } from '../coverage/computeCoverageStatus.js';
import { sumPopulation } from '../coverage/sumPopulation.js';
import type { CoverageStatus, StructureKind, TerritoryLevel } from '../domain/vocabulary.js';
import { attributeCommunes, type Attribution } from './attributeCommunes.js';
import { findCentre } from './findCentre.js';
import { explainCompetence, explainCompetenceAudit } from './explainCompetence.js';
import { explainComparison, explainStatus } from './explainTerritory.js';
import { groupBy } from '../domain/groupBy.js';
import { listAreas, type Area } from './listAreas.js';
import type { Snapshot, SnapshotCommune, SnapshotStructure } from './Snapshot.js';
import type { CompetenceView, CoverageSummaryView, TerritoryReader, TerritoryView, Within } from './TerritoryReader.js';

/** A commune shared by two territories is uncovered only when both are, and covered as soon as one is. */
function betterStatus(a: CoverageStatus | undefined, b: CoverageStatus): CoverageStatus {
    if (a === 'COVERED' || b === 'COVERED') return 'COVERED';
    return a === 'UNKNOWN' || b === 'UNKNOWN' ? 'UNKNOWN' : 'UNCOVERED';
}

/** Answers about territories from memory; made anew when the data changes. */
export class TerritoryIndex implements TerritoryReader {
    readonly version: string;
    private readonly attribution: Attribution;
    private readonly communes: Map<string, SnapshotCommune>;
    private readonly structures: Map<string, SnapshotStructure>;
    private readonly structuresByKind: Map<StructureKind, SnapshotStructure[]>;
    private topologyMade: object | null = null;
    private readonly answers = new Map<string, { area: Area; view: TerritoryView }[]>();

    constructor(
        private readonly snapshot: Snapshot,
        private readonly makeTopology: (areas: readonly Area[]) => object,
    ) {
        this.version = snapshot.version;
        this.communes = new Map(snapshot.communes.map(commune => [commune.codeInsee, commune]));
        this.structures = new Map(snapshot.structures.map(structure => [structure.id, structure]));
        this.structuresByKind = groupBy(snapshot.structures, structure => structure.kind);
        this.attribution = attributeCommunes(snapshot, this.communes);
    }

    territories(kind: StructureKind, level: TerritoryLevel, within: Within | null): TerritoryView[] {
        return this.answer(kind, level, within).map(({ view }) => view);
    }

    territoriesOfDepartement(code: string, kind: StructureKind): TerritoryView[] {
        return this.territories(kind, 'MISSION_LOCALE', { level: 'DEPARTEMENT', code });
    }

    territoryOf(structureId: string): TerritoryView | null {
        const structure = this.structures.get(structureId);
        const missionLocaleId = structure?.kind === 'ANTENNE' ? structure.parentId : structure?.kind === 'MISSION_LOCALE' ? structure.id : null;
        if (!structure || missionLocaleId === null) return null;
        const own = this.territoriesOfDepartement(structure.departementCode, 'RESIDENCE_HABITAT_JEUNES');
        return own.find(territory => territory.missionLocaleId === missionLocaleId) ?? null;
    }

    competences(codeInsee: string): CompetenceView[] {
        const own = this.attribution.byCommune.get(codeInsee);
        if (!own) return [];
        const reason = explainCompetence(own);
        return own.missionsLocales.map(id => {
            const outsider = this.attribution.outsiders.get(id);
            const nom = outsider ?? this.structures.get(id)?.nom ?? id;
            return { id, nom, structureId: outsider === undefined ? id : null, nature: own.source === null ? 'ESTIMATED' : 'OFFICIAL', reason, shared: own.shared };
        });
    }

    competenceAudit(codeInsee: string): { audit: CompetenceAudit; reason: string } {
        return this.auditOf([codeInsee]);
    }

    summary(kind: StructureKind, level: TerritoryLevel, within: Within | null): CoverageSummaryView {
        const answers = this.answer(kind, level, within);
        const best = new Map<string, CoverageStatus>();
        for (const { area, view } of answers) {
            for (const code of area.codesInsee) best.set(code, betterStatus(best.get(code), view.status));
        }
        const codesOf = (status: CoverageStatus) => [...best].flatMap(([code, own]) => (own === status ? code : []));
        const count = (status: CoverageStatus) => answers.filter(({ view }) => view.status === status).length;
        const unknown = count('UNKNOWN');
        const uncovered = count('UNCOVERED');
        const population = this.populationOf(best.keys());
        // Nothing uncovered while some are unknown is not "0 people": it is not known.
        const populationUncovered = uncovered === 0 ? (unknown > 0 || population === null ? null : 0) : this.populationOf(codesOf('UNCOVERED'));
        return {
            kind,
            level,
            territories: answers.length,
            uncovered,
            unknown,
            population,
            populationUncovered,
            populationUnknown: unknown === 0 ? 0 : this.populationOf(codesOf('UNKNOWN')),
            shareUncovered: population && populationUncovered !== null ? populationUncovered / population : null,
        };
    }

    topology(): object {
        return (this.topologyMade ??= this.makeTopology(listAreas(this.snapshot, this.attribution, 'MISSION_LOCALE', null)));
    }

    /** The territories as sets of communes, for who asks other questions about them. */
    areas(level: TerritoryLevel, within: Within | null): Area[] {
        return listAreas(this.snapshot, this.attribution, level, within);
    }

    private answer(kind: StructureKind, level: TerritoryLevel, within: Within | null): { area: Area; view: TerritoryView }[] {
        const key = `${kind} ${level} ${within ? `${within.level} ${within.code}` : ''}`;
        let answer = this.answers.get(key);
        if (!answer) {
            const areas = listAreas(this.snapshot, this.attribution, level, within);
            answer = areas.map(area => ({ area, view: this.view(area, level, kind) }));
            if (this.answers.size >= 200) this.answers.clear();
            this.answers.set(key, answer);
        }
        return answer;
    }

    private view(area: Area, level: TerritoryLevel, kind: StructureKind): TerritoryView {
        const { snapshot } = this;
        const departements = new Set(area.departementCodes);
        const ofKind = this.structuresByKind.get(kind) ?? [];
        const wholeDepartement = level === 'DEPARTEMENT' || level === 'REGION';
        const located = ofKind.filter(structure =>
            structure.codeInsee === null ? wholeDepartement && departements.has(structure.departementCode) : area.codesInsee.has(structure.codeInsee),
        );
        const notLocated = wholeDepartement
            ? []
            : ofKind.filter(structure => structure.codeInsee === null && departements.has(structure.departementCode));
        const inventories = snapshot.inventories.filter(inventory => inventory.kind === kind);
        const covering = area.departementCodes.map(code => inventories.filter(inventory => inventory.departementCodes.includes(code)));
        const inventoried = covering.length > 0 && covering.every(list => list.length > 0);
        const inventoryComplete = inventoried && covering.every(list => list.some(inventory => inventory.complete));
        const gapsOfKind = snapshot.gaps.filter(gap => gap.kind === kind);
        const known = absenceIsKnown({
            inventoried,
            inventoryComplete,
            statedLevel: level !== 'COMMUNE' && level !== 'EPCI',
            withinStatedGaps: this.isWithinGaps(area, new Set(gapsOfKind.map(gap => gap.missionLocaleId))),
        });
        const status = computeCoverageStatus({ located: located.length, notLocated: notLocated.length, absenceIsKnown: known });
        const gaps = level === 'MISSION_LOCALE' ? gapsOfKind.filter(gap => gap.missionLocaleId === area.missionLocaleId) : [];
        const { audit, reason: competenceReason } = this.auditOf(area.codesInsee);
        const estimated = level === 'MISSION_LOCALE' && audit.official < audit.communes;
        const comparison = compareGap(status, gaps.length > 0, level === 'MISSION_LOCALE' && gapsOfKind.length > 0);
        return {
            id: area.id,
            level,
            code: area.code,
            nom: area.nom,
            kind,
            status,
            reason: explainStatus({
                kind,
                status,
                located: located.length,
                locatedToConfirm: located.filter(structure => structure.doubtfulCommune).length,
                notLocated: notLocated.length,
                inventoried,
                inventoryComplete,
            }),
            estimated,
            population: this.populationOf(area.codesInsee),
            communeCount: area.codesInsee.size,
            sharedCommuneCount:
                level === 'MISSION_LOCALE'
                    ? audit.shared
                    : 0,
            missionLocaleId: area.missionLocaleId,
            departementCode: area.departementCodes.length === 1 ? area.departementCodes[0]! : null,
            structureIds: located.map(structure => structure.id),
            center: findCentre([...area.codesInsee].map(code => this.communes.get(code)?.position ?? null)),
            statedGapIds: gaps.map(gap => gap.id),
            comparison,
            explanation: explainComparison(comparison, status, located.map(structure => structure.nom), estimated),
            competence: audit,
            competenceReason,
        };
    }

    /** Whether every Mission Locale of every commune of the area is stated to be without the kind. */
    private isWithinGaps(area: Area, missionsLocales: ReadonlySet<string>): boolean {
        return [...area.codesInsee].every(code => {
            const own = this.attribution.missionsLocales.get(code) ?? [];
            return own.length > 0 && own.every(id => missionsLocales.has(id));
        });
    }

    private auditOf(codes: Iterable<string>): { audit: CompetenceAudit; reason: string } {
        const own = [...codes].map(code => this.attribution.byCommune.get(code));
        const audit = computeCompetenceAudit(
            own.map(commune => {
                if (!commune) return { missionsLocales: null, nature: null };
                // Two at least where the file says that a commune is shared without naming the others.
                const missionsLocales = Math.max(commune.missionsLocales.length, commune.shared ? 2 : 0);
                return { missionsLocales, nature: commune.source === null ? ('ESTIMATED' as const) : ('OFFICIAL' as const) };
            }),
        );
        const sources = new Set(own.flatMap(commune => commune?.source ?? []));
        return { audit, reason: explainCompetenceAudit(audit, [...sources]) };
    }

    private populationOf(codes: Iterable<string>): number | null {
        return sumPopulation([...codes].flatMap(code => this.communes.get(code) ?? []));
    }
}
