import { DivIcon, DomEvent, LayerGroup, Marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { moveByKm } from '../state/moveByKm.js';
import type { SimulationDrawing } from './createSimulationLayer.js';

export interface SiteHandlers {
    /** While a mark is dragged, at each move of the pointer. */
    onDrag(index: number, place: { lat: number; lng: number }): void;
    /** The mark was let go. */
    onDrop(index: number, place: { lat: number; lng: number }): void;
    /** The mark was moved by a key, which may be held. */
    onNudge(index: number, place: { lat: number; lng: number }): void;
    onSelect(index: number | null): void;
    onRemove(index: number): void;
    /** A proposed commune was chosen. */
    onProposed(index: number): void;
}

/** Kilometres of an arrow key, and with Shift. */
const STEP_KM = 2;
const LONG_STEP_KM = 10;
const SIZE = 40;
const ARROWS: Record<string, [east: number, north: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/**
 * The marks of simulated sites and of proposed communes. A mark is dragged by mouse or pen at once; by finger only once it is
 * selected by a tap, so that a finger that scrolls the page over it scrolls the page.
 */
export function createSiteMarks(map: LeafletMap, { onDrag, onDrop, onNudge, onSelect, onRemove, onProposed }: SiteHandlers) {
    const layer = new LayerGroup().addTo(map);
    const sites: Marker[] = [];
    let proposals: Marker[] = [];
    let shown: Pick<SimulationDrawing, 'proposed'> = { proposed: [] };
    let selected: number | null = null;

    function createMark(className: string, text: string, position: { lat: number; lng: number }): Marker {
        const label = document.createElement('b');
        label.textContent = text;
        const marker = new Marker(position, { icon: new DivIcon({ html: label, className: `site-mark ${className}`, iconSize: [SIZE, SIZE], iconAnchor: [SIZE / 2, SIZE / 2] }), keyboard: true, zIndexOffset: 3000 });
        layer.addLayer(marker);
        const element = marker.getElement()!;
        element.setAttribute('role', 'button');
        DomEvent.disableClickPropagation(element);
        return marker;
    }

    function addSite(index: number, position: { lat: number; lng: number }): Marker {
        const marker = createMark('site-simulated', String(index + 1), position);
        const element = marker.getElement()!;
        const placeOf = ({ clientX, clientY }: PointerEvent, grip: { x: number; y: number }) => {
            const { lat, lng } = map.mouseEventToLatLng(new MouseEvent('mousemove', { clientX: clientX - grip.x, clientY: clientY - grip.y }));
            return { lat: Number(lat.toFixed(5)), lng: Number(lng.toFixed(5)) };
        };
        let drag: { pointer: number; grip: { x: number; y: number }; from: { x: number; y: number }; moved: boolean; last: { lat: number; lng: number } } | null = null;
        element.addEventListener('pointerdown', event => {
            if (event.button !== 0 || (event.pointerType === 'touch' && selected !== index)) return;
            const box = element.getBoundingClientRect();
            const { lat, lng } = marker.getLatLng();
            drag = { pointer: event.pointerId, grip: { x: event.clientX - box.x - box.width / 2, y: event.clientY - box.y - box.height / 2 }, from: { x: event.clientX, y: event.clientY }, moved: false, last: { lat, lng } };
            element.setPointerCapture(event.pointerId);
        });
        element.addEventListener('pointermove', event => {
            if (drag?.pointer !== event.pointerId) return;
            if (!drag.moved && Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y) < 3) return;
            if (!drag.moved) {
                onSelect(index);
                element.classList.add('is-dragged');
            }
            drag.moved = true;
            drag.last = placeOf(event, drag.grip);
            marker.setLatLng(drag.last);
            onDrag(index, drag.last);
        });
        const end = (event: PointerEvent) => {
            if (drag?.pointer !== event.pointerId) return;
            const { moved, last } = drag;
            drag = null;
            element.classList.remove('is-dragged');
            if (moved) onDrop(index, last);
        };
        element.addEventListener('pointerup', end);
        element.addEventListener('pointercancel', end);
        element.addEventListener('click', () => onSelect(index));
        element.addEventListener('focus', () => onSelect(index));
        element.addEventListener('keydown', event => {
            const arrow = ARROWS[event.key];
            const { lat, lng } = marker.getLatLng();
            if (arrow) {
                const km = event.shiftKey ? LONG_STEP_KM : STEP_KM;
                const moved = moveByKm({ lat, lng }, arrow[0] * km, arrow[1] * km);
                marker.setLatLng(moved); // the next key starts from here, whatever is drawn meanwhile
                onNudge(index, moved);
            } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index);
            else if (event.key === 'Enter' || event.key === ' ') onSelect(index);
            else return;
            event.preventDefault();
            event.stopPropagation();
        });
        return marker;
    }

    return {
        update({ sites: wanted, names, selected: chosen, proposed }: SimulationDrawing): void {
            selected = chosen;
            while (sites.length > wanted.length) layer.removeLayer(sites.pop()!);
            wanted.forEach((site, index) => {
                const marker = (sites[index] ??= addSite(index, site));
                const { lat, lng } = marker.getLatLng();
                if (lat !== site.lat || lng !== site.lng) marker.setLatLng(site);
                const element = marker.getElement()!;
                element.setAttribute('aria-label', names[index] ?? String(index + 1));
                element.setAttribute('aria-pressed', String(index === chosen));
                element.classList.toggle('is-selected', index === chosen);
            });
            if (shown.proposed === proposed) return;
            shown = { proposed };
            proposals.forEach(marker => layer.removeLayer(marker));
            proposals = proposed.map(({ name, ...position }, index) => {
                const marker = createMark('site-proposed', String(index + 1), position);
                const element = marker.getElement()!;
                element.setAttribute('aria-label', name);
                element.addEventListener('click', () => onProposed(index));
                element.addEventListener('keydown', event => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    onProposed(index);
                });
                return marker;
            });
        },
        focus(index: number): void {
            sites[index]?.getElement()?.focus({ preventScroll: true });
        },
        remove(): void {
            layer.remove();
        },
    };
}
