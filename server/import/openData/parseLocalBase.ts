import { StartError } from '../../StartError.js';

/** A service of the DILA's "base locale". */
export interface LocalService {
    id: string;
    nom: string | null;
    /** Commune of its address. */
    codeInsee: string | null;
    codePostal: string | null;
    /** Whether the base says that it is a Mission Locale. */
    isMissionLocale: boolean;
    /** Communes that its own entry lists as Mission Locale. One alone is that of its address, and no list. */
    communes: string[];
    /** Place in the file, from 1. */
    rank: number;
}

/**
 * Parses the base locale (`{"service": […]}`) of the DILA; of its web API too, where nested fields are JSON in a string.
 *
 * @param file its name, for messages
 * @throws StartError for a file that is not such a base
 */
export function parseLocalBase(text: string, file: string): Map<string, LocalService> {
    let content: unknown;
    try {
        content = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
        throw new StartError(`Expected the base locale as JSON in ${file}, got text that is not JSON: ${(error as Error).message}`);
    }
    const list = Array.isArray(content) ? content : isObject(content) ? (content.service ?? content.results) : null;
    if (!Array.isArray(list)) throw new StartError(`Expected {"service": […]} in ${file}, got something else.`);
    const services = new Map<string, LocalService>();
    list.forEach((service: unknown, index) => {
        if (!isObject(service) || typeof service.id !== 'string' || service.id === '') {
            throw new StartError(`Expected service ${index + 1} of ${file} to have an id (text), got ${JSON.stringify(service).slice(0, 60)}.`);
        }
        const pivots = readList(service.pivot).filter(pivot => isObject(pivot) && pivot.type_service_local === 'mission_locale') as Record<string, unknown>[];
        const address = readList(service.adresse).find(isObject);
        services.set(service.id, {
            id: service.id,
            nom: readText(service.nom),
            codeInsee: readText(service.code_insee_commune),
            codePostal: readText(address?.code_postal),
            isMissionLocale: pivots.length > 0,
            communes: [...new Set(pivots.flatMap(pivot => readList(pivot.code_insee_commune).flatMap(code => readText(code) ?? [])))],
            rank: index + 1,
        });
    });
    return services;
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | null {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A list, or the JSON of one in a string; nothing for what is neither. */
function readList(value: unknown): unknown[] {
    if (Array.isArray(value)) return value;
    if (typeof value !== 'string' || !value.startsWith('[')) return [];
    try {
        return JSON.parse(value) as unknown[];
    } catch {
        return [];
    }
}
