const DEFAULT_HEIGHT = 720;
const MIN_HEIGHT = 240;
const MAX_HEIGHT = 4_000;

/** Height of the iframe, in pixels; what is no height gives the usual one. */
export function parseHeight(text: string | null): number {
    const height = Number(text);
    return text && Number.isInteger(height) && height >= MIN_HEIGHT && height <= MAX_HEIGHT ? height : DEFAULT_HEIGHT;
}
