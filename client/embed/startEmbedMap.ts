import { createDirectoryMap } from '../map/createDirectoryMap.js';
import type { SmallMap } from '../map/startSmallMap.js';

/** Draws the map of the frame; a click on a mark opens its sheet beside the page around. */
export async function startEmbedMap(section: HTMLElement): Promise<void> {
    const { versions, departements, territories, structures } = JSON.parse(document.getElementById('donnees')!.textContent!) as SmallMap;
    const open = (id: string) => void window.open(`/structures/${encodeURIComponent(id)}`, '_blank', 'noopener');
    const rowOf = (id: string) => document.getElementById(`lieu-${id}`);
    const container = section.querySelector<HTMLElement>('.map')!;
    const map = await createDirectoryMap(container, {
        versions, departements, territories, look: null, small: true, onSelect: open,
        onRaise: id => {
            for (const row of document.querySelectorAll('.row-raised')) row.classList.remove('row-raised');
            if (id !== null) rowOf(id)?.classList.add('row-raised');
        },
        onLook: () => undefined,
    });
    map.update(structures);
    for (const [name, act] of Object.entries({ in: () => map.zoomBy(1), out: () => map.zoomBy(-1), home: map.lookHome })) section.querySelector(`[data-zoom=${name}]`)?.addEventListener('click', act);
    for (const row of document.querySelectorAll<HTMLElement>('[data-structure]')) {
        for (const type of ['mouseenter', 'focusin']) row.addEventListener(type, () => map.raise(row.dataset.structure!));
        for (const type of ['mouseleave', 'focusout']) row.addEventListener(type, () => map.raise(null));
    }
    container.dataset.status = 'ready';
}
