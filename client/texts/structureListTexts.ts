import { formatNumber } from './formatNumber.js';

/** The words of the page of structures. */
export const structureListTexts = {
    title: 'Trouver un partenaire',
    intro: 'Tous les lieux que les sources nomment, filtrés comme vous le voulez. Le nombre à côté de chaque choix compte les lieux qui y répondent, vos autres filtres gardés.',
    form: 'Filtrer la liste', apply: 'Filtrer', search: 'Chercher', clear: 'Tout effacer',
    found: ['lieu', 'lieux'], all: 'Tous', allFeminine: 'Toutes', anyDate: 'Toute date',
    fields: {
        kinds: 'Type de lieu', departements: 'Département', epci: 'Intercommunalité', text: 'Nom, commune, organisme', age: 'Âge', public: 'Public', need: 'Besoin', form: 'Forme de logement',
        withPlaces: 'Avec places sous convention', inForce: 'Avec convention en vigueur', since: 'Décrit depuis', source: 'Source', sure: 'Rien à confirmer', after: 'Page',
    },
    groups: { what: 'Quoi ?', where: 'Où ?', who: 'Pour qui, avec quelles places ?', trust: 'Qu’en sait-on ?' },
    agreementNote: 'Âge, public et forme sont demandés à une même convention avec places. Une convention qui ne le dit pas ne répond pas oui.',
    needNote: 'D’après les dispositifs que l’on demande à ce type de lieu.',
    inForceNote: 'Seulement quand la source donne une fin qui n’est pas passée.',
    chooseDepartement: 'Choisissez d’abord un département.',
    chips: 'Filtres choisis', remove: (label: string) => `Retirer ${label}`,
    since: (year: string) => `${year} ou après`,
    years: (age: number) => `${age}\u00a0ans`,
    mistake: (label: string, value: string) => `${label} : « ${value} » n’existe pas ici. Ce filtre est laissé de côté.`,
    noWord: 'Le texte ne contient aucun mot. Il est laissé de côté.' as string,
    badPage: 'Cette page de la liste n’existe pas. Voici la première.',
    range: (from: number, to: number, total: string) => `${from} à ${to} sur ${total}`,
    pages: 'Pages de la liste', previous: 'Page précédente', next: 'Page suivante',
    emptyTitle: 'Aucun lieu ne passe tous ces filtres.',
    searchEverywhere: (text: string) => `Chercher « ${text} » partout : communes, conventions, organisations, fautes de frappe comprises`,
    emptyUnknown: 'Relais ne connaît que les lieux nommés par ses sources : ce qui est inconnu n’est pas absent.',
    emptyRemove: 'Retirer un filtre', emptyNoSingle: 'Retirer un seul filtre ne suffit pas.',
    gives: (count: string, one: boolean) => `${count} ${one ? 'lieu' : 'lieux'}`,
    toList: (count: number) => (count === 0 ? 'Aucun lieu : voir pourquoi' : count === 1 ? 'Voir le lieu trouvé' : `Voir les ${formatNumber(count)} lieux`),
    unstated: {
        age: 'l’âge', public: 'le public', form: 'la forme de logement',
        title: (count: number, what: string) => (count === 1 ? `Un lieu a une convention qui ne dit pas ${what}.` : `${formatNumber(count)} lieux ont une convention qui ne dit pas ${what}.`),
        ask: 'Il faut demander : ce qui n’est pas dit ne passe pas le filtre.',
        see: (count: string, one: boolean) => (one ? 'Voir le lieu avec places sous convention, sans ce filtre' : `Voir les ${count} lieux avec places sous convention, sans ce filtre`),
    },
    loading: 'La liste arrive…', errorTitle: 'La liste n’a pas pu être mise à jour.', errorText: 'Celle d’avant est affichée.', waitTitle: 'Trop de demandes.', retry: 'Réessayer',
    share: 'Copier le lien de cette liste', shared: 'Lien copié', shareFailed: 'Copiez l’adresse de cette page.', print: 'Imprimer', embed: 'Intégrer cette liste', download: 'Télécharger', downloadWhole: (count: string, one: boolean) => one ? 'Télécharger ce lieu' : `Télécharger ces ${count} lieux`, reuse: 'Quel format choisir ?',
    saved: {
        title: 'Mes listes', note: 'Gardées dans ce navigateur, sur cet ordinateur seulement. Relais ne les voit pas.', name: 'Nom de cette liste', save: 'Garder', delete: (name: string) => `Supprimer « ${name} »`, none: 'Aucune liste gardée.', full: 'Vingt listes au plus : supprimez-en une.', failed: 'Ce navigateur refuse de garder la liste.',
    },
} as const;
