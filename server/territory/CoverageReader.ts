import type { Figures } from '../coverage/computeCoverageFigures.js';
import type { CompetenceAudit } from '../coverage/computeCompetenceAudit.js';
import type { PlacesTotal } from '../coverage/computePlacesTotal.js';
import type { Position } from '../domain/Position.js';
import type { DistanceMeasure, PlacesPrecision, StructureKind, TerritoryAccess, TerritoryLevel } from '../domain/vocabulary.js';
import type { Within } from './TerritoryReader.js';

/** A question about access; what is echoed in its answer. */
export interface CoverageRequest {
    /** The nearest structure of any of these kinds counts. */
    kinds: readonly StructureKind[];
    level: TerritoryLevel;
    within: Within | null;
    /** Threshold, kilometres of the measure, inclusive. */
    maxKm: number;
    measure: DistanceMeasure;
    /** Upper limits of the bands, kilometres, rising; a last band is open. */
    bandsKm: readonly number[];
    /** Id of a weight: `population`, or an imported one. */
    weight: string;
}

export interface WeightView {
    id: string;
    label: string;
    source: string;
    /** ISO date, or a year; null when the source does not say. */
    date: string | null;
}

interface PlacesView {
    total: PlacesTotal;
    /** total.value per 1,000 people of the weight, as precise as the total; null when either is missing. */
    per1000: number | null;
    /** Agreements of the départements around whose place within them is not known, or is in several territories: they are not in the total. */
    notLocated: number;
}

/** Mean of the two-step floating catchment of the communes, weighted by people: places per 1,000 people. */
interface CatchmentView {
    per1000: number;
    /** AT_LEAST when the supply of a structure within reach is unknown. */
    precision: PlacesPrecision;
}

export interface CoverageTerritoryView {
    id: string;
    level: TerritoryLevel;
    code: string;
    nom: string;
    departementCodes: string[];
    missionLocaleId: string | null;
    center: Position | null;
    access: TerritoryAccess;
    figures: Figures;
    /** Départements where no source lists the kinds, near enough to hold an unknown structure: why some of its communes are unknown. Sorted codes. */
    unlistedDepartementCodes: string[];
    /** Structures of the kinds that lie in it. */
    structureIds: string[];
    /** Who is competent there, counted by commune. */
    competence: CompetenceAudit;
    places: PlacesView;
    catchment: CatchmentView | null;
    /** The same with the weight falling with distance. */
    catchmentDecay: CatchmentView | null;
}

/** Of the territories of the answer: 0 is equal. Null without two territories that are known. */
export interface InequalityView {
    /** Of the mean distance of each territory, each counted for its people; those of a shared commune are divided between its territories. */
    giniKm: number | null;
    /** Kilometres that the 10 % of people who live farthest have together, over those of the 40 % who live nearest, by territory. */
    palmaKm: number | null;
    /** Of the places per 1,000 people; null when they are known for fewer than half of the people. */
    giniPlaces: number | null;
    /** Territories left out: their distance, or their places, are unknown. */
    withoutKm: number;
    withoutPlaces: number;
}

export interface CoverageView {
    request: CoverageRequest;
    weight: WeightView;
    /** Structures of the kinds: with a place, and left out for want of one. */
    structures: number;
    structuresNotLocated: number;
    territories: CoverageTerritoryView[];
    total: Figures;
    inequality: InequalityView;
}

/** The nearest structure of some kinds from a commune. */
export interface AccessView {
    structureId: string;
    /** Straight line. */
    distanceKm: number;
    /** Road, estimated; null when the sea is between. */
    roadKm: number | null;
    /** Estimated minutes by road; null with `roadKm`. */
    roadMinutes: number | null;
    /** Whether it belongs to a Mission Locale that serves the commune; null when the kind has no territory or nobody knows. */
    competent: boolean | null;
}

/** Answers about access from memory; a caller's mistake is thrown as `InvalidTerritoryRequest`. */
export interface CoverageReader {
    weights(): WeightView[];
    /** @param today ISO date in France: an agreement that is over keeps no place */
    coverage(request: CoverageRequest, today: string): CoverageView;
    /** Nearest first: the nearest structure of the kinds and, when it is another, the nearest that is competent. */
    access(codeInsee: string, kinds: readonly StructureKind[]): AccessView[];
}
