import { MeasureSection } from '../components/MeasureSection.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { TableOfContents } from '../components/TableOfContents.js';
import { Prose } from '../glossary/Prose.js';
import { methodMeasures } from '../texts/methodMeasures.js';
import { methodTexts } from '../texts/methodTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** The measures stand after what explains who is competent and what "sans offre" means. */
const BEFORE_MEASURES = ['territoires', 'couverture', 'releves', 'places', 'distances'];

/** How the figures are made and what they do not say; needs no data. */
export const loadMethodPage: PageLoader = async () => {
    const before = methodTexts.sections.filter(({ id }) => BEFORE_MEASURES.includes(id));
    const after = methodTexts.sections.filter(({ id }) => !BEFORE_MEASURES.includes(id));
    return {
        status: 200,
        title: 'Méthode · Relais',
        description: methodTexts.intro,
        body: (
            <Sheet path="/methode" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{methodTexts.title}</h1>
                <p class="lead"><Prose text={methodTexts.intro} /></p>
                <TableOfContents label={methodTexts.contents} entries={[...before, ...methodMeasures, ...after]} />
                {before.map(section => <TextSection key={section.id} {...section} />)}
                {methodMeasures.map(measure => <MeasureSection key={measure.id} measure={measure} />)}
                {after.map(section => <TextSection key={section.id} {...section} />)}
            </Sheet>
        ),
    };
};

function TextSection({ id, title, paragraphs }: (typeof methodTexts.sections)[number]) {
    return (
        <SheetSection id={id} title={title}>
            {paragraphs.map(paragraph => (typeof paragraph === 'string' ? <p key={paragraph}><Prose text={paragraph} /></p> : <p key={paragraph.id} id={paragraph.id}><Prose text={paragraph.text} /></p>))}
        </SheetSection>
    );
}
