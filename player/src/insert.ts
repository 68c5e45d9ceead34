// SPDX-License-Identifier: Apache-2.0
/** One script tag that finds the article itself: `<script type="module" src="…/player.js" data-oyez>`. */
import { h } from "./dom";

/** Letters of a paragraph that is text, and not a date or a byline. */
const LONG = 80;

/** Put a player after what `data-oyez` selects, or before the first long paragraph; its other data attributes are the player's. */
export function insert(): void {
  const script = document.querySelector<HTMLElement>("script[data-oyez]");
  if (!script || document.querySelector("oyez-player")) return;
  const { oyez, ...rest } = script.dataset;
  const player = h("oyez-player" as "div");
  for (const name in rest) player.setAttribute(name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), rest[name]!);
  const place = oyez && document.querySelector(oyez);
  if (place) return place.after(player);
  const story = document.querySelector("article, [itemprop=articleBody], main, [role=main]") ?? document.body;
  [...story.querySelectorAll("p")].find((p) => p.textContent!.trim().length > LONG)?.before(player);
}
