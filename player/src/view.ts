// SPDX-License-Identifier: Apache-2.0
/** The bar: what is seen before any dialog is opened. It shows what it is told and knows nothing of sound. */
import { dress, h, icon, iconButton } from "./dom";
import type { Translate } from "./i18n";
import { clock, exactly } from "./times";

/** A two-line button: what it chooses, and what is chosen. */
function pill(part: string, label: string): [HTMLButtonElement, HTMLElement] {
  const value = h("span", { class: "value" });
  const words = h("span", { class: "words" }, h("span", { class: "label" }, label), " ", value);
  const button = h("button", { type: "button", class: "pill", part, "aria-haspopup": "dialog" }, words, icon("down"));
  return [button, value];
}

export class View {
  readonly play: HTMLButtonElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly voice: HTMLButtonElement;
  readonly speed: HTMLButtonElement;
  readonly back: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly position: HTMLInputElement;
  readonly download: HTMLAnchorElement;
  readonly bar: HTMLElement;
  readonly #voiceValue: HTMLElement;
  readonly #speedValue: HTMLElement;
  readonly #minutes = h("span", { class: "minutes" });
  readonly #elapsed = h("span", { class: "time", "aria-hidden": "true" }, "0:00");
  readonly #left = h("span", { class: "time left", "aria-hidden": "true" });
  readonly #note = h("p", { class: "note", role: "status", part: "message" });
  readonly #t: Translate;

  constructor(t: Translate) {
    this.#t = t;
    this.play = iconButton("play", t("play"), "play");
    this.play.classList.add("play");
    this.previous = iconButton("previous", t("previous"), "previous");
    this.next = iconButton("next", t("next"), "next");
    this.position = h("input", { type: "range", min: 0, max: 1, step: "any", value: 0, part: "position", "aria-label": t("position") });
    this.download = h("a", { class: "icon", part: "download", download: "", hidden: true, "aria-label": t("download"), title: t("download") }, icon("download"));
    [this.voice, this.#voiceValue] = pill("voice", t("selectVoice"));
    [this.speed, this.#speedValue] = pill("speed", t("chooseSpeed"));
    this.back = h("button", { type: "button", class: "back", part: "back", popover: "manual" }, t("back"));
    this.retry = h("button", { type: "button", class: "retry", part: "retry", hidden: true }, t("retry"));
    const head = h(
      "div",
      { class: "head" },
      h("p", { class: "title", part: "title" }, t("listen")),
      h("p", { class: "about" }, this.#minutes, h("span", { part: "synthetic" }, t("synthetic"))),
    );
    this.bar = h(
      "section",
      { class: "bar", part: "bar", "aria-label": t("region") },
      h("div", { class: "first" }, this.play, head, h("div", { class: "pills" }, this.voice, this.speed)),
      h("div", { class: "second" }, this.previous, this.#elapsed, this.position, this.#left, this.next, this.download),
      h("div", { class: "notes" }, this.#note, this.retry),
    );
  }

  /** The play button's face; `busy` while sound is awaited. */
  playing(on: boolean, busy: boolean): void {
    dress(this.play, on ? "pause" : "play", this.#t(on ? "pause" : "play"));
    this.play.classList.toggle("busy", busy);
  }

  /** A plain sentence for everyone, or none; `again` offers to try again. */
  say(message: string, again = false): void {
    if (this.#note.textContent !== message) this.#note.textContent = message;
    this.retry.hidden = !again;
  }

  get message(): string {
    return this.#note.textContent ?? "";
  }

  /** Without a narration there is nothing to control. */
  usable(on: boolean): void {
    this.bar.classList.toggle("unusable", !on);
    for (const control of [this.play, this.previous, this.next, this.position, this.voice, this.speed]) control.disabled = !on;
  }

  minutes(text: string): void {
    this.#minutes.textContent = text;
  }

  voiceName(name: string, several: boolean): void {
    this.#voiceValue.textContent = name;
    this.voice.hidden = !several;
  }

  speedText(text: string): void {
    this.#speedValue.textContent = text;
  }

  /** Where we are: seconds heard, made and in all, each at the chosen speed. */
  time(now: number, made: number, all: number, about: string): void {
    const { position } = this;
    position.max = String(all || 1);
    position.value = String(now);
    position.style.setProperty("--p", String(all ? now / all : 0));
    position.style.setProperty("--b", String(all ? Math.min(1, made / all) : 0));
    const [elapsed, left] = [clock(now), `${about}−${clock(Math.max(0, Math.ceil(all) - Math.floor(now)))}`];
    if (this.#elapsed.textContent !== elapsed) this.#elapsed.textContent = elapsed;
    if (this.#left.textContent !== left) this.#left.textContent = left;
  }

  /** Say the position to assistive technology: only on focus and the listener's own change, never as it plays. */
  sayPosition(now: number, all: number, language: string): void {
    const values = { now: exactly(now, language, "long"), all: exactly(all, language, "long") };
    this.position.setAttribute("aria-valuetext", this.#t("of", values));
  }
}
