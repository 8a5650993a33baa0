import type { Commune } from '../../database/entities/Commune.js';
import type { Epci } from '../../database/entities/Epci.js';
import type { Organisation } from '../../database/entities/Organisation.js';
import type { Region } from '../../database/entities/Region.js';
import type { Structure } from '../../database/entities/Structure.js';
import type { StructureFilter } from '../../domain/StructureFilter.js';
import type { DirectoryData } from './DirectoryData.js';
import { RecordGroups } from './RecordGroups.js';
import { StructureColumns } from './StructureColumns.js';
import { StructureSelection } from './StructureSelection.js';

/**
 * The directory in memory: what lists, filters, cards and counts of structures need. The database is the truth; this is made from it
 * at start, and made anew when its data change. Its records are shared by all requests: nobody changes them.
 */
export class DirectoryIndex {
    /** Names the data: see `readDirectoryVersion`. */
    readonly version: string;
    readonly structures: ReadonlyMap<string, Structure>;
    readonly organisations: ReadonlyMap<string, Organisation>;
    readonly regions: ReadonlyMap<string, Region>;
    readonly departements: ReadonlyMap<string, DirectoryData['departements'][number]>;
    readonly epci: ReadonlyMap<string, Epci>;
    readonly communes: ReadonlyMap<string, Commune>;
    /** Lists are in order of name. */
    readonly structuresByDepartement: RecordGroups<Structure>;
    readonly structuresByCommune: RecordGroups<Structure>;
    readonly structuresByParent: RecordGroups<Structure>;
    readonly structuresByManager: RecordGroups<Structure>;
    readonly departementsByRegion: RecordGroups<DirectoryData['departements'][number]>;
    private readonly columns: StructureColumns;

    constructor(data: DirectoryData) {
        const { structures, departements } = data;
        this.version = data.version;
        this.structures = new Map(structures.map(structure => [structure.id, structure]));
        this.organisations = new Map(data.organisations.map(organisation => [organisation.id, organisation]));
        this.regions = new Map(data.regions.map(region => [region.code, region]));
        this.departements = new Map(departements.map(departement => [departement.code, departement]));
        this.epci = new Map(data.epci.map(epci => [epci.code, epci]));
        this.communes = new Map(data.communes.map(commune => [commune.codeInsee, commune]));
        this.structuresByDepartement = new RecordGroups(structures, ({ departementCode }) => departementCode, ({ nom }) => nom);
        this.structuresByCommune = new RecordGroups(structures, ({ codeInsee }) => codeInsee, ({ nom }) => nom);
        this.structuresByParent = new RecordGroups(structures, ({ parentId }) => parentId, ({ nom }) => nom);
        this.structuresByManager = new RecordGroups(structures, ({ managerId }) => managerId, ({ nom }) => nom);
        this.departementsByRegion = new RecordGroups(departements, ({ regionCode }) => regionCode, ({ code }) => code);
        this.columns = new StructureColumns(data, this.communes);
    }

    /** Whether a structure has a statement of that source: the others filter nothing. */
    hasSource(id: string): boolean {
        return this.columns.bySource.has(id);
    }

    /**
     * The structures that pass a filter (checked before, by `checkStructureFilter`).
     *
     * @param today ISO date: agreements are in force, or over, on that day
     */
    select(filter: StructureFilter, today: string): StructureSelection {
        return new StructureSelection(this.columns, filter, today);
    }
}
