import type { StructureKind } from '../domain/vocabulary.js';
import { normalizedSql } from './normalizedSql.js';

/** Words that people type for a kind, though the name of the structure may not hold them. */
const KIND_WORDS: Record<StructureKind, string> = {
    MISSION_LOCALE: 'mission locale',
    ANTENNE: 'antenne mission locale',
    RESIDENCE_HABITAT_JEUNES: 'residence habitat jeunes foyer de jeunes travailleurs fjt',
    SERVICE_LOGEMENT: 'service logement',
    ADEPAPE: 'adepape',
    SERVICE_ASE: 'service ase aide sociale a l enfance',
    MAISON_DES_SOLIDARITES: 'maison des solidarites',
    MECS: 'mecs maison d enfants a caractere social',
    AUTRE: '',
};
const kindCases = Object.entries(KIND_WORDS).map(([kind, words]) => `WHEN '${kind}' THEN '${words}'`);

/** SQL: the normalised words by which a row of `structure` is found, one space before each. */
export const structureSearchText = `(' ' || ${normalizedSql(`concat_ws(' ',
    structure.nom, structure.lieu_dit, CASE structure.kind ${kindCases.join(' ')} END,
    (SELECT concat_ws(' ', c.nom, array_to_string(c.codes_postaux, ' ')) FROM commune c WHERE c.code_insee = structure.code_insee),
    (SELECT d.nom FROM departement d WHERE d.code = structure.departement_code),
    (SELECT p.nom FROM structure p WHERE p.id = structure.parent_id),
    (SELECT concat_ws(' ', o.nom, o.sigle) FROM organisation o WHERE o.id = structure.manager_id))`)})`;
