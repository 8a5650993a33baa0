import type { StructureKind, StructureRow } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const RADIUS = 13;

/** A counted disc, its rim shared between the kinds it holds (the words say the same). */
export function createClusterMark(structures: readonly StructureRow[]): HTMLElement {
    const element = document.createElement('span');
    element.className = 'pin-cluster';
    const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
    svg.setAttribute('viewBox', '-17 -17 34 34');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(createCircle('cluster-halo', 16.5), createCircle('cluster-ground', RADIUS));
    const around = 2 * Math.PI * RADIUS;
    let start = 0;
    for (const kind of Object.keys(kindSlugs) as StructureKind[]) {
        const share = structures.filter(structure => structure.kind === kind).length / structures.length;
        if (share === 0) continue;
        const arc = createCircle(`cluster-arc kind-${kindSlugs[kind]}`, RADIUS);
        const length = share === 1 ? around : share * around - 1.6; // a hair of paper between two kinds
        arc.setAttribute('stroke-dasharray', `${length} ${around - length}`);
        arc.setAttribute('stroke-dashoffset', String(-start * around));
        arc.setAttribute('transform', 'rotate(-90)');
        svg.append(arc);
        start += share;
    }
    const count = document.createElement('b');
    count.textContent = String(structures.length);
    element.append(svg, count);
    return element;
}

function createCircle(className: string, radius: number): SVGCircleElement {
    const circle = document.createElementNS(SVG_NAMESPACE, 'circle');
    circle.setAttribute('class', className);
    circle.setAttribute('r', String(radius));
    return circle;
}
