import { Map as LeafletMap } from 'leaflet';
import type { MapOptions } from 'leaflet';
import { texts } from '../texts/texts.js';

/**
 * An empty map in a frame, as all ours are: no control of Leaflet, nothing moves by itself when motion is unwanted, one finger scrolls the
 * page, the ink of the limits grows with the zoom, the frame says what keys and fingers do.
 */
export function createFrame(container: HTMLElement, options: MapOptions): LeafletMap {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = new LeafletMap(container, {
        zoomControl: false, attributionControl: false, zoomSnap: 0.25, zoomDelta: 1,
        zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: !still, inertia: !still,
        dragging: !matchMedia('(pointer: coarse)').matches, wheelPxPerZoomLevel: 120, keyboard: true, center: [43.7, 2.2], zoom: 7, ...options,
    });
    container.dataset.hint = texts.map.twoFingers;
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', texts.map.keys);
    const thicken = () => container.style.setProperty('--ink-width', String(Math.min(2.6, 0.8 + Math.max(0, map.getZoom() - 7) * 0.28)));
    thicken();
    map.on('zoomend', thicken);
    let hint = 0;
    container.addEventListener('touchmove', ({ touches }) => {
        if (touches.length > 1 || map.dragging.enabled()) return;
        container.classList.add('map-hint'); // one finger scrolls the page: say how the map moves
        clearTimeout(hint);
        hint = window.setTimeout(() => container.classList.remove('map-hint'), 1_200);
    }, { passive: true });
    return map;
}
