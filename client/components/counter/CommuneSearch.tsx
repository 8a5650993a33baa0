import { counterTexts as words } from '../../texts/counterTexts.js';

/** A plain GET form: the server opens the commune that the text names, or proposes those that it may mean. */
export function CommuneSearch({ text }: { text: string }) {
    return (
        <form class="counter-search" method="get" action="/communes" role="search">
            <label class="visually-hidden" for="commune-cherchee">{words.search}</label>
            <div class="field-box">
                <input id="commune-cherchee" name="texte" type="text" inputMode="search" enterKeyHint="search" value={text} placeholder={words.search} autoComplete="off" maxLength={100} />
                <button type="submit">{words.find}</button>
            </div>
        </form>
    );
}
