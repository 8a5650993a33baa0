import { Fragment } from 'preact';
import { ColumnTable } from '../components/ColumnTable.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { TableOfContents } from '../components/TableOfContents.js';
import { reusableData } from '../queries/operations.js';
import type { ReusableDataData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { formatDate } from '../texts/formatDate.js';
import { formatNumber } from '../texts/formatNumber.js';
import { plural } from '../texts/plural.js';
import { reuseTexts as words } from '../texts/reuseTexts.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

const FEED = '/flux/structures.ndjson';

/** How to take the data away: formats, addresses, what each line says, the bulk feed, the API, licences. */
export const loadReusePage: PageLoader = async ({ execute, exportColumns }) => {
    const { sources, structures } = await runOperation(execute, reusableData, {});
    const sections = [['liste', words.list], ['ligne', words.line], ['autres', words.other], ['flux', words.feed], ['api', words.api], ['limites', words.limits], ['licences', words.licences]] as const;
    return {
        status: 200,
        title: `${words.title} · Relais`,
        description: words.intro,
        body: (
            <Sheet path="/donnees" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead">{words.intro}</p>
                <TableOfContents label={words.contents} entries={sections.map(([id, { title }]) => ({ id, title }))} />
                <ListFiles structures={structures} />
                <SheetSection id="ligne" title={words.line.title}><Points points={words.line.points} /><ColumnTable columns={exportColumns} /></SheetSection>
                <SheetSection id="autres" title={words.other.title}>
                    <ul class="plain-list">
                        <li>{words.other.coverage} : <a href="/couverture.csv">CSV</a>, <a href="/couverture.geojson">GeoJSON</a> (<a href="/couverture">{texts.nav.coverage}</a>)</li>
                        <li>{words.other.partnerships} : <a href="/partenariats.csv">CSV</a> (<a href="/partenariats">{texts.nav.partnerships}</a>)</li>
                    </ul>
                </SheetSection>
                <SheetSection id="flux" title={words.feed.title}>
                    <p>{words.feed.intro}</p>
                    <p><a class="button" href={`${FEED}?nombre=5`}>{words.feed.five}</a> <a class="button-quiet" href={FEED}>{words.feed.first}</a></p>
                    <Points points={words.feed.points} />
                    <p class="small">{words.feed.example} :</p>
                    <pre class="code-sample" tabIndex={0}><code>{`curl -s '…${FEED}?nombre=1000' | jq -r 'select(.type == "structure") | .nom'\ncurl -s '…${FEED}?nombre=1000' | tail -n 1 | jq -r .suivante`}</code></pre>
                </SheetSection>
                <SheetSection id="api" title={words.api.title}>
                    <p>{words.api.intro}</p>
                    <p><a class="button-quiet" href="/explorateur">{words.api.explorer}</a></p>
                    <p class="small">{words.api.address} : <code>/graphql</code></p>
                </SheetSection>
                <SheetSection id="limites" title={words.limits.title}><Points points={words.limits.points} /></SheetSection>
                <Licences sources={sources} />
            </Sheet>
        ),
    };
};

function Points({ points }: { points: readonly string[] }) {
    return <ul class="points">{points.map(point => <li key={point}>{typeset(point)}</li>)}</ul>;
}

function ListFiles({ structures: { totalCount, nodes, facets } }: { structures: ReusableDataData['structures'] }) {
    const { list } = words;
    const [first] = nodes;
    const known = facets.departements.filter(({ count }) => count > 0);
    return (
        <SheetSection id="liste" title={list.title}>
            <p>{list.how} <a href="/structures">{texts.nav.structures}</a></p>
            <table class="formats">
                <caption class="visually-hidden">{list.table}</caption>
                <thead><tr>{list.columns.map(column => <th key={column} scope="col">{column}</th>)}</tr></thead>
                <tbody>
                    {list.formats.map(({ extension, name, use }) => (
                        <tr key={extension}>
                            <th scope="row">{name}</th>
                            <td>{typeset(use)}</td>
                            <td><a href={`/structures.${extension}`} rel="nofollow">{name}<span class="visually-hidden"> : toute la liste</span>, {formatNumber(totalCount)} {plural(totalCount, 'lieu', 'lieux')}</a></td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <h3>{list.departement}</h3>
            <p class="small">{list.departementNote}</p>
            <ul class="format-departements">
                {known.map(({ count, departement: { code, nom } }) => (
                    <li key={code}>
                        <span>{nom} ({code}), {formatNumber(count)} {plural(count, 'lieu', 'lieux')}</span>
                        <span>{list.formats.map(({ extension, name }, i) => <Fragment key={extension}>{i > 0 && ' · '}<a href={`/structures.${extension}?departement=${code}`} rel="nofollow">{name}<span class="visually-hidden"> : {nom}</span></a></Fragment>)}</span>
                    </li>
                ))}
            </ul>
            <p>{list.refused}</p>
            <h3>{list.contact}</h3>
            <p>{list.contactNote}{first && <> Exemple : <a href={`/structures/${first.id}.vcf`}>{typeset(first.nom)}</a>.</>}</p>
            <p>{list.print}</p>
        </SheetSection>
    );
}

function Licences({ sources }: { sources: ReusableDataData['sources'] }) {
    const { licences } = words;
    return (
        <SheetSection id="licences" title={licences.title}>
            <p>{licences.intro}</p>
            <table class="formats licences">
                <caption class="visually-hidden">{licences.title}</caption>
                <thead><tr>{licences.columns.map(column => <th key={column} scope="col">{column}</th>)}</tr></thead>
                <tbody>
                    {sources.map(({ id, title, publisher, date, licence }) => (
                        <tr key={id}>
                            <th scope="row"><a href={`/sources/${id}`}>{typeset(title)}</a></th>
                            <td>{typeset(publisher)}</td>
                            <td>{formatDate(date)}</td>
                            <td>{licence ?? licences.none}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <p>{licences.geography}</p>
            <p>{licences.cite}</p>
        </SheetSection>
    );
}
