import { Prose } from '../glossary/Prose.js';
import type { MethodMeasure } from '../texts/methodMeasures.js';
import { methodTexts } from '../texts/methodTexts.js';
import { typeset } from '../texts/typeset.js';
import { SheetSection } from './SheetSection.js';

const FACTS = ['formula', 'unit', 'source', 'limits', 'notFor'] as const;

/** A measure of the page "Méthode": in words, then its formula, unit, source, limits and what it must not be used for. */
export function MeasureSection({ measure }: { measure: MethodMeasure }) {
    return (
        <SheetSection id={measure.id} title={measure.title}>
            {measure.paragraphs.map(paragraph => <p key={paragraph}><Prose text={paragraph} /></p>)}
            <dl class="facts">
                {FACTS.map(fact => (
                    <div key={fact}>
                        <dt>{methodTexts.facts[fact]}</dt>
                        <dd>{fact === 'formula' ? measure.formula.map(line => <p key={line}>{typeset(line)}</p>) : <Prose text={measure[fact]} />}</dd>
                    </div>
                ))}
            </dl>
        </SheetSection>
    );
}
