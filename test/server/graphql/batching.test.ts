import type { Logger } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

/** Keeps the SQL that a data source sends. */
class SqlLog implements Logger {
    readonly statements: string[] = [];
    logQuery(sql: string): void {
        this.statements.push(sql);
    }
    logQueryError(): void {}
    logQuerySlow(): void {}
    logSchemaBuild(): void {}
    logMigration(): void {}
    log(): void {}
}

let app: TestApp;
const sql = new SqlLog();
beforeAll(async () => {
    app = await startApp('occitanie');
    app.dataSource.logger = sql;
});
afterAll(() => app.close());

const everything = /* GraphQL */ `
    fragment Said on Statement { id citation heading source { id title } }
    fragment Everything on Departement {
        code nom documented population
        region { code nom }
        places { value precision conventions }
        structures {
            id nom kind
            commune { nom epci { nom } competences { structure { nom } } }
            parent { id nom }
            children { id nom commune { nom } }
            manager { id nom structures { id } }
            absences { id }
            territory { nom missionLocale { nom } }
            statements { ...Said }
        }
        conventionsPlaces {
            id titre status counted
            places { value precision }
            partOf { id }
            parts { id titre }
            parties { role organisation { id nom } }
            structures { id nom commune { nom } }
            communes { nom }
            accompaniedBy { nom }
            statements { ...Said }
        }
        absences { id structures { nom } statements { ...Said } }
        territories(kind: RESIDENCE_HABITAT_JEUNES) { id nom status missionLocale { nom } structures { nom } stated { ...Said } }
        sources { id statementCount }
    }`;

async function countStatements(query: string, variables: Record<string, unknown> = {}): Promise<{ count: number; data: any }> {
    sql.statements.length = 0;
    const { data, errors } = await app.query(query, variables);
    expect(errors).toBeUndefined();
    return { count: sql.statements.length, data };
}

test('everything about all départements costs the same few SQL statements as about one', async () => {
    const one = await countStatements(`${everything} query ($code: ID!) { departement(code: $code) { ...Everything } }`, { code: '30' });
    const all = await countStatements(`${everything} { departements(region: "76") { ...Everything } }`);
    console.log(`SQL statements: ${one.count} for one département, ${all.count} for ${all.data.departements.length}`);
    expect(one.data.departement.structures.length).toBeGreaterThan(10);
    expect(all.data.departements).toHaveLength(13);
    expect(all.count).toBeLessThanOrEqual(one.count + 2);
    expect(all.count).toBeLessThanOrEqual(40);
});

test('all départements of France cost no more statements than those of one region', async () => {
    const region = await countStatements(`{ departements(region: "76") { code population documented structures { id commune { nom } } } }`);
    const france = await countStatements(`{ departements { code population documented structures { id commune { nom } } } }`);
    expect(france.data.departements.length).toBeGreaterThan(90);
    expect(france.count).toBe(region.count);
});

test('the nearest structures of many communes are asked at once', async () => {
    const one = await countStatements(`{ communes(text: "Saint-Martin", first: 1) { nom nearest(first: 3) { distanceKm structure { nom } } } }`);
    const many = await countStatements(`{ communes(text: "Saint-Martin", first: 50) { nom nearest(first: 3) { distanceKm structure { nom } } } }`);
    expect(many.data.communes).toHaveLength(50);
    expect(many.count).toBe(one.count);
});
