/** At most that many columns stay readable. */
const MAX_COMPARED = 4;

export interface ComparedCodes {
    /** In the order asked, without repeats, at most MAX_COMPARED. */
    codes: string[];
    tooMany: boolean;
}

/** Reads `codes=30,34` (a link) and `codes=30&codes=34` (the form) alike; "2a" is "2A". */
export function parseComparedCodes(params: URLSearchParams): ComparedCodes {
    const asked = params.getAll('codes').flatMap(value => value.split(',')).map(code => code.trim().toUpperCase().slice(0, 5)).filter(code => code !== '');
    const codes = [...new Set(asked)];
    return { codes: codes.slice(0, MAX_COMPARED), tooMany: codes.length > MAX_COMPARED };
}
