/** Digits of Arabic and Persian in ours, whatever else stands around them. */
export function readDigits(text: string): string {
    return text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf));
}
