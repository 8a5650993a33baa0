/** E.164 for a French number of ten digits, or one that is international already; null for others, such as 115. */
export function toInternationalPhone(value: string): string | null {
    const digits = value.replace(/[\s.\-()]/g, '').replace(/^00/, '+').replace(/^\+330/, '+33');
    if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`;
    return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}
