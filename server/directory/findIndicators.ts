import type { DataSource } from 'typeorm';
import { Indicator } from '../database/entities/Indicator.js';
import type { IndicatorLevel } from '../domain/vocabulary.js';

export interface IndicatorFilter {
    territory?: { level: IndicatorLevel; code?: string | null } | null;
    series?: readonly string[] | null;
    initiative?: string | null;
}

/** Figures in order of series, then of id; null narrows nothing. */
export function findIndicators(db: DataSource, { territory, series, initiative }: IndicatorFilter): Promise<Indicator[]> {
    const query = db.getRepository(Indicator).createQueryBuilder('indicator').where('true');
    if (territory != null) query.andWhere('indicator.territory_level = :level', { level: territory.level });
    if (territory?.code != null) query.andWhere('indicator.territory_code = :code', { code: territory.code });
    if (series != null) query.andWhere('indicator.series = ANY(:series)', { series });
    if (initiative != null) query.andWhere('indicator.initiative_id = :initiative', { initiative });
    return query.orderBy('indicator.series COLLATE "C"').addOrderBy('indicator.id COLLATE "C"').getMany();
}
