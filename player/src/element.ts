// SPDX-License-Identifier: Apache-2.0
/** `<oyez-player>`: the public face. Attributes in README.md; events `oyez-…`, which bubble out of any tree. */
import { type Controller, createController } from "./controller";
import { sheet } from "./dom";
import { fetchTexts } from "./i18n";
import css from "./style.css";

/** What a page may read and set, and what it may call; nothing happens before the element is on a page. */
const FACTS = ["speed", "voice", "currentTime", "paused", "live", "listeningSeconds"] as const satisfies readonly (keyof Controller)[];
const ACTS = ["play", "pause", "seekWord", "skip"] as const satisfies readonly (keyof Controller)[];

export interface OyezPlayer extends Pick<Controller, (typeof FACTS)[number] | (typeof ACTS)[number]> {}

let style: CSSStyleSheet | undefined;

export class OyezPlayer extends HTMLElement {
  static readonly observedAttributes = ["src", "manifest", "article-id", "source-id", "lang", "storage"];
  readonly #root = this.attachShadow({ mode: "open" });
  #player: Controller | null = null;

  static {
    for (const name of FACTS)
      Object.defineProperty(this.prototype, name, {
        get(this: OyezPlayer) {
          return this.#player?.[name];
        },
        set(this: OyezPlayer, value: unknown) {
          if (this.#player) Object.assign(this.#player, { [name]: value });
        },
      });
    for (const name of ACTS)
      Object.defineProperty(this.prototype, name, {
        value(this: OyezPlayer, ...values: [never, never]) {
          return this.#player?.[name](...values);
        },
      });
  }

  connectedCallback(): void {
    if (this.#player) return; // It was moved, and goes on.
    this.#root.adoptedStyleSheets = [(style ??= sheet(css))];
    const language = this.closest("[lang]")?.getAttribute("lang") || "en";
    const open = (): void => {
      if (this.#player || !this.isConnected) return;
      this.#player = createController(this, this.#root, language);
      this.#root.replaceChildren(...this.#player.nodes);
    };
    const texts = fetchTexts(language);
    if (texts) void texts.then(open);
    else open();
  }

  /** Pages of one document move elements about, which takes them off the page and puts them back at once. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (!this.#player || old === value) return;
    this.#close();
    this.connectedCallback();
  }

  #close(): void {
    this.#player?.close();
    this.#player = null;
  }
}

/** Define the element, once, however often the script is loaded. */
export function define(): void {
  if (!customElements.get("oyez-player")) customElements.define("oyez-player", OyezPlayer);
}
