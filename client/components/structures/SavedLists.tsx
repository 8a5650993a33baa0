import { useState } from 'preact/hooks';
import { useSavedLists } from '../../state/structureList/useSavedLists.js';
import { structureListTexts } from '../../texts/structureListTexts.js';

const words = structureListTexts.saved;

/** Lists kept by name in this browser; without JavaScript there is nothing to show. */
export function SavedLists({ query }: { query: string }) {
    const { lists, problem, save, remove } = useSavedLists();
    const [name, setName] = useState('');
    return (
        <details class="list-saved script-only">
            <summary>{words.title}{lists.length > 0 && <b> {lists.length}</b>}</summary>
            <p class="small">{words.note}</p>
            {lists.length === 0 ? <p class="small">{words.none}</p> : (
                <ul>
                    {lists.map(list => (
                        <li key={list.name}>
                            <a href={list.query ? `/structures?${list.query}` : '/structures'} aria-current={list.query === query ? 'true' : undefined}>{list.name}</a>
                            <button type="button" class="list-delete" aria-label={words.delete(list.name)} onClick={() => remove(list.name)}><span aria-hidden="true">×</span></button>
                        </li>
                    ))}
                </ul>
            )}
            <form class="list-save" onSubmit={event => {
                event.preventDefault();
                if (!name.trim()) return;
                save({ name: name.trim(), query });
                setName('');
            }}>
                <label class="filter-field"><span>{words.name}</span><input type="text" value={name} maxLength={60} autoComplete="off" onInput={event => setName(event.currentTarget.value)} /></label>
                <button class="button-quiet" type="submit">{words.save}</button>
            </form>
            <p class="small" role="status">{problem === null ? '' : problem === 'full' ? words.full : words.failed}</p>
        </details>
    );
}
