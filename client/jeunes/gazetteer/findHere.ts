import type { Gazetteer } from './Gazetteer.js';
import type { GazetteerCommune } from './GazetteerCommune.js';

type Here = { commune: GazetteerCommune; position: { lat: number; lng: number } } | { problem: 'REFUSED' | 'FAR' };

/** Asks the device where it is, after a tap, and finds the commune on the phone. A coarse position is enough: about 100 metres are kept. */
export async function findHere(gazetteer: Gazetteer): Promise<Here> {
    try {
        const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 600_000 }));
        const position = { lat: round(coords.latitude), lng: round(coords.longitude) };
        const commune = gazetteer.findNearest(position);
        return commune ? { commune, position } : { problem: 'FAR' };
    } catch {
        return { problem: 'REFUSED' };
    }
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
