import { Accord } from './entities/Accord.js';
import { Besoin } from './entities/Besoin.js';
import { Change } from './entities/Change.js';
import { Commune } from './entities/Commune.js';
import { ConventionPlaces } from './entities/ConventionPlaces.js';
import { DataVersion } from './entities/DataVersion.js';
import { Departement } from './entities/Departement.js';
import { Dispositif } from './entities/Dispositif.js';
import { Epci } from './entities/Epci.js';
import { GlossaryTerm } from './entities/GlossaryTerm.js';
import { Indicator } from './entities/Indicator.js';
import { Initiative } from './entities/Initiative.js';
import { Inventory } from './entities/Inventory.js';
import { Ligne } from './entities/Ligne.js';
import { Organisation } from './entities/Organisation.js';
import { Partnership } from './entities/Partnership.js';
import { Perspective } from './entities/Perspective.js';
import { Region } from './entities/Region.js';
import { Respondents } from './entities/Respondents.js';
import { Source } from './entities/Source.js';
import { StatedAbsence } from './entities/StatedAbsence.js';
import { StatedGap } from './entities/StatedGap.js';
import { StatedSynthesis } from './entities/StatedSynthesis.js';
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
    Partnership,
    Respondents,
    Perspective,
    Initiative,
    Dispositif,
    Accord,
    Indicator,
    GlossaryTerm,
    Besoin,
    StatedSynthesis,
    Ligne,
    StatementRecord,
    Change,
    DataVersion,
];
