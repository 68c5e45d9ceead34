// SPDX-License-Identifier: Apache-2.0
/** Lit words for browsers without custom highlights: boxes laid over the page, which take no clicks and change nothing in it. */
import { h, on } from "./dom";
import type { Paint } from "./reader";

const COLOURS = ["rgb(255 196 0 / 0.2)", "rgb(255 196 0 / 0.45)"];

export function createBox(signal: AbortSignal): Paint {
  const layer = h("div", { "aria-hidden": "true" });
  Object.assign(layer.style, { position: "absolute", top: "0", left: "0", pointerEvents: "none", zIndex: "9" });
  let lit: readonly (Range | null)[] = [];

  function place(): void {
    if (!layer.isConnected && lit.some(Boolean)) document.body.append(layer);
    layer.replaceChildren();
    const { left, top } = layer.getBoundingClientRect();
    lit.forEach((range, i) => {
      for (const rect of range?.getClientRects() ?? []) {
        const box = h("div");
        Object.assign(box.style, {
          position: "absolute",
          left: `${rect.left - left}px`,
          top: `${rect.top - top}px`,
          width: `${rect.width}px`,
          height: `${rect.height}px`,
          background: COLOURS[i]!,
        });
        layer.append(box);
      }
    });
  }

  on(window, "resize", place, { signal });
  on(signal, "abort", () => layer.remove());
  return (...ranges) => {
    lit = ranges;
    place();
  };
}
