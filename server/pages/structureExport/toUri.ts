/** A web address as a URI (ASCII, RFC 3986); null for anything that is not one: javascript:, a bare word. */
export function toUri(value: string): string | null {
    const uri = URL.canParse(value) ? new URL(value) : null;
    return uri && /^https?:$/.test(uri.protocol) ? uri.href : null;
}
