/** Minutes since midnight of a time of day. @throws RangeError unless it is 00:00 to 24:00 */
export function toMinutes(time: string): number {
    const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (!(total <= 1440)) throw new RangeError(`Expected a time of day from 00:00 to 24:00, got ${time}.`);
    return total;
}
