// SPDX-License-Identifier: Apache-2.0
/** `<oyez-player>`: the public face. Attributes src, manifest, article, theme; events `oyez-…`, which bubble out of any tree. */
import { type Controller, type Unit, createController } from "./controller";
import { sheet } from "./dom";
import css from "./style.css";

let style: CSSStyleSheet | undefined;

export class OyezPlayer extends HTMLElement {
  static readonly observedAttributes = ["src", "manifest"];
  readonly #root = this.attachShadow({ mode: "open" });
  #player: Controller | null = null;

  /** Listening speed, 0.5 to 4; 1 is 200 words a minute. */
  get speed(): number {
    return this.#player?.speed() ?? 1;
  }
  set speed(speed: number) {
    this.#player?.setSpeed(speed);
  }

  /** The id of the voice that reads; setting it switches at the same word. */
  get voice(): string | null {
    return this.#player?.voice() ?? null;
  }
  set voice(id: string | null) {
    if (id) void this.#player?.switchTo(id);
  }

  /** Seconds into the recording, at the recording's own pace. */
  get currentTime(): number {
    return this.#player?.time() ?? 0;
  }
  set currentTime(time: number) {
    this.#player?.seek(time);
  }

  get paused(): boolean {
    return this.#player?.paused() ?? true;
  }

  /** Whether the narration is still being made, and its times therefore provisional. */
  get live(): boolean {
    return this.#player?.live() ?? false;
  }

  /** Seconds the whole article takes at the chosen speed; 0 while nothing is known. */
  get listeningSeconds(): number {
    return this.#player?.seconds() ?? 0;
  }

  play(): void {
    this.#player?.play();
  }

  pause(): void {
    this.#player?.pause();
  }

  /** Go to printed word `index` of the recording. */
  seekWord(index: number): void {
    this.#player?.seekWord(index);
  }

  /** Go one sentence or paragraph on (1) or back (-1). */
  skip(step: number, unit?: Unit): void {
    this.#player?.skip(step, unit);
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
