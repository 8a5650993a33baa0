/** Bytes 0x80 to 0x9F of Windows-1252; "\uFFFD" for the five that mean nothing. */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Decodes a file: UTF-8, else Windows-1252, which every byte can be read as (older files of the administration).
 * The mark at the head of a UTF-8 file (BOM) is left out.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'Windows-1252' } {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
    } catch {
        // Not TextDecoder: in Node 20 its windows-1252 is Latin-1, and "œ" is lost.
        const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        return { text: latin.replace(/[\x80-\x9F]/g, character => HIGH[character.charCodeAt(0) - 0x80]!), encoding: 'Windows-1252' };
    }
}
