// SPDX-License-Identifier: Apache-2.0
/** The bar: what is seen before any dialog is opened. It shows what it is told and knows nothing of sound. */
import { button, dress, h, iconButton } from "./dom";
import type { Translate } from "./i18n";
import { clock, exactly } from "./times";

/** ms a passing message stands. */
const PASSING = 5000;

/** A two-line button: what it chooses, and what is chosen. */
function pill(part: string, label: string): [HTMLButtonElement, HTMLElement] {
  const value = h("b", { class: "value" });
  const made = button(`pill ${part}`, h("span", {}, h("small", {}, label), " ", value));
  return [made, value];
}

/** Write only what is new, so that nothing is laid out or announced for nothing. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export type View = ReturnType<typeof createView>;

export function createView(t: Translate, language: string) {
  const play = iconButton("play", t("play"), "play");
  const previous = iconButton("skip", t("previous"), "previous");
  const next = iconButton("skip", t("next"), "next");
  const farPrevious = iconButton("leap", t("previousParagraph"), "previous far");
  const farNext = iconButton("leap", t("nextParagraph"), "next far");
  const position = h("input", { type: "range", class: "position", step: "any", "aria-label": t("position") });
  const download = dress(h("a", { class: "icon download", hidden: "" }), "download", t("download"));
  const more = iconButton("more", t("more"), "more");
  const [voice, voiceValue] = pill("voice", t("selectVoice"));
  const [speed, speedValue] = pill("speed", t("chooseSpeed"));
  const back = button("back", t("back"));
  back.popover = "manual"; // The top layer: nothing on the page covers it.
  const retry = button("retry", t("retry"));
  retry.hidden = true;
  const minutes = h("span");
  const elapsed = h("span", { class: "time elapsed", "aria-hidden": "true" });
  const left = h("span", { class: "time left", "aria-hidden": "true" });
  const note = h("span", { class: "note", role: "status" });
  const title = h("p", { class: "title" }, t("listen"));
  const about = h("p", { class: "about" }, minutes, note, h("span", { class: "synthetic" }, " · ", t("synthetic")));
  const bar = h(
    "section",
    { class: "bar", "aria-label": t("listen") },
    h("div", { class: "first" }, play, h("div", { class: "head" }, title, about), h("div", { class: "pills" }, voice, speed), retry),
    h("div", { class: "second", dir: "ltr" }, farPrevious, previous, elapsed, position, left, next, farNext, download, more),
  );
  let timer = 0;

  return {
    bar,
    play,
    previous,
    next,
    farPrevious,
    farNext,
    position,
    download,
    more,
    voice,
    speed,
    back,
    retry,

    /** The play button's face; `busy` while sound is awaited. */
    playing(on: boolean, busy: boolean): void {
      dress(play, on ? "pause" : "play", t(on ? "pause" : "play"));
      play.classList.toggle("busy", busy);
    },

    /** A plain sentence for everyone, or none, in place of the minutes; `again` offers to try again. */
    say(message: string, again = false): void {
      clearTimeout(timer);
      write(note, message);
      minutes.hidden = !!message;
      retry.hidden = !again;
    },

    /** A sentence that goes by itself. */
    mention(message: string): void {
      this.say(message);
      timer = setTimeout(() => this.unsay(message), PASSING);
    },

    /** Take these messages back, if one of them stands. */
    unsay(...messages: string[]): void {
      if (messages.includes(note.textContent!)) this.say("");
    },

    /** Without a narration there is nothing to control; the room it takes stays the same. */
    usable(on: boolean): void {
      bar.classList.toggle("unusable", !on);
      play.disabled = !on;
    },

    /** What is chosen: the voice's name (none: there is no choice), the speed, and the minutes it makes. */
    chosen(name: string, reading: string, time: string): void {
      voice.hidden = !name;
      write(voiceValue, name);
      write(speedValue, reading);
      write(minutes, time);
    },

    /** Where we are: seconds heard, made and in all, each at the chosen speed. */
    time(now: number, made: number, all: number, about: string): void {
      const share = (part: number): string => `${all ? Math.min(1, part / all) : 0}`;
      position.max = `${all || 1}`;
      position.value = `${now}`;
      position.style.setProperty("--p", share(now));
      position.style.setProperty("--b", share(made));
      write(elapsed, clock(now));
      write(left, `${about}−${clock(Math.round(all) - Math.floor(now))}`);
    },

    /** Say the position to assistive technology: only on focus and the listener's own change, never as it plays. */
    sayPosition(now: number, all: number): void {
      const values = { now: exactly(now, language), all: exactly(all, language) };
      position.setAttribute("aria-valuetext", t("of", values));
    },
  };
}
