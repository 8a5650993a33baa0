import type { StructureRow } from '../queries/operations.js';
import { computePlacesAtStructure } from '../state/computePlacesAtStructure.js';
import { kindSlugs } from '../state/kindSlugs.js';
import { formatPlacesFigure } from '../texts/formatPlacesFigure.js';
import { markShapes } from './markShapes.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** The drawing of one structure on the map: its shape with a white halo, and the figure of its reserved places. */
export function createMark(structure: StructureRow): HTMLElement {
    const { path, filled } = markShapes[structure.kind];
    const element = document.createElement('span');
    element.className = `pin-mark kind-${kindSlugs[structure.kind]}`;
    const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', `mark ${filled ? 'mark-filled' : 'mark-open'}`);
    for (const role of ['mark-halo', 'mark-shape']) {
        const shape = document.createElementNS(SVG_NAMESPACE, 'path');
        shape.setAttribute('d', path);
        shape.setAttribute('class', role);
        svg.append(shape);
    }
    element.append(svg);
    const places = computePlacesAtStructure(structure);
    if (places) {
        const figure = document.createElement('span');
        figure.className = 'pin-figure';
        figure.textContent = formatPlacesFigure(places);
        element.append(figure);
    }
    return element;
}
