/** An age in whole years, 0 to 120; null when none was given; undefined when it cannot be read. */
export function parseAge(text: string | null): number | null | undefined {
    if (text === null || text.trim() === '') return null;
    const age = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : NaN;
    return age <= 120 ? age : undefined;
}
