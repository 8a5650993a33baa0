import type { SavedDoor } from './SavedDoor.js';
import { toDiscreetName } from './toDiscreetName.js';

/**
 * A link that opens the phone's own messages with a short text, to whom the reader chooses. `?&body=` is read by Android and by iOS.
 *
 * Names that tell too much are left out, and so are addresses of pages, which hold them.
 *
 * @param fallback what a door is called whose name tells too much
 */
export function printTextMessage(doors: readonly SavedDoor[], fallback: string): string {
    const lines = doors.map(door => {
        const name = toDiscreetName(door) ?? fallback;
        const means = door.phones[0] ?? door.emails.find(email => toDiscreetName({ nom: email }));
        return [door.place && !name.includes(door.place.split(' (')[0]!) ? `${name}, ${door.place}` : name, means].filter(Boolean).join(' : ');
    });
    return `sms:?&body=${encodeURIComponent(lines.join('\n'))}`;
}
