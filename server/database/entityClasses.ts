import { Commune } from './entities/Commune.js';
import { ConventionPlaces } from './entities/ConventionPlaces.js';
import { DataVersion } from './entities/DataVersion.js';
import { Departement } from './entities/Departement.js';
import { Epci } from './entities/Epci.js';
import { Inventory } from './entities/Inventory.js';
import { Organisation } from './entities/Organisation.js';
import { Region } from './entities/Region.js';
import { Source } from './entities/Source.js';
import { StatedAbsence } from './entities/StatedAbsence.js';
import { StatedGap } from './entities/StatedGap.js';
import { StatementRecord } from './entities/StatementRecord.js';
import { Structure } from './entities/Structure.js';

/** Every table that the code sees; a test compares them with what the migrations make. */
export const entityClasses = [
    Region,
    Departement,
    Epci,
    Commune,
    Source,
    Organisation,
    Structure,
    ConventionPlaces,
    StatedAbsence,
    StatedGap,
    Inventory,
    StatementRecord,
    DataVersion,
];
