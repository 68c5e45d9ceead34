// SPDX-License-Identifier: Apache-2.0
/** `<oyez-player>`: the public face. Attributes src, manifest, article; events `oyez-…`, which bubble out of any tree. */
import { type Controller, createController } from "./controller";
import { sheet } from "./dom";
import css from "./style.css";

/** What a page may read, set and call; nothing, before the element is on a page. */
const PUBLIC = [
  "speed",
  "voice",
  "currentTime",
  "paused",
  "live",
  "listeningSeconds",
  "play",
  "pause",
  "seekWord",
  "skip",
] as const satisfies readonly (keyof Controller)[];

export interface OyezPlayer extends Pick<Controller, (typeof PUBLIC)[number]> {}

let style: CSSStyleSheet | undefined;

export class OyezPlayer extends HTMLElement {
  static readonly observedAttributes = ["src", "manifest"];
  readonly #root = this.attachShadow({ mode: "open" });
  #player: Controller | null = null;

  static {
    for (const name of PUBLIC)
      Object.defineProperty(this.prototype, name, {
        get(this: OyezPlayer) {
          return this.#player?.[name];
        },
        set(this: OyezPlayer, value: unknown) {
          if (this.#player) Object.assign(this.#player, { [name]: value });
        },
      });
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [(style ??= sheet(css))];
    this.#player = createController(this);
    this.#root.replaceChildren(...this.#player.nodes);
  }

  disconnectedCallback(): void {
    this.#player?.close();
    this.#player = null;
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (!this.#player || old === value) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }
}

/** Define the element, once, however often the script is loaded. */
export function define(): void {
  if (!customElements.get("oyez-player")) customElements.define("oyez-player", OyezPlayer);
}
