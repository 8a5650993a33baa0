import { DISTANCE_MEASURES, TERRITORY_ACCESSES } from '../domain/vocabulary.js';
import { SITING_PROOFS } from '../territory/SitingReader.js';
import { registerVocabulary } from './registerVocabulary.js';

export const DistanceMeasureEnum = registerVocabulary('DistanceMeasure', 'How kilometres are counted, between the points of two communes.', DISTANCE_MEASURES, {
    STRAIGHT_LINE: 'Great circle on the sphere of 6,371.0088 km: exact for the two points.',
    ROAD_ESTIMATE: 'An estimate of the road: 1.3 × the straight line (± 35 % on one pair, doi 10.1177/23998083231168870); nothing is reached over the sea.',
});

export const TerritoryAccessEnum = registerVocabulary('TerritoryAccess', 'Access of a territory to some kinds of structures at a threshold.', TERRITORY_ACCESSES, {
    COVERED: 'Each of its communes is within the threshold of a known structure.',
    PARTLY: 'Some of its communes are within it, others are known not to be.',
    UNCOVERED: 'None of its communes is within it, and none is unknown.',
    UNKNOWN: 'It depends on communes that are unknown: nobody lists the kind around them.',
});

export const CompetenceAuditStatusEnum = registerVocabulary('CompetenceAuditStatus', 'Whether Missions Locales are competent for every commune of a territory.', ['NONE', 'PARTIAL', 'COVERED', 'OVERLAPPING', 'UNKNOWN'] as const, {
    NONE: 'None for any commune: an official file leaves them all out.',
    PARTIAL: 'None for some of its communes.',
    COVERED: 'Exactly one for each commune.',
    OVERLAPPING: 'One at least for each commune, several for some.',
    UNKNOWN: 'Nobody knows for some communes, and no hole is known.',
});

export const SitingProofEnum = registerVocabulary('SitingProof', 'What is proved of the sites proposed.', SITING_PROOFS, {
    EXACT: 'No other choice of as many sites reaches more people.',
    BOUND: 'No choice of as many sites reaches more people than upperBound; whether one reaches more than covered is not known.',
});
