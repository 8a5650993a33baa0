import type { SavedDoor } from './SavedDoor.js';
import { toDiscreetName } from './toDiscreetName.js';

/**
 * A link that opens the phone's own messages with a short text, to whom the reader chooses. `?&body=` is read by Android and by iOS.
 *
 * Names that tell too much are left out, and so are the addresses of their pages, which hold them.
 *
 * @param fallback what a door is called whose name tells too much
 * @param origin of the site; null while it is not known: then without a link
 */
export function printTextMessage(doors: readonly SavedDoor[], fallback: string, origin: string | null): string {
    const lines = doors.map(door => {
        const discreet = toDiscreetName(door);
        const name = discreet ?? fallback;
        const means = door.phones[0] ?? door.emails.find(email => toDiscreetName({ nom: email }));
        const what = [door.place && !name.includes(door.place.split(' (')[0]!) ? `${name}, ${door.place}` : name, means].filter(Boolean).join(' : ');
        return discreet !== null && origin !== null ? `${what}\n${origin}/structures/${door.id}` : what;
    });
    return `sms:?&body=${encodeURIComponent(lines.join('\n'))}`;
}
