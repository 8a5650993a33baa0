import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Accord } from '../../database/entities/Accord.js';
import { Besoin } from '../../database/entities/Besoin.js';
import { ConventionPlaces } from '../../database/entities/ConventionPlaces.js';
import { Dispositif } from '../../database/entities/Dispositif.js';
import { GlossaryTerm } from '../../database/entities/GlossaryTerm.js';
import { Indicator } from '../../database/entities/Indicator.js';
import { Initiative } from '../../database/entities/Initiative.js';
import { Inventory } from '../../database/entities/Inventory.js';
import { Ligne } from '../../database/entities/Ligne.js';
import { Organisation } from '../../database/entities/Organisation.js';
import { Partnership } from '../../database/entities/Partnership.js';
import { Perspective } from '../../database/entities/Perspective.js';
import { Respondents } from '../../database/entities/Respondents.js';
import { StatedAbsence } from '../../database/entities/StatedAbsence.js';
import { StatedGap } from '../../database/entities/StatedGap.js';
import { StatedSynthesis } from '../../database/entities/StatedSynthesis.js';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import { Structure } from '../../database/entities/Structure.js';

/** The table of each kind of record that a statement can be about. */
export const subjectEntities: ReadonlyMap<EntityTarget<ObjectLiteral>, SubjectKind> = new Map<EntityTarget<ObjectLiteral>, SubjectKind>([
    [Organisation, 'ORGANISATION'],
    [Structure, 'STRUCTURE'],
    [ConventionPlaces, 'CONVENTION_PLACES'],
    [StatedAbsence, 'STATED_ABSENCE'],
    [StatedGap, 'STATED_GAP'],
    [Inventory, 'INVENTORY'],
    [Partnership, 'PARTNERSHIP'],
    [Respondents, 'RESPONDENTS'],
    [Perspective, 'PERSPECTIVE'],
    [Initiative, 'INITIATIVE'],
    [Dispositif, 'DISPOSITIF'],
    [Accord, 'ACCORD'],
    [Indicator, 'INDICATOR'],
    [GlossaryTerm, 'GLOSSARY_TERM'],
    [Besoin, 'BESOIN'],
    [StatedSynthesis, 'STATED_SYNTHESIS'],
    [Ligne, 'LIGNE'],
]);
