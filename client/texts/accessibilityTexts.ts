/** The accessibility statement. What was tested comes from the results that `npm run axe` wrote. */
export const accessibilityTexts = {
    title: 'Ce site est-il accessible à tous ?',
    description: 'Ce qui a été testé, ce qui ne l’a pas été, les défauts connus, comment signaler un problème et à qui s’adresser ensuite.',
    contents: 'Sur cette page',
    lead: 'Relais doit pouvoir être lu et utilisé par tout le monde : avec un vieux téléphone, un clavier, un lecteur d’écran, de grands caractères, sans JavaScript.',
    level: {
        title: 'À quel niveau ?',
        paragraphs: [
            'Nous visons les règles internationales WCAG 2.2, niveau AA, sur lesquelles s’appuie le référentiel français RGAA.',
            'C’est une auto-évaluation, faite par ceux qui écrivent le site, surtout avec des outils automatiques. Personne d’extérieur n’a fait d’audit. Nous ne déclarons donc ni « totalement conforme », ni un taux de conformité : ce serait inventer un chiffre. Pour le RGAA, tant qu’il n’y a pas d’audit, le site est « non conforme ».',
            'Un outil automatique ne trouve qu’une partie des défauts : il voit qu’une image n’a pas de texte, pas que le texte est faux.',
        ],
    },
    tested: {
        title: 'Qu’est-ce qui a été testé ?',
        summary: (states: number, checks: number, dates: readonly string[]) => `${dates.length > 1 ? `Du ${dates[0]} au ${dates.at(-1)}` : `Le ${dates[0]}`} : ${states} pages et états de pages, ${checks} examens.`,
        how: (axe: string, chromium: string, widths: string) => `Outil : axe-core ${axe}, dans Chromium ${chromium}, en ${widths} pixels de large, en clair et en sombre. Règles : WCAG 2.0, 2.1 et 2.2, niveaux A et AA, et les bonnes pratiques de l’outil.`,
        nothing: 'Aucun examen n’a encore été enregistré pour cette version du site.',
        none: 'Aucune règle n’est enfreinte sur ces pages et ces états.',
        some: (elements: number, states: number) => `${elements} ${elements === 1 ? 'élément enfreint' : 'éléments enfreignent'} une règle, sur ${states} ${states === 1 ? 'page ou état' : 'pages ou états'} : le tableau dit lesquelles.`,
        review: (elements: number) => `L’outil laisse ${elements} éléments à l’œil humain : il ne sait pas conclure (un texte au-dessus de la carte, par exemple). Nous ne les avons pas tous regardés.`,
        exception: 'Une exception est admise : une marque de la carte qui passe à demi sous un bouton peut être plus petite que 24 pixels. Le même lieu est dans la liste, en grand.',
        caption: 'Pages et états examinés',
        state: 'Page ou état', checks: 'Examens', result: 'Règles enfreintes', noViolation: 'aucune', toReview: 'À l’œil',
        alsoTitle: 'Testé aussi, à chaque version du site',
        also: [
            'Au clavier : le premier pas mène au contenu, l’anneau du focus se voit, les fenêtres et les suggestions se ferment avec Échap, le focus revient où il était.',
            'À 200 % de zoom : rien ne déborde, rien ne se perd.',
            'Sans JavaScript : chaque page se lit ; les langues et les liens marchent.',
            'La carte n’est jamais le seul moyen : la liste donne les mêmes lieux, et le tableau les mêmes chiffres.',
            'La langue est dite : celle de la page, et celle des mots français dans une page d’une autre langue.',
        ],
    },
    notTested: {
        title: 'Qu’est-ce qui ne l’a pas été ?',
        items: [
            'Aucun test avec de vrais lecteurs d’écran (NVDA, JAWS, VoiceOver, TalkBack).',
            'Aucun test par des personnes handicapées, ni par des jeunes.',
            'Un seul navigateur, Chromium, sur ordinateur : ni Firefox, ni Safari, ni un vrai téléphone.',
            'Les documents cités comme sources, et les sites vers lesquels mènent les liens, ne dépendent pas de nous.',
        ],
    },
    known: {
        title: 'Quels défauts connaissons-nous ?',
        items: [
            'Les traductions ont été faites par une machine et personne ne les a relues. Une synthèse vocale peut mal lire les noms français dans une phrase arabe, pachto ou dari.',
            'Les fiches des lieux, les documents et le glossaire sont seulement en français.',
            'La carte se déplace au clavier, mais ses dessins (hachures, limites) ne sont pas décrits un par un : la liste et le tableau les remplacent.',
            'L’explorateur de l’API s’adresse aux programmeurs : son éditeur demande JavaScript et suppose un écran large.',
            'Certaines phrases reprises des documents sont longues et administratives. Le glossaire explique les mots, pas les phrases.',
        ],
    },
    report: {
        title: 'Quelque chose vous bloque ?',
        mail: 'Écrivez-nous : dites quelle page, ce que vous vouliez faire, et avec quel appareil. Nous répondrons, et nous vous donnerons l’information d’une autre façon si nous ne pouvons pas corriger vite.',
        subject: 'Accessibilité de Relais',
        none: 'La personne qui exploite ce site n’a pas donné d’adresse pour être contactée : nous ne pouvons donc pas en montrer une ici. C’est un défaut. Elle peut en donner une (réglage CONTACT_EMAIL).',
    },
    redress: {
        title: 'Et si rien ne change ?',
        paragraphs: [
            'Vous avez signalé un problème et la réponse ne vient pas, ou ne vous suffit pas ? Vous pouvez saisir le Défenseur des droits. C’est gratuit, et il est indépendant.',
        ],
        ways: [
            { label: 'Par Internet', text: 'formulaire du Défenseur des droits', href: 'https://formulaire.defenseurdesdroits.fr/' },
            { label: 'Près de chez vous', text: 'ses délégués, dans chaque département', href: 'https://www.defenseurdesdroits.fr/carte-des-delegues' },
            { label: 'Par téléphone', text: '09 69 39 00 00', href: 'tel:+33969390000' },
            { label: 'Par courrier, sans timbre', text: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07', href: null },
        ],
    },
} as const;
