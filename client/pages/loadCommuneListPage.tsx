import { CommuneSearch } from '../components/counter/CommuneSearch.js';
import { NearMe } from '../components/counter/NearMe.js';
import { Sheet } from '../components/Sheet.js';
import { findCommunes } from '../state/findCommunes.js';
import { counterTexts as words } from '../texts/counterTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** The way to a commune's counter: by name, by postal code, or by where the reader is. */
export const loadCommuneListPage: PageLoader = async ({ execute, url, versions }) => {
    const text = (url.searchParams.get('texte') ?? '').trim().slice(0, 100);
    const { commune, choices } = /[\p{L}\p{N}]/u.test(text) ? await findCommunes(execute, text) : { commune: null, choices: [] };
    return {
        ...(commune ? { status: 302, location: `/communes/${commune.codeInsee}` } : { status: 200 }),
        title: `${words.listTitle} · Relais`,
        description: words.listIntro,
        body: (
            <Sheet path="/communes" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.listTitle}</h1>
                <p class="lead">{words.listIntro}</p>
                <CommuneSearch text={text} />
                <NearMe versions={versions} />
                {choices.length > 0 && (
                    <>
                        <h2 class="counter-choose">{words.choose}</h2>
                        <ul class="plain-list">{choices.map(({ codeInsee, nom, codesPostaux, departement }) => <li key={codeInsee}><a href={`/communes/${codeInsee}`}>{nom}</a> <span class="small">{codesPostaux[0]} · {departement.nom}</span></li>)}</ul>
                    </>
                )}
                {text !== '' && choices.length === 0 && <p role="status" class="notice">{words.none(text)}</p>}
            </Sheet>
        ),
    };
};
