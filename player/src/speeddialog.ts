// SPDX-License-Identifier: Apache-2.0
/** "Choose your listening speed": every way to say it, each instant, none approximate. */
import type { Tools } from "./core";
import { type Dialog, createDialog } from "./dialog";
import { button, h, iconButton, on } from "./dom";
import { AVERAGE, MARKS, MAX, MIN, STEP, speedText, stepSpeed, toWpm } from "./speed";
import { exactly } from "./times";

export interface SpeedDialog extends Dialog {
  /** Show a speed, and what it makes of `seconds` at 1x; `about` while that is not yet certain. */
  show(speed: number, seconds: number, about: string): void;
}

/** Pauses that can be shortened further. */
export interface Trim {
  on(): boolean;
  turn(on: boolean): void;
}

export function createSpeedDialog(core: Tools, trim: Trim): SpeedDialog {
  const { t, language } = core;
  let current = 1;
  const choose = (value: number): void => core.choose(value);
  const times = h("output", { class: "big" });
  const pace = h("output", { class: "big" });
  const sum = h("p", { class: "sum" });
  const range = h("input", { type: "range", min: MIN, max: MAX, step: STEP, "aria-label": t("chooseSpeed") });
  on(range, "input", () => choose(range.valueAsNumber));
  const minus = iconButton("−", t("slower"), "slower");
  const plus = iconButton("+", t("faster"), "faster");
  on(minus, "click", () => choose(stepSpeed(current, -1)));
  on(plus, "click", () => choose(stepSpeed(current, 1)));
  const marks = (["slow", "average", "fast"] as const).map((name) => {
    const mark = button("mark", t(name), " ", h("b", {}, `${MARKS[name]}`));
    on(mark, "click", () => choose(MARKS[name] / AVERAGE));
    return [mark, MARKS[name]] as const;
  });
  const typed = h("input", { type: "number", min: MIN * AVERAGE, max: MAX * AVERAGE, step: 1 });
  on(typed, "change", () => {
    // What is out of range becomes the nearest that is in it, visibly.
    if (typed.value) choose(typed.valueAsNumber / AVERAGE);
    typed.value = `${toWpm(current)}`;
  });
  const only = h("input", { type: "checkbox" });
  on(only, "change", () => core.choose(current, only.checked));
  const short = h("input", { type: "checkbox" });
  short.checked = trim.on();
  on(short, "change", () => trim.turn(short.checked));
  const dialog = createDialog(
    t,
    "speed",
    t("chooseSpeed"),
    h("div", { class: "readings" }, times, pace),
    h("div", { class: "slider" }, minus, range, plus),
    h("div", { class: "marks" }, ...marks.map(([mark]) => mark)),
    h("label", { class: "typed" }, t("wordsAMinute"), typed),
    h("label", { class: "choice" }, short, t("shorterPauses")),
    h("label", { class: "choice" }, only, t("onlyHere")),
    sum,
  );

  return {
    ...dialog,
    show(speed, seconds, about) {
      const wpm = toWpm(speed);
      const x = speedText(speed);
      current = speed;
      range.value = `${speed}`;
      range.style.setProperty("--p", `${(speed - MIN) / (MAX - MIN)}`);
      range.setAttribute("aria-valuetext", t("speedSpoken", { speed: x.slice(0, -1), wpm }));
      times.textContent = x;
      pace.textContent = about + t("wpm", { n: wpm });
      if (!typed.matches(":focus")) typed.value = `${wpm}`;
      for (const [mark, value] of marks) mark.setAttribute("aria-pressed", `${value === wpm}`);
      only.checked = core.only();
      const from = exactly(seconds, language);
      const to = exactly(seconds / speed, language);
      sum.textContent = `${about}${from === to ? from : `${from} → ${to}`} ${t("atSpeed", { speed: x })}`;
      sum.hidden = !seconds;
    },
  };
}
