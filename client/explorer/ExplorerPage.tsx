import { Breadcrumb } from '../components/Breadcrumb.js';
import { Layout } from '../components/Layout.js';
import { texts } from '../texts/texts.js';
import { type ExampleQuery, exampleQueries } from './exampleQueries.js';
import { explorerTexts as words } from './explorerTexts.js';

function findAnswerAddress({ query, variables }: ExampleQuery): string {
    return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}

/** Examples and schema, readable as they are; `startExplorer` brings the editor to life in the section kept hidden until then. */
export function ExplorerPage({ sdl }: { sdl: string }) {
    return (
        <Layout path="/explorateur">
            <main id="contenu" class="sheet explorer-page" tabIndex={-1}>
                <Breadcrumb trail={[{ href: '/', label: texts.nav.map }]} />
                <h1>{words.title}</h1>
                <p class="lead">{words.lead}</p>
                <noscript><p>{words.noScript}</p></noscript>
                <section id="explorateur" class="explorer" aria-label={words.editorTitle} hidden>
                    <div class="explorer-question">
                        <label for="explorer-example">{words.example}</label>
                        <select id="explorer-example">
                            {exampleQueries.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
                        </select>
                        <p class="explorer-label" id="explorer-query-label">{words.query}</p>
                        <div id="explorer-editor" class="explorer-editor" />
                        <label for="explorer-variables">{words.variables}</label>
                        <textarea id="explorer-variables" rows={4} spellcheck={false} autocomplete="off" />
                        <p class="actions"><button id="explorer-run" class="button" type="button">{words.run}</button></p>
                        <p class="explorer-hint">{words.shortcuts}</p>
                    </div>
                    <div class="explorer-answer">
                        <p class="explorer-label" id="explorer-result-label">{words.result}</p>
                        <p id="explorer-status" class="explorer-hint" role="status" />
                        <pre id="explorer-result" tabIndex={0} role="region" aria-labelledby="explorer-result-label" />
                    </div>
                </section>
                <section aria-labelledby="explorer-examples">
                    <h2 id="explorer-examples">{words.examplesTitle}</h2>
                    <p>{words.limits}</p>
                    {exampleQueries.map(example => (
                        <article key={example.id} id={example.id} class="explorer-example">
                            <h3>{example.title}</h3>
                            <pre tabIndex={0}>{example.query}</pre>
                            {Object.keys(example.variables).length > 0 && <pre tabIndex={0}>{JSON.stringify(example.variables)}</pre>}
                            <p class="actions">
                                <a class="button-quiet" data-example={example.id} href={`/explorateur?exemple=${example.id}`}>{words.open}</a>
                                <a class="button-quiet" href={findAnswerAddress(example)}>{words.answer}</a>
                            </p>
                        </article>
                    ))}
                </section>
                <section aria-labelledby="explorer-schema">
                    <h2 id="explorer-schema">{words.schemaTitle}</h2>
                    <details>
                        <summary>{words.schemaSummary}</summary>
                        <pre class="explorer-sdl" tabIndex={0}>{sdl}</pre>
                    </details>
                </section>
            </main>
        </Layout>
    );
}
