import { LigneCard } from '../components/LigneCard.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { ligneList } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { ligneTexts as words } from '../texts/ligneTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** National numbers: first those that send help, then those that listen. */
export const loadLigneListPage: PageLoader = async ({ execute }) => {
    const { lignes } = await runOperation(execute, ligneList, {});
    const cards = (emergency: boolean) => lignes.filter(ligne => ligne.emergency === emergency).map(ligne => <LigneCard key={ligne.id} ligne={ligne} />);
    return {
        status: 200,
        title: words.pageTitle,
        description: words.intro,
        body: (
            <Sheet path="/numeros" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead">{words.intro}</p>
                <SheetSection id="urgences" title={words.emergency}><p>{words.emergencyIntro}</p><div class="lignes-emergency">{cards(true)}</div></SheetSection>
                <SheetSection id="ecoute" title={words.listening}><p>{words.listeningIntro}</p>{cards(false)}</SheetSection>
                <p class="small">{words.clock} {words.sources}</p>
            </Sheet>
        ),
    };
};
