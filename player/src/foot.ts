// SPDX-License-Identifier: Apache-2.0
/** Room at the foot of the view: what gets the focus does not hide under us there, and a page lifts what it has there itself. */
import { on, sheet } from "./dom";

/** Heights in px: of the bar that goes along, and of the way back above it with its margins. */
const HEIGHTS = { bar: 64, back: 68 };

export type Foot = ReturnType<typeof createFoot>;

export function createFoot(signal: AbortSignal) {
  const shown = { bar: false, back: false };
  let rules: CSSStyleSheet | undefined;

  function take(name: keyof typeof HEIGHTS, on: boolean): void {
    if (shown[name] === on) return;
    shown[name] = on;
    const height = (shown.bar ? HEIGHTS.bar : 0) + (shown.back ? HEIGHTS.back : 0);
    const others = document.adoptedStyleSheets.filter((other) => other !== rules);
    rules = sheet(`:root{scroll-padding-bottom:${height + 12}px;--oyez-foot:${height}px}`);
    document.adoptedStyleSheets = height ? [...others, rules] : others;
  }

  on(signal, "abort", () => {
    take("bar", false);
    take("back", false);
  });
  return take;
}
