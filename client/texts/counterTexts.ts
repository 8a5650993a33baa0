import type { ConventionPublic } from '../queries/operations.js';

/** Agreements of a commune's département by what they say of an age. */
interface AgeCounts {
    /** They name it. */
    yes: number;
    /** Neither they nor their public tell ages. */
    ask: number;
    /** They state no age, and their only public means this one, an older one, a younger one. */
    meant: number;
    later: number;
    past: number;
}

/** The words of the counter of a commune. */
export const counterTexts = {
    kicker: 'Qui est compétent ici ?',
    listTitle: 'Qui est compétent chez moi ?',
    listIntro: 'Choisissez une commune : la Mission Locale compétente, les places réservées, l’aide sociale à l’enfance, l’association d’entraide, et ce qui manque.',
    search: 'Commune ou code postal', find: 'Chercher', choose: 'Quelle commune ?', homonyms: 'D’autres communes portent ce nom\u00a0:', none: (text: string) => `Aucune commune ne ressemble à « ${text} ».`,
    near: 'Près de moi', nearNote: 'Votre position reste dans votre navigateur : il cherche lui-même la commune dont le centre est le plus proche.',
    nearWait: 'Recherche de votre position…', nearRefused: 'La position n’est pas donnée. Tapez votre commune.', nearFar: 'Aucune commune à moins de 30 km. Tapez votre commune.', nearFailed: 'La recherche n’a pas abouti. Tapez votre commune.',
    roles: { COMPETENT: 'compétent', NEAR: 'proche, pas compétent', UNKNOWN: 'compétence inconnue' },
    official: 'officiel', estimated: 'estimé',
    missionLocale: 'La Mission Locale', accueils: 'Un autre accueil plus près ?', ownReception: 'Son accueil le plus proche', notInDirectory: 'Relais ne décrit pas encore cette Mission Locale.',
    noCompetence: 'On ne sait pas quelle Mission Locale est compétente : aucune source lue ne décrit ce département.',
    places: 'Des places réservées ?', placesIntro: 'Les conventions avec places de ce département. On les demande à l’aide sociale à l’enfance.',
    noPlaces: 'Aucune convention avec places n’est citée pour ce département. Cela ne veut pas dire qu’il n’y en a pas : demandez à l’aide sociale à l’enfance.',
    age: 'Mon âge', anyAge: 'Tous les âges', ageNote: 'Ce choix reste dans votre navigateur.', ageUnknown: 'âge non précisé : à demander', endUnknown: 'fin inconnue', until: (date: string) => `jusqu’au ${date}`,
    ageMeant: (publicName: string, ages: string) => `âge non précisé\u00a0; ${publicName}\u00a0: ${ages}`, ageLater: (ages: string, publicName: string) => `${ages} (${publicName})`,
    /** The name of a public that means ages by itself. */
    meantPublics: { CONTRAT_JEUNE_MAJEUR: 'contrat jeune majeur', SOUS_MESURE_DE_PROTECTION: 'mineurs protégés' } as Partial<Record<ConventionPublic, string>>,
    ageResult: ({ yes, ask, meant, later, past }: AgeCounts) => `${[
        yes === 0 ? 'Aucune convention ne cite cet âge' : yes === 1 ? 'Une convention cite cet âge' : `${yes} conventions citent cet âge`,
        ask === 0 ? null : ask === 1 ? 'une ne dit pas ses âges' : `${ask} ne disent pas leurs âges`,
        meant === 0 ? null : meant === 1 ? 'une ne dit que son public, qui a cet âge' : `${meant} ne disent que leur public, qui a cet âge`,
        later === 0 ? null : later === 1 ? 'une est pour plus tard' : `${later} sont pour plus tard`,
        past === 0 ? null : past === 1 ? 'une a un public plus jeune' : `${past} ont un public plus jeune`,
        ask + meant + later + past === 0 ? 'toutes disent leurs âges' : null,
    ].filter(part => part !== null).join('\u00a0; ')}.`,
    publicUnknown: 'public non précisé', where: 'Où',
    endedNote: (count: number) => (count === 1 ? 'Une convention terminée n’est ni comptée ni proposée.' : `${count} conventions terminées ne sont ni comptées ni proposées.`),
    partNote: 'détail d’un total, déjà compté',
    residences: 'Les résidences Habitat Jeunes les plus proches', withPlaces: 'Avec places sous convention', withoutPlaces: 'Sans place sous convention connue', noneNear: 'Aucune connue à moins de 100 km.',
    adepape: 'L’association d’entraide (ADEPAPE)',
    noAdepape: (departement: string, sources: string) => `Aucune connue dans ce département (${departement}). ${sources}`,
    noAdepapeSources: (title: string, date: string, count: number) => count === 1 ? `La source lue est «\u00a0${title}\u00a0» (${date})\u00a0: elle n’en nomme pas, et n’en fait pas la liste complète.` : `Les ${count} sources lues, dont la plus récente est «\u00a0${title}\u00a0» (${date}), n’en nomment pas, et aucune n’en fait la liste complète.`,
    noAdepapeNoSource: 'Aucune source lue ne décrit ce département : on ne sait pas.',
    nearestAdepape: 'La plus proche ailleurs',
    ase: 'L’aide sociale à l’enfance', aseLaw: (nom: string) => `Le Département (${nom}) est compétent : l’aide sociale à l’enfance est un service du Département (article L.\u00a0221-1 du code de l’action sociale et des familles).`,
    noService: 'Les sources lues ne nomment aucun de ses services.',
    lookUp: (name: string) => `cherchez «\u00a0${name}\u00a0» dans`,
    missingTitle: 'Ce qui manque',
    nothingMissing: 'Rien de connu ne manque ici.',
    straight: 'à vol d’oiseau', road: (km: string) => `≈ ${km} par la route (estimation)`, unlocated: 'position inconnue', distanceNote: 'Distances depuis le centre de la commune. La route est estimée : 1,3 fois le vol d’oiseau, à 35 % près.',
    map: 'Voir sur la carte', list: 'Tous les lieux du département', sheet: 'L’état des lieux du département', other: 'Autre commune',
    ownAntenne: 'Elle dépend de la Mission Locale compétente.',
    unknownCompetence: 'On ne sait pas quelle Mission Locale est compétente ici.',
    otherMissionLocale: (noms: readonly string[]) => (noms.length ? `La commune dépend de : ${noms.join(', ')}.` : 'Elle ne sert pas cette commune.'),
    residenceOwn: 'Aucune source ne dit quelles communes elle sert. Ses places réservées se demandent à l’aide sociale à l’enfance.',
    residenceOther: (departement: string) => `Dans un autre département (${departement}) : ses places réservées ne dépendent pas de l’aide sociale à l’enfance d’ici.`,
    residenceElsewhere: (departement: string) => `Dans un autre département (${departement}).`,
    unknownSector: 'Aucune source ne dit quelles communes elle sert.',
    otherDepartement: 'Dans un autre département.',
    adepapeOwn: (departement: string) => `C’est l’association du département (${departement}) : la loi en prévoit une par département (article L.\u00a0224-11 du code de l’action sociale et des familles).`,
    adepapeOther: 'Celle d’un autre département.',
    aseOwn: (departement: string) => `C’est un service du Département (${departement}).`,
    missing: {
        departement: (nom: string) => `Aucune source ne décrit ce département (${nom}) : ce qu’il contient est inconnu, pas absent.`,
        competence: 'La Mission Locale compétente n’est pas connue.',
        nobody: 'Un fichier officiel ne nomme aucune Mission Locale pour cette commune.',
        residence: (nom: string) => `Aucune résidence Habitat Jeunes connue n’est parmi les plus proches dans ce département (${nom}).`,
        places: (nom: string) => `Aucune convention avec places n’est citée pour ce département (${nom}).`,
        ends: 'Aucune source ne dit jusqu’à quand les places sont réservées.',
        ages: 'Certaines conventions ne disent pas à quels âges elles sont ouvertes.',
        ase: (nom: string) => `Aucun service de l’aide sociale à l’enfance n’est nommé par les sources dans ce département (${nom}).`,
        stated: (description: string) => `Une source le dit : ${description}`,
        position: 'La position de la commune n’est pas connue : aucune distance n’est donnée.',
        approximate: 'La position de la commune est approchée : distances à quelques kilomètres près.',
    },
} as const;
