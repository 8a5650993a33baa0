/** Everything that the site keeps on a phone begins so: erasing goes by it. */
export const PREFIX = 'relais-';

/** Another shape of what is kept is another number: older ones are erased. */
export const PAGES_CACHE = `${PREFIX}pages-1`;
export const SHELL_CACHE = `${PREFIX}socle-1`;
export const FILES_CACHE = `${PREFIX}fichiers-1`;

/** On a kept answer: when it came (ISO), the title of the page (URI-encoded). */
export const KEPT_AT = 'x-relais-kept-at';
export const KEPT_TITLE = 'x-relais-title';

/** What is shown for a page that was never seen. */
export const OFFLINE_PAGE = '/hors-ligne';

/** In localStorage: the reader wants nothing kept. */
export const NOTHING_KEPT = `${PREFIX}ne-rien-garder`;
