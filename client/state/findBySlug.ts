/** The code that is written so in addresses; null when none is. */
export function findBySlug<Code extends string>(slugs: Record<Code, string>, slug: string | null): Code | null {
    return (Object.keys(slugs) as Code[]).find(code => slugs[code] === slug) ?? null;
}
