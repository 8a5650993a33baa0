import { openingTexts } from './openingTexts.js';

/** `9 h`, `9 h 30`, `minuit` from `09:00`, `09:30`, `00:00` or `24:00`. */
export function formatTime(time: string): string {
    const [hours, minutes] = time.split(':') as [string, string];
    if (time === '00:00' || time === '24:00') return openingTexts.midnight;
    return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}
