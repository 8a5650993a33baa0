import './embed.css';

/** Brings the document that other sites show in a frame to life: its map, and its height told to the page around. Keeps nothing. */
const section = document.querySelector<HTMLElement>('[data-embed-map]');
if (section) void import('./startEmbedMap.js').then(({ startEmbedMap }) => startEmbedMap(section)).catch(() => section.classList.add('embed-map-failed'));

if (parent !== window) {
    // A number that anyone may know: the page around is not asked who it is.
    const tell = () => parent.postMessage({ type: 'relais:hauteur', hauteur: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(document.body);
}
