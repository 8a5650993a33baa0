/**
 * `<relais-carte departement="30" types="mission-locale">`: the map and the list of Relais on another site, in a frame. Served as
 * it is built from a stable address; imports nothing, stores nothing. What stands between the tags shows until this has run.
 */

/** The filters of the list of structures; the generator's test compares them with those that the server reads. */
const PARAMETERS = ['departement', 'types', 'epci', 'texte', 'age', 'public', 'besoin', 'forme', 'places', 'convention', 'depuis', 'source', 'sur'];
/** Where this script came from: the frame comes from there, and only from there are messages believed. */
const { origin: ORIGIN } = new URL(import.meta.url);
/** Pixels. */
const FIRST_HEIGHT = 640;
const MIN_HEIGHT = 160;
const MAX_HEIGHT = 40_000;

class RelaisCarte extends HTMLElement {
    static readonly observedAttributes = [...PARAMETERS, 'titre', 'hauteur'];
    #frame: HTMLIFrameElement | null = null;

    readonly #onMessage = ({ origin, source, data }: MessageEvent) => {
        if (!this.#frame || origin !== ORIGIN || source !== this.#frame.contentWindow) return;
        const { type, hauteur } = (data ?? {}) as { type?: unknown; hauteur?: unknown };
        if (type === 'relais:hauteur' && typeof hauteur === 'number' && hauteur > 0) this.#frame.height = String(clampHeight(hauteur));
    };

    connectedCallback(): void {
        addEventListener('message', this.#onMessage);
        if (!this.#frame) {
            // Of attributes and of properties only: a host that forbids inline styles is served too.
            this.#frame = document.createElement('iframe');
            this.#frame.width = '100%';
            this.#frame.height = String(clampHeight(Number(this.getAttribute('hauteur')) || FIRST_HEIGHT));
            this.#frame.loading = 'lazy';
            this.#frame.referrerPolicy = 'no-referrer';
            this.#frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
            Object.assign(this.#frame.style, { display: 'block', width: '100%', border: '0' });
            this.attachShadow({ mode: 'open' }).append(this.#frame);
        }
        this.style.display ||= 'block';
        this.#update();
    }

    disconnectedCallback(): void {
        removeEventListener('message', this.#onMessage);
    }

    attributeChangedCallback(name: string): void {
        if (!this.#frame || !this.isConnected) return;
        if (name === 'hauteur') this.#frame.height = String(clampHeight(Number(this.getAttribute('hauteur')) || FIRST_HEIGHT));
        this.#update();
    }

    #update(): void {
        const search = new URLSearchParams(PARAMETERS.flatMap(name => {
            const value = this.getAttribute(name);
            return value ? [[name, value]] : [];
        }));
        const address = `${ORIGIN}/integrer/carte${search.size > 0 ? `?${search}` : ''}`;
        this.#frame!.title = this.getAttribute('titre') || 'Relais : carte et liste des lieux';
        if (this.#frame!.src !== address) this.#frame!.src = address;
    }
}

function clampHeight(height: number): number {
    return Math.round(Math.min(Math.max(height, MIN_HEIGHT), MAX_HEIGHT));
}

if (!customElements.get('relais-carte')) customElements.define('relais-carte', RelaisCarte);
