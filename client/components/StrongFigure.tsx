import type { HabitatJeunesCoverageData } from '../queries/operations.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { formatShare } from '../texts/formatShare.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';

type Coverage = Pick<HabitatJeunesCoverageData, 'coverageSummary' | 'departements'> & { territories: readonly { departement: { code: string } | null }[] };

/** The one strong figure: how many territories without an offer, how many people live there. */
export function StrongFigure({ coverage: { coverageSummary: summary, departements, territories }, link = true }: { coverage: Coverage; link?: boolean }) {
    if (summary.territories === 0) return <p class="figure figure-none">{texts.figure.unavailable}</p>;
    const codes = new Set(territories.map(({ departement }) => departement?.code));
    const regions = new Set(departements.filter(({ code }) => codes.has(code)).map(({ region }) => region.nom));
    const people = summary.populationUncovered === null ? null : formatPopulation(summary.populationUncovered);
    const share = summary.shareUncovered === null ? null : `${formatShare(summary.shareUncovered)} ${regions.size === 1 ? `de l’${[...regions][0]}` : 'des territoires décrits'}`;
    return (
        <section class="figure" aria-label={texts.figure.label}>
            {summary.uncovered === 0 ? <p>{texts.figure.none}</p> : (
                <p>
                    <strong>{summary.uncovered} {plural(summary.uncovered, texts.figure.territories[0], texts.figure.territories[1])}</strong>
                    {texts.figure.without}{people ? ` : ${people}` : ''}{share ? `, ${share}` : ''}.
                </p>
            )}
            {summary.unknown > 0 && <p class="small">{summary.unknown} {plural(summary.unknown, 'autre territoire est inconnu', 'autres territoires sont inconnus')} : ils ne sont pas comptés.</p>}
            {link && <p class="small"><a href="/couverture">{texts.figure.where}</a></p>}
        </section>
    );
}
