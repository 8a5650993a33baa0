import { DivIcon, LatLngBounds, LayerGroup, Marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { StructureRow } from '../../queries/operations.js';
import { describeCluster } from '../../texts/describeCluster.js';
import { describeStructure } from '../../texts/describeStructure.js';
import { clusterSpots, isFanned } from '../clusterSpots.js';
import type { Cluster } from '../clusterSpots.js';
import { createClusterMark } from '../createClusterMark.js';
import { createMark } from '../createMark.js';
import { fanOut } from '../fanOut.js';
import { groupSpots } from '../groupSpots.js';
import type { Spot } from '../groupSpots.js';
import type { Box } from '../placeLabels.js';

interface Shown {
    marker: Marker;
    structures: readonly StructureRow[];
    /** Middle of the mark, in pixels from its point. */
    offset: { dx: number; dy: number };
    size: number;
}

interface Handlers {
    onSelect(id: string): void;
    onRaise(id: string | null): void;
}

const MARK_SIZE = 24;
const CLUSTER_SIZE = 34;

/** The marks of the structures: fanned out on one point, gathered when dense, the same records as the list. */
export function createStructuresLayer(map: LeafletMap, middles: ReadonlyMap<string, { lat: number; lng: number }>, { onSelect, onRaise }: Handlers) {
    const layer = new LayerGroup().addTo(map);
    const shown = new Map<string, Shown>();
    let spots: Spot[] = [];
    let raised: string | null = null;
    let selected: string | null = null;

    function redraw(): void {
        const zoom = map.getZoom();
        const wanted = new Map<string, () => Shown>();
        for (const cluster of clusterSpots(spots, zoom)) {
            if (!isFanned(cluster, zoom)) wanted.set(`cluster ${cluster.key} ${cluster.spots.map(({ structures }) => structures.length)}`, () => addCluster(cluster));
            else {
                const { structures, position, located } = cluster.spots[0]!;
                const offsets = fanOut(structures.length);
                structures.forEach((structure, i) => wanted.set(`${structure.id} ${i}/${structures.length}`, () => addMark(structure, position, located, offsets[i]!)));
            }
        }
        const focused = [...shown].find(([, { marker }]) => marker.getElement() === document.activeElement)?.[0];
        for (const [key, { marker }] of shown) {
            if (wanted.has(key)) continue;
            layer.removeLayer(marker);
            shown.delete(key);
        }
        for (const [key, create] of wanted) if (!shown.has(key)) shown.set(key, create());
        if (focused && !shown.has(focused)) map.getContainer().focus(); // its mark is gone: the keyboard stays on the map
        showState();
    }

    function addMark(structure: StructureRow, position: { lat: number; lng: number }, located: boolean, offset: { dx: number; dy: number }): Shown {
        const half = MARK_SIZE / 2;
        const mark = createMark(structure);
        const name = describeStructure(structure, mark.querySelector('.pin-figure')?.textContent);
        const icon = new DivIcon({ html: mark, className: located ? 'pin' : 'pin pin-unlocated', iconSize: [MARK_SIZE, MARK_SIZE], iconAnchor: [half - offset.dx, half - offset.dy] });
        const tip = document.createElement('span'); // Leaflet would read a string as HTML
        tip.textContent = `${structure.nom} · ${structure.commune?.nom ?? structure.departement.nom}`;
        const marker = new Marker(position, { icon, riseOnHover: true, zIndexOffset: structure.kind === 'RESIDENCE_HABITAT_JEUNES' ? 40 : 0 })
            .bindTooltip(tip, { direction: 'top', offset: [offset.dx, offset.dy - 12], className: 'map-tip' })
            .on('click', () => onSelect(structure.id))
            .on('mouseover', () => onRaise(structure.id))
            .on('mouseout', () => onRaise(null));
        layer.addLayer(marker);
        prepareElement(marker, name, 1, () => onSelect(structure.id));
        return { marker, structures: [structure], offset, size: MARK_SIZE };
    }

    function addCluster({ spots: members, position }: Cluster): Shown {
        const structures = members.flatMap(({ structures: here }) => here);
        const icon = new DivIcon({ html: createClusterMark(structures), className: 'pin pin-gathered', iconSize: [CLUSTER_SIZE, CLUSTER_SIZE] });
        const look = () => {
            const bounds = new LatLngBounds(members.map(spot => [spot.position.lat, spot.position.lng]));
            if (members.length === 1) map.setView(bounds.getCenter(), Math.max(map.getZoom() + 1, 10));
            else map.fitBounds(bounds, { padding: [60, 60], maxZoom: Math.max(map.getZoom() + 1, 11) });
        };
        const marker = new Marker(position, { icon, riseOnHover: true }).on('click', look);
        layer.addLayer(marker);
        prepareElement(marker, describeCluster(structures), structures.length, look);
        return { marker, structures, offset: { dx: 0, dy: 0 }, size: CLUSTER_SIZE };
    }

    /** Leaflet makes a mark focusable; its name and the keys of a button are ours. */
    function prepareElement(marker: Marker, name: string, count: number, act: () => void): void {
        const element = marker.getElement()!;
        element.setAttribute('aria-label', name);
        element.dataset.count = String(count);
        element.addEventListener('keydown', event => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            act();
        });
    }

    function showState(): void {
        for (const { marker, structures } of shown.values()) {
            const has = (id: string | null) => id !== null && structures.some(structure => structure.id === id);
            const element = marker.getElement()!;
            element.classList.toggle('is-raised', has(raised) || has(selected));
            element.classList.toggle('is-selected', has(selected));
            marker.setZIndexOffset(has(raised) ? 2000 : has(selected) ? 1500 : structures[0]!.kind === 'RESIDENCE_HABITAT_JEUNES' ? 40 : 0);
        }
    }

    map.on('zoomend', redraw);
    return {
        /** Shows these structures and no others. */
        update(structures: readonly StructureRow[]): void {
            spots = groupSpots(structures, middles).spots;
            for (const { marker } of shown.values()) layer.removeLayer(marker);
            shown.clear();
            redraw();
        },
        raise(id: string | null): void {
            raised = id;
            showState();
        },
        select(id: string | null): void {
            selected = id;
            showState();
        },
        /** The point of a structure, and whether its mark stands alone at this zoom. */
        find(id: string): { position: { lat: number; lng: number }; alone: boolean } | null {
            const spot = spots.find(({ structures }) => structures.some(structure => structure.id === id));
            if (!spot) return null;
            return { position: spot.position, alone: [...shown.values()].some(({ structures }) => structures.length === 1 && structures[0]!.id === id) };
        },
        spots: () => spots,
        /** What labels must not cover, in pixels of the map's frame. */
        boxes(): Box[] {
            return [...shown.values()].flatMap(({ marker, offset: { dx, dy }, size, structures }) => {
                const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
                const inner = size === CLUSTER_SIZE ? 32 : 18;
                const box = { x: x + dx - inner / 2, y: y + dy - inner / 2, width: inner, height: inner };
                const figure = structures.length === 1 && marker.getElement()?.querySelector('.pin-figure')?.textContent;
                return figure ? [box, { x: x + dx + 3, y: y + dy - 20, width: figure.length * 8 + 6, height: 16 }] : [box];
            });
        },
    };
}
