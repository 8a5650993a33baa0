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
    fragment Said on Statement { id citation heading source { id title } subject { label path } }
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
            partnerships { id }
            conventionShare { status share places { value } }
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
        sources { id statementCount counts { kind records statements } }
        respondents { structures { nom } statements { ...Said } }
        perspectives { description statements { ...Said } }
        partnerships { relation status ended departement { nom } organisations { nom } statements { ...Said } }
        partnershipCells { relation status partnerships { id structures { nom } } ended { end } }
        initiatives { titre departements { nom } actors { nom organisation { nom } structure { nom } } indicators { value } contacts { value } statements { ...Said } }
        indicators { nom value territory { nom } statedFor { to } initiative { titre } contradictions { value statements { ...Said } } statements { ...Said } }
    }`;

async function countStatements(query: string, variables: Record<string, unknown> = {}): Promise<{ count: number; data: any }> {
    sql.statements.length = 0;
    const { data, errors } = await app.query(query, variables);
    expect(errors).toBeUndefined();
    return { count: sql.statements.length, data };
}

test('everything about all départements costs the same few SQL statements as about one', async () => {
    const counts: Record<string, number> = {};
    for (const code of ['30', '34', '62', '65', '81', '82']) counts[code] = (await countStatements(`${everything} query ($code: ID!) { departement(code: $code) { ...Everything } }`, { code })).count;
    const region = await countStatements(`${everything} { departements(region: "76") { ...Everything } }`);
    const documented = await countStatements(`${everything} { departements(documented: true) { ...Everything } }`);
    console.log(`SQL statements: ${JSON.stringify(counts)} for one département, ${region.count} for the 13 of Occitanie, ${documented.count} for the ${documented.data.departements.length} that are described`);
    expect(region.data.departements).toHaveLength(13);
    expect(documented.data.departements.length).toBeGreaterThan(15);
    // One département has not every kind of record, so that some loaders have nothing to do or run a turn apart. One statement
    // for each parent, in any field, would add 12 from one to the 13 of Occitanie.
    expect(region.count).toBeLessThanOrEqual(Math.max(...Object.values(counts)) + 8);
    expect(documented.count).toBeLessThanOrEqual(65);
});

test('all départements of France cost no more statements than those of one region', async () => {
    const region = await countStatements(`{ departements(region: "76") { code population documented structures { id commune { nom } } partnerships { id } partnershipCells { status } respondents { id } perspectives { id } initiatives { id indicators { id } } indicators { value statedFor { to } contradictions { id } } } }`);
    const france = await countStatements(`{ departements { code population documented structures { id commune { nom } } partnerships { id } partnershipCells { status } respondents { id } perspectives { id } initiatives { id indicators { id } } indicators { value statedFor { to } contradictions { id } } } }`);
    expect(france.data.departements.length).toBeGreaterThan(90);
    expect(france.count).toBe(region.count);
});

test('the nearest structures of many communes are asked at once', async () => {
    const one = await countStatements(`{ communes(text: "Saint-Martin", first: 1) { nom nearest(first: 3) { distanceKm structure { nom } } } }`);
    const many = await countStatements(`{ communes(text: "Saint-Martin", first: 50) { nom nearest(first: 3) { distanceKm structure { nom } } } }`);
    expect(many.data.communes).toHaveLength(50);
    expect(many.count).toBe(one.count);
});

test('the synthesis, the initiatives, the schemes, the agreements and the figures cost a fixed number of statements', async () => {
    const counts = {
        synthesis: (await countStatements('{ synthesis { stated { nom } computed { nom } missionsLocales { nom } differences { departement { nom } partnerships { statements { id } } } statements { id } } }')).count,
        initiatives: (await countStatements('{ initiatives { departements { nom } actors { organisation { nom } structure { nom } } indicators { value contradictions { value } } statements { id } } }')).count,
        dispositifs: (await countStatements('{ dispositifs { cumulableWith { nom } evaluation(age: 18) { outcome } statements { id } } }')).count,
        lignes: (await countStatements('{ lignes { hours { ranges { day } } ways { kind } statements { id source { title } } } }')).count,
        accords: (await countStatements('{ accords { parent { id } children { id } signatories { nom } commitments { organisation { nom } } statements { id } } }')).count,
        indicators: (await countStatements('{ indicators { territory { nom } statedFor { to } contradictions { value } initiative { titre } statements { id } } }')).count,
        statements: (await countStatements('{ sources { statements(first: 100) { nodes { subject { label path } } } } }')).count,
    };
    console.log(`SQL statements: ${JSON.stringify(counts)}`);
    // 77 figures, 11 initiatives, 14 schemes: far more records than statements.
    expect(counts.synthesis).toBeLessThanOrEqual(10);
    expect(counts.initiatives).toBeLessThanOrEqual(8);
    expect(counts.dispositifs).toBeLessThanOrEqual(3);
    expect(counts.lignes).toBeLessThanOrEqual(3);
    expect(counts.accords).toBeLessThanOrEqual(4);
    expect(counts.indicators).toBeLessThanOrEqual(7);
    expect(counts.statements).toBeLessThanOrEqual(25);
});
