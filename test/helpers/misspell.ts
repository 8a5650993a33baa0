/** Numbers from 0 to 1, the same at every run (mulberry32). */
export function createRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name with one mistake at a random letter: one too many, one missing, another one, or two swapped; never the name itself. */
export function misspell(name: string, random: () => number): string {
    const places = [...name].flatMap((character, at) => (/\p{L}/u.test(character) ? [at] : []));
    for (;;) {
        const at = places[Math.floor(random() * places.length)]!;
        const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
        const rest = name.slice(at + 1);
        const wrong = [
            () => name.slice(0, at) + letter + name.slice(at),
            () => name.slice(0, at) + rest,
            () => name.slice(0, at) + letter + rest,
            () => (rest === '' ? name : name.slice(0, at) + rest[0] + name[at] + rest.slice(1)),
        ][Math.floor(random() * 4)]!();
        if (wrong.toLowerCase() !== name.toLowerCase() && wrong.trim() !== '') return wrong;
    }
}
