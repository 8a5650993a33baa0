/** A French number in pairs, as people write it, which no spreadsheet takes for a number: "03 21 21 65 05". Others stay as they are. */
export function formatPhone(value: string): string {
    const digits = value.replace(/[\s.\-()]/g, '').replace(/^(\+33|0033)0?/, '0');
    return /^0\d{9}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : value;
}
