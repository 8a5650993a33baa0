import { Prose } from '../glossary/Prose.js';
import type { BesoinFacts, BesoinKind, BesoinTheme } from '../queries/operations.js';
import { besoinKindTexts, besoinThemeTexts } from '../texts/documentTexts.js';
import { Provenance } from './Provenance.js';

const THEMES = ['PARTENARIAT', 'ACCOMPAGNEMENT', 'PARCOURS'] as const satisfies readonly BesoinTheme[];
const KINDS = ['CONSTAT', 'BESOIN', 'LEVIER'] as const satisfies readonly BesoinKind[];

/** Findings, needs and levers of the study, chapter by chapter. `full`: each with its source and its anchor. */
export function BesoinGroups({ besoins, full = false }: { besoins: readonly BesoinFacts[]; full?: boolean }) {
    const Title = full ? 'h2' : 'h3'; // on its own page nothing stands above
    return (
        <div class="besoins">
            {THEMES.filter(theme => besoins.some(besoin => besoin.theme === theme)).map(theme => (
                <section key={theme} aria-labelledby={`theme-${theme.toLowerCase()}`}>
                    <Title id={`theme-${theme.toLowerCase()}`}>{besoinThemeTexts[theme]}</Title>
                    {KINDS.map(kind => {
                        const found = besoins.filter(besoin => besoin.theme === theme && besoin.kind === kind);
                        return found.length > 0 && (
                            <div key={kind} class={`besoin besoin-${kind.toLowerCase()}`}>
                                <p class="besoin-kind">{besoinKindTexts[kind]}</p>
                                <ul>{found.map(({ id, description, statements }) => <li key={id} id={full ? id : undefined}><Prose text={description} />{full && <Provenance statements={statements} printed />}</li>)}</ul>
                            </div>
                        );
                    })}
                </section>
            ))}
        </div>
    );
}
