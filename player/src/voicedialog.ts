// SPDX-License-Identifier: Apache-2.0
/** "Select Voice": native radios, a sample of each, the article's language first. */
import { Dialog } from "./dialog";
import { dress, h, iconButton } from "./dom";
import type { Translate } from "./i18n";
import type { Voice } from "./manifest";

/** From so many voices on, there is a search field. */
const MANY = 9;
/** Arrow keys run through radios: wait until they rest. */
const REST = 250;

/** `English · American`, in the reader's words where the browser has them. */
export function describe(voice: Voice, language: string): string {
  let name = voice.language;
  try {
    name = new Intl.DisplayNames([language], { type: "language" }).of(voice.language.split("-")[0]!) ?? name;
  } catch {
    // A tag Intl does not take is shown as it is.
  }
  return [name, voice.accent, voice.gender].filter(Boolean).join(" · ");
}

export interface VoiceHooks {
  choose(id: string): void;
  /** A sample starts (true) or is over. */
  sampling(on: boolean): void;
}

export class VoiceDialog extends Dialog {
  readonly #list = h("fieldset", { class: "voices" });
  readonly #search: HTMLInputElement;
  readonly #none: HTMLElement;
  readonly #sample = new Audio();
  #sampled: { button: HTMLButtonElement; voice: Voice } | null = null;
  #speed = 1;
  #timer = 0;
  #shown = "";

  constructor(
    private readonly t: Translate,
    private readonly hooks: VoiceHooks,
  ) {
    super(t, "voice", t("selectVoice"));
    this.#search = h("input", { type: "search", "aria-label": t("searchVoices"), placeholder: t("searchVoices") });
    this.#none = h("p", { role: "status", class: "none" });
    this.#search.addEventListener("input", () => this.#filter());
    this.body.append(this.#search, this.#none, this.#list);
    this.element.addEventListener("close", () => this.#stop());
    this.#sample.addEventListener("ended", () => this.#stop());
    this.#sample.addEventListener("error", () => this.#stop());
  }

  /** Show these voices, the one in use chosen; those of `language` first. Samples are spoken at `speed`. */
  show(voices: readonly Voice[], chosen: string, language: string, speed: number): void {
    this.#speed = speed;
    const key = voices.map((v) => v.id).join();
    if (key !== this.#shown) this.#fill(voices, language);
    this.#shown = key;
    for (const radio of this.#list.querySelectorAll("input")) radio.checked = radio.value === chosen;
  }

  override open(button: HTMLElement): void {
    super.open(button, this.#list.querySelector("input:checked") as HTMLElement | null);
  }

  #fill(voices: readonly Voice[], language: string): void {
    const base = (tag: string): string => tag.split("-")[0]!.toLowerCase();
    const ours = (v: Voice): number => Number(base(v.language) !== base(language));
    this.#search.hidden = voices.length < MANY;
    const rows = [...voices].sort((a, b) => ours(a) - ours(b)).map((v) => this.#row(v, language));
    this.#list.replaceChildren(h("legend", {}, this.t("selectVoice")), ...rows);
  }

  #row(voice: Voice, language: string): HTMLElement {
    const radio = h("input", { type: "radio", name: "voice", value: voice.id });
    radio.addEventListener("change", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.hooks.choose(voice.id), REST);
    });
    const about = h("small", {}, describe(voice, language));
    const row = h("div", { class: "row" }, h("label", {}, radio, h("span", {}, h("b", {}, voice.name), about)));
    if (voice.sample) {
      const button = iconButton("sound", this.t("sampleOf", { name: voice.name }), "sample");
      button.addEventListener("click", () => this.#toggle(button, voice));
      row.append(button);
    }
    return row;
  }

  #filter(): void {
    const wanted = this.#search.value.trim().toLowerCase();
    let found = false;
    for (const row of this.#list.querySelectorAll<HTMLElement>(".row")) {
      row.hidden = !row.textContent!.toLowerCase().includes(wanted);
      found ||= !row.hidden;
    }
    this.#none.textContent = found ? "" : this.t("noVoices");
  }

  #toggle(button: HTMLButtonElement, voice: Voice): void {
    const again = this.#sampled?.button === button;
    this.#stop();
    if (again) return;
    this.#sampled = { button, voice };
    dress(button, "stop", this.t("stopSample", { name: voice.name }));
    this.hooks.sampling(true);
    this.#sample.src = voice.sample!;
    this.#sample.playbackRate = this.#speed;
    this.#sample.play().catch(() => this.#stop());
  }

  #stop(): void {
    if (!this.#sampled) return;
    const { button, voice } = this.#sampled;
    this.#sampled = null;
    this.#sample.pause();
    dress(button, "sound", this.t("sampleOf", { name: voice.name }));
    this.hooks.sampling(false);
  }
}
