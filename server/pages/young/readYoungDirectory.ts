import type { YoungCompetence, YoungDirectory } from '../../../client/jeunes/directory/YoungDirectory.js';
import type { Execute } from '../../../client/queries/Execute.js';
import { youngDirectory, type YoungDirectoryData } from '../../../client/queries/operations.js';
import { runOperation } from '../../../client/queries/runOperation.js';

/** Who serves a commune, as the territories answer it. */
export type ListCompetences = (codeInsee: string) => readonly { id: string; nom: string; structureId: string | null; nature: 'OFFICIAL' | 'ESTIMATED' }[];

interface ServedCommune {
    codeInsee: string;
    departementCode: string;
}

/** Reads everything that a phone needs to answer by itself. Agreements over are kept: the phone knows the day, the file does not. */
export async function readYoungDirectory(execute: Execute, communes: readonly ServedCommune[], listCompetences: ListCompetences): Promise<YoungDirectory> {
    const structures: YoungDirectoryData['structures']['nodes'] = [];
    const conventions: YoungDirectoryData['conventionsPlaces']['nodes'] = [];
    let data: YoungDirectoryData;
    let [after, afterConvention]: (string | null)[] = [null, null];
    do {
        data = await runOperation(execute, youngDirectory, { after: after!, afterConvention: afterConvention! });
        structures.push(...data.structures.nodes);
        conventions.push(...data.conventionsPlaces.nodes);
        after = data.structures.pageInfo.endCursor ?? after!;
        afterConvention = data.conventionsPlaces.pageInfo.endCursor ?? afterConvention!;
    } while (data.structures.pageInfo.hasNextPage || data.conventionsPlaces.pageInfo.hasNextPage);
    const outsiders: Record<string, string> = {};
    return {
        structures: structures.map(({ departement, parent, positionKind, ...rest }) => ({ ...rest, departement: departement.code, parent: parent?.id ?? null, atAddress: positionKind === 'ADDRESS' })),
        conventions: conventions.map(({ departement, partOf, structures: own, parties, ...rest }) => ({
            ...rest, departement: departement.code, isPart: partOf !== null, structures: own.map(({ id }) => id), parties: parties.map(({ role, organisation: { nom } }) => ({ nom, role })),
        })),
        lines: data.lignes,
        departements: data.departements.map(({ code, nom, documented, sources, absences }) => ({
            code, nom, documented,
            latestSource: [...sources].sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null,
            absences: absences.map(({ subject }) => subject),
            listings: data.inventories.filter(({ departements }) => departements.some(departement => departement.code === code)).map(({ kind, complete }) => ({ kind, complete })),
        })),
        competences: data.departements.flatMap(({ code }) => packCompetence(code, communes, listCompetences, outsiders) ?? []),
        outsiders,
    };
}

function packCompetence(departement: string, communes: readonly ServedCommune[], listCompetences: ListCompetences, outsiders: Record<string, string>): YoungCompetence | null {
    const sets = new Map<string, { index: number; missionsLocales: string[]; official: boolean }>();
    const served = communes.filter(({ departementCode }) => departementCode === departement).sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1)).flatMap(({ codeInsee }) => {
        const competences = listCompetences(codeInsee);
        if (competences.length === 0) return [];
        for (const { id, nom, structureId } of competences) if (structureId === null) outsiders[id] = nom;
        const missionsLocales = competences.map(({ id }) => id);
        const official = competences.every(({ nature }) => nature === 'OFFICIAL');
        const key = `${official} ${missionsLocales.join(' ')}`;
        const set = sets.get(key) ?? { index: sets.size, missionsLocales, official };
        sets.set(key, set);
        return { number: Number(codeInsee.slice(2)), set: set.index };
    });
    if (served.length === 0) return null;
    return {
        departement,
        numbers: served.map(({ number }, i) => number - (i === 0 ? 0 : served[i - 1]!.number)),
        sets: [...sets.values()].map(({ missionsLocales, official }) => ({ missionsLocales, official })),
        of: served.map(({ set }) => set.toString(36)).join(' '),
    };
}
