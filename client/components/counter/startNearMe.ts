import { distanceKm } from '#coverage/distanceKm.js';
import { readColumns } from '../../simulation/columns/readColumns.js';
import { counterTexts as words } from '../../texts/counterTexts.js';

/** Farther than that from every centre of commune, the reader is not in France, or not where the device says. */
const FARTHEST_KM = 30;

/** Finds the commune whose centre is nearest, in the browser: the position is sent to nobody. Asked only by a click. */
export function startNearMe(button: HTMLButtonElement): void {
    const status = button.parentElement!.querySelector<HTMLElement>('[role=status]')!;
    const say = (text: string) => { status.textContent = text; };
    button.addEventListener('click', async () => {
        say(words.nearWait);
        button.disabled = true;
        try {
            const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 600_000 }));
            const response = await fetch(button.dataset.nearMe!);
            const { codes, lat, lng } = readColumns(await response.json());
            let [nearest, km] = [-1, FARTHEST_KM];
            for (let i = 0; i < codes.length; i++) {
                const far = distanceKm({ lat: coords.latitude, lng: coords.longitude }, { lat: lat[i]!, lng: lng[i]! });
                if (far <= km) [nearest, km] = [i, far]; // NaN, for a commune without a point, is never nearer
            }
            if (nearest < 0) say(words.nearFar);
            else location.assign(`/communes/${codes[nearest]}`);
        } catch (error) {
            say(typeof GeolocationPositionError !== 'undefined' && error instanceof GeolocationPositionError ? words.nearRefused : words.nearFailed);
        }
        button.disabled = false;
    });
}
