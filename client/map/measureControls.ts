import type { Box } from './placeLabels.js';

/** Boxes of what lies over a map, in pixels of its frame. */
export function measureControls(container: HTMLElement, selector: string): Box[] {
    const frame = container.getBoundingClientRect();
    return [...(container.parentElement?.querySelectorAll(selector) ?? [])].map(element => element.getBoundingClientRect())
        .filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x: x - frame.x, y: y - frame.y, width, height }));
}
