import type { HabitatJeunesCoverageData } from '../queries/operations.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { formatShare } from '../texts/formatShare.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';

interface Props {
    summary: HabitatJeunesCoverageData['coverageSummary'];
    /** The regions that the summary is about. */
    regions: readonly string[];
    /** The only département that the summary is about, when one is chosen. */
    departement?: string | null;
    /** Where the territories are named; false: nowhere. */
    link?: string | false;
    /** What the figure is about, in a sentence under it; the figure is then itself the link. */
    note?: string;
}

/** The one strong figure: how many territories without a known offer, how many people live there. */
export function StrongFigure({ summary, regions, departement = null, link = '/couverture', note }: Props) {
    const { territories, uncovered, unknown, populationUncovered, shareUncovered } = summary;
    const words = texts.figure;
    if (territories === 0) return <p class="figure figure-none">{departement ? `${departement} : ${words.notDescribed}` : words.unavailable}</p>;
    const people = populationUncovered === null ? '' : ` : ${formatPopulation(populationUncovered)}`;
    const share = shareUncovered === null ? '' : `, ${formatShare(shareUncovered)} ${departement ? 'du département' : regions.length === 1 ? `de l’${regions[0]}` : 'des territoires décrits'}`;
    const word = plural(uncovered, words.territories[0], words.territories[1]);
    return (
        <section class={uncovered === 0 ? 'figure figure-covered' : 'figure'} aria-label={words.label}>
            {departement && <p class="figure-where">{departement}</p>}
            {uncovered === 0 ? <p>{unknown > 0 ? 'Aucun territoire sans offre connu.' : departement ? `${territories === 1 ? 'Son territoire a' : `Ses ${territories} territoires ont`} une offre Habitat Jeunes.` : words.none}</p> : (
                <p>
                    <strong>{note && link ? <a href={link}>{uncovered} {word}</a> : <>{uncovered} {word}{departement ? ` sur ${territories}` : ''}</>}</strong>
                    {words.without}{people}{share}.
                </p>
            )}
            {unknown > 0 && <p class="small">{unknown} {plural(unknown, 'autre territoire est inconnu', 'autres territoires sont inconnus')} : ils ne sont pas comptés.</p>}
            {note && <p class="small">{note}</p>}
            {link && <p class="small">{words.known} <a href={link}>{words.where}</a></p>}
        </section>
    );
}
