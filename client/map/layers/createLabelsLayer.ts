import type { Map as LeafletMap } from 'leaflet';
import { placeLabels } from '../placeLabels.js';
import type { Box, LabelRequest } from '../placeLabels.js';

/** One name to write: what it names, where, and its writings, the fullest first (`\n` starts the second line). */
export interface MapName extends Pick<LabelRequest, 'maxShift' | 'contains' | 'avoids' | 'leader'> {
    id: string;
    className: string;
    position: { lat: number; lng: number };
    /** Moves the anchor, in pixels: a town's name stands under its mark. */
    shiftY?: number;
    writings: readonly string[];
    /** What each writing costs against a long way, in pixels. */
    costs?: readonly number[];
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const FAMILY = '"Atkinson Hyperlegible", system-ui, sans-serif';
const LINE_HEIGHT = 17;
const PADDING = 3;

/** Fonts by class: the first line, the second. No label is under 13 px. */
const FONTS: Record<string, [number, number, boolean]> = {
    'label-territory': [14, 13, true],
    'label-town': [13, 13, false],
    'label-departement': [13, 13, false],
    'label-neighbour': [13, 13, false],
    'label-commune': [13, 13, false],
};
/** Letter-spacing of the names of départements, in pixels, as in the style sheet. */
const SPACING: Record<string, number> = { 'label-departement': 1, 'label-neighbour': 1 };

/** Writes names on the map without a collision; asked again after every move. */
export function createLabelsLayer(map: LeafletMap, getNames: () => readonly MapName[], getObstacles: () => readonly Box[]) {
    const pane = map.createPane('noms');
    pane.style.zIndex = '560'; // under the marks, above the land
    pane.style.pointerEvents = 'none';
    const context = document.createElement('canvas').getContext('2d')!;
    const sizes = new Map<string, { width: number; height: number }>();

    function measure(text: string, className: string): { width: number; height: number } {
        const key = `${className} ${text}`;
        let size = sizes.get(key);
        if (!size) {
            const [first, second, bold] = FONTS[className]!;
            const lines = text.split('\n');
            const width = Math.max(...lines.map((line, i) => {
                context.font = `${bold && i === 0 ? 700 : 400} ${i === 0 ? first : second}px ${FAMILY}`;
                return context.measureText(line).width + line.length * (SPACING[className] ?? 0);
            }));
            size = { width: Math.ceil(width) + PADDING * 2, height: lines.length * LINE_HEIGHT + 2 };
            sizes.set(key, size);
        }
        return size;
    }

    function draw(): void {
        const { x: width, y: height } = map.getSize();
        const names = getNames();
        const requests = names.map(({ id, position, shiftY = 0, className, writings, costs, maxShift, contains, avoids, leader }): LabelRequest => {
            const { x, y } = map.latLngToContainerPoint(position);
            return { id, anchor: { x, y: y + shiftY }, variants: writings.map((text, i) => ({ ...measure(text, className), cost: costs?.[i] ?? 0 })), maxShift, contains, avoids, leader };
        }).filter(({ anchor }) => anchor.x > -40 && anchor.y > -40 && anchor.x < width + 40 && anchor.y < height + 40);
        const soft = requests.filter(({ leader }) => leader !== false).map(({ anchor: { x, y } }) => ({ x: x - 9, y: y - 9, width: 18, height: 18 }));
        const placed = placeLabels(requests, { bounds: { x: 4, y: 4, width: width - 8, height: height - 8 }, obstacles: getObstacles(), soft });
        const byId = new Map(names.map(name => [name.id, name]));
        const origin = map.containerPointToLayerPoint([0, 0]);
        const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
        svg.setAttribute('class', 'leaders');
        svg.setAttribute('aria-hidden', 'true');
        svg.setAttribute('width', '1');
        svg.setAttribute('height', '1');
        const elements: Element[] = [svg];
        for (const { id, variant, x, y, width: labelWidth, leader } of placed) {
            const { className, writings } = byId.get(id)!;
            const element = document.createElement('div');
            const isNumber = variant > 0 && /^\d+$/.test(writings[variant]!);
            element.className = `map-label ${className}${isNumber ? ' label-number' : ''}`;
            element.dataset.label = id;
            element.style.width = `${labelWidth}px`;
            element.style.transform = `translate(${x + origin.x}px, ${y + origin.y}px)`;
            writings[variant]!.split('\n').forEach((line, i) => {
                const part = document.createElement(i === 0 && FONTS[className]![2] ? 'b' : 'span');
                part.textContent = line;
                element.append(part);
            });
            elements.push(element);
            if (leader) {
                for (const role of ['leader-halo', 'leader-line']) {
                    const line = document.createElementNS(SVG_NAMESPACE, 'line');
                    line.setAttribute('class', role);
                    for (const [name, value] of [['x1', leader.x1 + origin.x], ['y1', leader.y1 + origin.y], ['x2', leader.x2 + origin.x], ['y2', leader.y2 + origin.y]] as const) line.setAttribute(name, String(value));
                    svg.append(line);
                }
                const dot = document.createElementNS(SVG_NAMESPACE, 'circle');
                dot.setAttribute('class', 'leader-dot');
                dot.setAttribute('r', '2.5');
                dot.setAttribute('cx', String(leader.x2 + origin.x));
                dot.setAttribute('cy', String(leader.y2 + origin.y));
                svg.append(dot);
            }
        }
        pane.replaceChildren(...elements);
        pane.classList.remove('is-moving');
    }

    map.on('zoomstart', () => pane.classList.add('is-moving'));
    map.on('moveend zoomend resize boundaries', draw);
    return { draw };
}
