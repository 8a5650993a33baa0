/** As typed, in three fields. */
export interface TypedDate {
    day: string;
    month: string;
    year: string;
}

/** Blanks out, digits of other scripts in ours, and a whole date in the first field spread over the three. */
export function spreadTypedDate({ day, month, year }: TypedDate): TypedDate {
    const clean = { day: readDigits(day), month: readDigits(month), year: readDigits(year) };
    const whole = clean.month === '' && clean.year === '' ? /^(\d{1,2})[^\d]+(\d{1,2})[^\d]+(\d+)$/.exec(clean.day) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(clean.day) : null;
    return whole ? { day: whole[1]!, month: whole[2]!, year: whole[3]! } : clean;
}

function readDigits(text: string): string {
    return text.trim().replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf)).slice(0, 30);
}
