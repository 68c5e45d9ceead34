// SPDX-License-Identifier: Apache-2.0
/** "Choose your listening speed": every way to say it, each instant, none approximate. */
import { Dialog } from "./dialog";
import { h, iconButton } from "./dom";
import type { Translate } from "./i18n";
import { AVERAGE, MARKS, MAX, MIN, STEP, clampSpeed, speedText, stepSpeed, toWpm } from "./speed";
import { exactly } from "./times";

export class SpeedDialog extends Dialog {
  readonly #t: Translate;
  readonly #range: HTMLInputElement;
  readonly #typed: HTMLInputElement;
  readonly #times = h("output", { class: "big" });
  readonly #wpm = h("output", { class: "big" });
  readonly #sum = h("p", { class: "sum" });
  readonly #marks: HTMLButtonElement[];
  #speed = 1;

  /** `choose` is told each speed the listener chooses, at once. */
  constructor(t: Translate, choose: (speed: number) => void) {
    super(t, "speed", t("chooseSpeed"));
    this.#t = t;
    this.#range = h("input", { type: "range", min: MIN, max: MAX, step: STEP, "aria-label": t("speed") });
    this.#range.addEventListener("input", () => choose(this.#range.valueAsNumber));
    const minus = iconButton("minus", t("slower"), "slower");
    const plus = iconButton("plus", t("faster"), "faster");
    minus.addEventListener("click", () => choose(stepSpeed(this.#speed, -1)));
    plus.addEventListener("click", () => choose(stepSpeed(this.#speed, 1)));
    this.#marks = (["slow", "average", "fast"] as const).map((name) => {
      const mark = h("button", { type: "button", class: "mark" }, t(name), " ", h("b", {}, String(MARKS[name])));
      mark.addEventListener("click", () => choose(MARKS[name] / AVERAGE));
      return mark;
    });
    this.#typed = h("input", { type: "number", inputmode: "numeric", min: MIN * AVERAGE, max: MAX * AVERAGE, step: 1 });
    this.#typed.addEventListener("change", () => {
      // What is out of range becomes the nearest that is in it, visibly.
      if (this.#typed.value) choose(clampSpeed(this.#typed.valueAsNumber / AVERAGE));
      this.#typed.value = String(toWpm(this.#speed));
    });
    this.body.append(
      h("div", { class: "readings" }, this.#times, this.#wpm),
      h("div", { class: "slider" }, minus, this.#range, plus),
      h("div", { class: "marks" }, ...this.#marks),
      h("label", { class: "typed" }, t("wordsAMinute"), this.#typed),
      this.#sum,
    );
  }

  /** Show a speed, and what it makes of `seconds` at 1x; `about` while that is not yet certain. */
  show(speed: number, seconds: number, language: string, about: string): void {
    const t = this.#t;
    const wpm = toWpm(speed);
    this.#speed = speed;
    this.#range.value = String(speed);
    this.#range.style.setProperty("--p", String((speed - MIN) / (MAX - MIN)));
    this.#range.setAttribute("aria-valuetext", t("speedSpoken", { speed: Math.round(speed * 100) / 100, wpm }));
    this.#times.textContent = speedText(speed);
    this.#wpm.textContent = about + t("wpm", { n: wpm });
    if (this.#typed !== (this.#typed.getRootNode() as ShadowRoot).activeElement) this.#typed.value = String(wpm);
    for (const mark of this.#marks) mark.setAttribute("aria-pressed", String(Number(mark.lastChild!.textContent) === wpm));
    const [from, to] = [exactly(seconds, language), exactly(seconds / speed, language)];
    this.#sum.textContent = `${about}${from === to ? from : `${from} → ${to}`} ${t("atSpeed", { speed: speedText(speed) })}`;
    this.#sum.hidden = !seconds;
  }
}
