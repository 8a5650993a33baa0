import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { Prose } from '../glossary/Prose.js';
import { methodTexts } from '../texts/methodTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** How the figures are made and what they do not say; needs no data. */
export const loadMethodPage: PageLoader = async () => ({
    status: 200,
    title: 'Méthode · Relais',
    description: methodTexts.intro,
    body: (
        <Sheet path="/methode" trail={[{ href: '/', label: texts.nav.map }]}>
            <h1>{methodTexts.title}</h1>
            <p class="lead"><Prose text={methodTexts.intro} /></p>
            {methodTexts.sections.map(({ id, title, paragraphs }) => (
                <SheetSection key={id} id={id} title={title}>{paragraphs.map(paragraph => (typeof paragraph === 'string' ? <p key={paragraph}><Prose text={paragraph} /></p> : <p key={paragraph.id} id={paragraph.id}><Prose text={paragraph.text} /></p>))}</SheetSection>
            ))}
        </Sheet>
    ),
});
