import { describePlace } from '../components/describePlace.js';
import { executeOverHttp } from '../queries/executeOverHttp.js';
import { sharedDoor } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import type { SavedDoor } from './SavedDoor.js';
import { toSavedDoor } from './toSavedDoor.js';

/** The doors of a link as the directory knows them now; what it no longer knows is left out. */
export async function loadSharedDoors(ids: readonly string[]): Promise<SavedDoor[]> {
    const answers = await Promise.all(ids.map(id => runOperation(executeOverHttp, sharedDoor, { id })));
    return answers.flatMap(({ structure }) => (structure ? toSavedDoor(structure, describePlace(structure)) : []));
}
