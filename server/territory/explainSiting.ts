import type { SitingView } from './SitingReader.js';

const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

/** What a search for new sites did and what it is worth, in French sentences that can be read out. */
export function explainSiting(view: Omit<SitingView, 'note'>): string {
    const { request, demand, sites, unknown, communesLeftOut, candidates } = view;
    const people = request.weight === 'population' ? 'habitants' : `personnes (${view.weight.label})`;
    const sentences = [describeChoice(view, people)];
    if (sites.length > 0) sentences.push(describeProof(view, people));
    if (sites.length < request.k && sites.length > 0) sentences.push('Un lieu de plus n’atteindrait plus personne.');
    if (unknown > 0) {
        sentences.push(
            request.includeUnknown
                ? `Parmi les ${NUMBER.format(demand)} à atteindre, ${NUMBER.format(unknown)} ont peut-être déjà un lieu que personne n’a recensé : leur accès est inconnu.`
                : `${NUMBER.format(unknown)} ${people} dont l’accès est inconnu ne sont pas comptés.`,
        );
    }
    if (communesLeftOut > 0) {
        const left = communesLeftOut === 1 ? ['commune', 'est laissée'] : ['communes', 'sont laissées'];
        sentences.push(`${NUMBER.format(communesLeftOut)} ${left[0]} dont le nombre d’habitants ou la position manque ${left[1]} de côté.`);
    }
    sentences.push(`Distances à vol d’oiseau, ${NUMBER.format(candidates)} ${candidates > 1 ? 'communes candidates' : 'commune candidate'} : un repérage, pas un avis d’implantation.`);
    return sentences.join(' ');
}

function describeChoice({ request, demand, sites, covered, candidates }: Omit<SitingView, 'note'>, people: string): string {
    if (candidates === 0) return 'Aucune commune candidate ne répond aux conditions.';
    if (demand === 0) return 'Personne à atteindre n’est connu ici.';
    if (sites.length === 0) return 'Aucune commune candidate n’atteindrait quelqu’un de plus.';
    const places = sites.length === 1 ? '1 commune mettrait' : `${sites.length} communes mettraient`;
    const capacity = request.capacity === null ? '' : `, ${NUMBER.format(request.capacity)} au plus par lieu`;
    return `${places} ${NUMBER.format(covered)} ${people} de plus à ${String(request.maxKm).replace('.', ',')} km ou moins d’un lieu, sur ${NUMBER.format(demand)}${capacity}.`;
}

function describeProof({ proof, upperBound, gap, request }: Omit<SitingView, 'note'>, people: string): string {
    const choice = `choix de ${request.k} ${request.k === 1 ? 'commune' : 'communes'}`;
    if (proof === 'EXACT') return `Prouvé : aucun autre ${choice} n’en atteint davantage.`;
    return `Aucun ${choice} ne peut atteindre plus de ${NUMBER.format(upperBound)} ${people} : au pire, il en manque ici ${gap < 0.001 ? 'moins de 0,1\u00a0%' : PERCENT.format(gap)}.`;
}
