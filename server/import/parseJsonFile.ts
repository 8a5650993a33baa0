import { StartError } from '../StartError.js';

/**
 * Parses the JSON of one file of the seeds.
 *
 * @throws StartError with the file, the line and the column if it is not JSON
 */
export function parseJsonFile(file: string, text: string): unknown {
    try {
        return JSON.parse(text);
    } catch (error) {
        const before = text.slice(0, findFault(text));
        const line = before.split('\n').length;
        const column = before.length - before.lastIndexOf('\n');
        const what = (error as Error).message.replace(/( in JSON)? at position .*|, (\.\.\.)?".*/s, '');
        throw new StartError(`Expected JSON in ${file}, line ${line}, column ${column}: ${what}.`);
    }
}

/** Node does not always say where: the fault is the last character of the shortest beginning that more text cannot mend. */
function findFault(text: string): number {
    let mendable = 0;
    let broken = text.length + 1;
    while (broken - mendable > 1) {
        const length = (mendable + broken) >> 1;
        if (isMendable(text.slice(0, length))) mendable = length;
        else broken = length;
    }
    return mendable;
}

function isMendable(text: string): boolean {
    try {
        JSON.parse(text);
        return true;
    } catch (error) {
        const { message } = error as Error;
        return /end of JSON input|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === text.length;
    }
}
