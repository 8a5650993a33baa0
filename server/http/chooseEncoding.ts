/** The best encoding that a browser accepts; one that it refuses (`;q=0`) is not chosen. */
export function chooseEncoding(acceptEncoding: string): 'br' | 'gzip' | null {
    if (acceptEncoding === '') return null;
    const accepted = new Set(
        acceptEncoding
            .toLowerCase()
            .split(',')
            .map(part => part.split(';').map(word => word.trim()))
            .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
            .map(([name]) => name),
    );
    if (accepted.has('br')) return 'br';
    return accepted.has('gzip') ? 'gzip' : null;
}
