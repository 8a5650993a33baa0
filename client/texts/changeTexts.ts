import type { ChangeNature } from '../queries/operations.js';

/** The words of the news of a département: its page and its feed. */
export const changeTexts = {
    natures: { LOADED: 'Chargement', NEW: 'Ajout', CHANGED: 'Modification', REMOVED: 'Retrait', ENDED: 'Fin' } satisfies Record<ChangeNature, string>,
    title: (nom: string, code: string) => `Nouveautés : ${nom} (${code})`,
    intro: 'Ce que les données disent de nouveau, autrement ou plus du tout, chargement après chargement. Une convention qui arrive à sa date de fin y paraît ce jour-là.',
    link: 'Nouveautés de ce département',
    feed: 'Suivre par un flux Atom',
    feedHelp: 'Un lecteur de flux (ou Thunderbird) relit cette adresse et montre ce qui est nouveau. Aucune inscription, aucune adresse de courriel.',
    feedTitle: (nom: string, code: string) => `Relais, nouveautés : ${nom} (${code})`,
    loaded: (records: string, one: boolean, none: boolean) => (none ? 'L’annuaire a été chargé : aucune source ne décrit ce département, aucune fiche.' : `L’annuaire a été chargé avec ${records} ${one ? 'fiche' : 'fiches'} pour ce département.`),
    loadedTitle: 'Annuaire chargé',
    isNew: 'Cette fiche est nouvelle.',
    removed: 'Cette fiche n’est plus dans les données. Cela ne veut pas dire que le lieu ou l’accord n’existe plus.',
    ended: 'La dernière date donnée par la source est passée. On ne sait pas si c’est renouvelé.',
    endedBySource: 'La source dit maintenant que c’est terminé.',
    unknown: 'inconnu',
    source: 'Source', sources: 'Sources', sheet: 'Voir la fiche',
    unknownDepartement: (code: string) => `Aucun département n’a le code « ${code} ». Un code est par exemple 09, 2A ou 971.`,
    badPage: 'Cette page du flux n’existe pas : reprenez à son début.',
    older: 'Plus ancien', newest: 'Revenir au plus récent',
    yes: 'oui', no: 'non', toConfirm: 'à confirmer', sure: 'sûr',
    open: 'ouvert', endedStatus: 'terminé',
};

/** The fields of the records, as people call them. */
export const changeFieldTexts: Record<string, string> = {
    accompaniedByIds: 'accompagnement', actors: 'acteurs', ageMax: 'âge maximum', ageMin: 'âge minimum', amendments: 'avenants', askKinds: 'où demander', calendrier: 'calendrier', capacity: 'places en tout', claim: 'constat',
    codeInsee: 'commune', codesInsee: 'communes', commitments: 'engagements', complete: 'liste complète', conditions: 'conditions', contacts: 'contacts', cumulText: 'cumul', cumulableWith: 'cumul',
    date: 'date de signature', definition: 'définition', departementCode: 'département', departementCodes: 'départements', description: 'description', duration: 'durée', end: 'fin', financement: 'financement',
    firstStep: 'première démarche', forms: 'forme', gives: 'ce que cela donne', initiativeId: 'initiative', kind: 'type', law: 'textes de loi', level: 'niveau', lieuDit: 'lieu-dit', managerId: 'gestionnaire',
    maxAmountPerMonth: 'montant maximum par mois', missionLocaleId: 'Mission Locale', needs: 'besoins', nom: 'nom', organisationIds: 'organisations', parentId: 'rattachement', partOfId: 'convention d’ensemble',
    parties: 'signataires', places: 'places', plusValue: 'plus-value', precision: 'précision', publicText: 'public', publics: 'publics', relation: 'relation', resume: 'résumé', series: 'ce qui est mesuré', sigle: 'sigle',
    signatoryIds: 'signataires', start: 'début', statements: 'sources et citations', status: 'état', steps: 'étapes', structureIds: 'structures', subject: 'ce qui manque', territoryCode: 'territoire',
    territoryLevel: 'niveau du territoire', theme: 'chapitre', themes: 'besoins', titre: 'intitulé', toConfirm: 'certitude', unit: 'unité', value: 'valeur', variants: 'autres formes', hours: 'horaires',
    numero: 'numéro', emergency: 'numéro d’urgence', means: 'appel ou SMS', audience: 'pour qui', price: 'prix', anonymous: 'anonymat', confidential: 'confidentialité', onBill: 'facture', ways: 'autres moyens', languages: 'langues', rank: 'ordre',
};
