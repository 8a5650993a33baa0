import { printEmbedCode } from '../../state/embed/printEmbedCode.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import { embedTexts as words } from '../../texts/embedTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { texts } from '../../texts/texts.js';
import { typeset } from '../../texts/typeset.js';
import { Sheet } from '../Sheet.js';
import { SheetSection } from '../SheetSection.js';
import { CodeBlock } from './CodeBlock.js';
import { EmbedForm } from './EmbedForm.js';

interface Props {
    view: StructureListView;
    totalCount: number;
    departements: readonly { code: string; nom: string }[];
    mistakes: readonly string[];
    /** Of the iframe, in pixels. */
    height: number;
    /** Of this site, as the world sees it; null: unknown. */
    origin: string | null;
    embedOrigins: readonly string[] | null;
}

/** What to show, what it looks like, the code for it, and what the other site must allow. */
export function EmbedCodePage({ view, totalCount, departements, mistakes, height, origin, embedOrigins }: Props) {
    const shown = origin ?? words.placeholder;
    const where = view.departements.map(code => departements.find(departement => departement.code === code)).flatMap(found => (found ? `${found.nom} (${found.code})` : [])).join(', ') || words.everywhere;
    const { path, iframe, component } = printEmbedCode(view, shown, where, height);
    return (
        <Sheet path="/integrer" trail={[{ href: '/', label: texts.nav.map }]} wide>
            <h1>{words.pageTitle}</h1>
            <p class="lead">{words.intro}</p>
            {mistakes.length > 0 && <div class="notice notice-mistake" role="alert">{mistakes.map(mistake => <p key={mistake}>{typeset(mistake)}</p>)}</div>}
            <div class="embed-code" data-embed-code data-origin={origin ?? ''}>
                <EmbedForm view={view} departements={departements} height={height} />
                <div class="embed-made">
                    <SheetSection id="apercu" title={words.preview}>
                        <p class="small" role="status" data-embed-count>{words.previewOf(formatNumber(totalCount), totalCount < 2)}</p>
                        <iframe class="embed-preview" src={path} title={words.title(where)} width="100%" height="640" data-embed-preview />
                    </SheetSection>
                    <SheetSection id="code" title={words.code}>
                        {origin === null && <p class="notice" data-embed-unknown>{words.unknownOrigin(words.placeholder)}</p>}
                        <CodeBlock name="component" title={words.component} note={words.componentNote} code={component} />
                        <CodeBlock name="iframe" title={words.iframe} note={words.iframeNote} code={iframe} />
                    </SheetSection>
                    <SheetSection id="autoriser" title={words.host}>
                        <p>{words.hostNone}</p>
                        <p>{words.hostIframe} <code class="mono">frame-src <span data-embed-origin>{shown}</span></code> {words.hostComponent} <code class="mono">script-src <span data-embed-origin>{shown}</span></code></p>
                        <p><b>{words.allowed}.</b> {embedOrigins === null ? words.allowedAny : words.allowedList(embedOrigins.join(', '))}</p>
                    </SheetSection>
                    <SheetSection id="confidentialite" title={words.privacy}>
                        <ul class="plain-list">{words.privacyText.map(text => <li key={text}>{text}</li>)}</ul>
                    </SheetSection>
                    <SheetSection id="attributs" title={words.attributes}>
                        <p>{words.attributesNote}</p>
                        <p class="mono">departement, types, epci, texte, age, public, besoin, forme, places, convention, depuis, source, sur, titre, hauteur</p>
                    </SheetSection>
                </div>
            </div>
        </Sheet>
    );
}
