const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** « 29 novembre », with the year when it is another one; « 1er » as one says it. */
function formatDay(date: Date, today = new Date()): string {
    return (date.getFullYear() === today.getFullYear() ? day : dayAndYear).format(date).replace(/^1 /, '1er ');
}

export const offlineTexts = {
    copyLabel: 'État de cette page',
    copy: (keptAt: Date | null, reason: 'offline' | 'slow') => `Copie ${keptAt ? `du ${formatDay(keptAt)}` : 'gardée sur ce téléphone'}, ${reason === 'offline' ? 'vous êtes hors ligne.' : 'le réseau ne répond pas assez vite.'}`,
    notOffline: 'La recherche, la carte et les pages jamais ouvertes attendent le réseau. Appeler reste possible.',
    fresh: 'La page à jour est arrivée.', showFresh: 'L’afficher',
    update: 'Une version plus récente est prête.', reload: 'Recharger', later: 'Plus tard',
    back: 'Le réseau est revenu.',
    noticeLabel: 'Mise à jour',
    page: {
        documentTitle: 'Sans réseau',
        title: 'Sans réseau\u00a0: ce qui reste disponible',
        description: 'Les pages gardées sur ce téléphone, qui s’ouvrent sans réseau, et comment tout effacer.',
        absent: 'Vous êtes hors ligne et cette page n’a jamais été ouverte sur ce téléphone. Elle attend le réseau.',
        retry: 'Réessayer',
        callTitle: 'Appeler, même sans Internet',
        call: 'Un appel passe par le réseau téléphonique\u00a0: il n’a pas besoin d’Internet.',
        keptTitle: 'Pages gardées sur ce téléphone',
        keptIntro: 'Chaque page ouverte ici est gardée 30 jours, soixante au plus, et s’ouvre sans réseau.',
        reading: 'Lecture de ce qui est gardé…',
        none: 'Aucune page n’est encore gardée.',
        unavailable: 'Ce navigateur ne garde rien\u00a0: navigation privée, réglage, ou adresse sans HTTPS. Le site marche, mais demande le réseau.',
        keptOn: (date: Date | null) => (date ? `copie du ${formatDay(date)}` : 'copie'),
        count: (pages: number) => `${pages} ${pages > 1 ? 'pages s’ouvrent' : 'page s’ouvre'} sans réseau.`,
        privacyTitle: 'Ce qui est gardé, et où',
        privacy: [
            'Rien de ce qui est gardé ne quitte ce téléphone\u00a0: ni les pages vues, ni les adresses du carnet, ni les listes. Le site n’a pas de compte et ne sait pas qui vous êtes.',
            'Sont gardés\u00a0: les pages que vous avez ouvertes, les fichiers pour les afficher, votre carnet et vos listes. Les recherches ne le sont pas.',
            'Une personne qui tient ce téléphone peut les lire. S’il est partagé, effacez-les. L’historique du navigateur s’efface, lui, dans le navigateur.',
        ],
        eraseTitle: 'Tout effacer',
        erase: 'Effacer ce qui est gardé sur ce téléphone',
        eraseAsk: 'Effacer les pages gardées, le carnet et les listes\u00a0? On ne peut pas revenir en arrière.',
        eraseYes: 'Oui, tout effacer', eraseNo: 'Non, garder',
        erased: 'C’est effacé\u00a0: plus rien de ce site n’est gardé sur ce téléphone.',
        eraseFailed: 'Ce navigateur n’a pas tout laissé effacer. Effacez les données du site dans ses réglages.',
        keeps: 'Garder les pages vues pour les rouvrir sans réseau',
        keepsOn: 'Les pages que vous ouvrez sont gardées.', keepsOff: 'Plus aucune page n’est gardée. Le carnet et les listes restent.',
        noscript: 'Sans JavaScript, ce navigateur ne garde rien.',
    },
} as const;
