// SPDX-License-Identifier: Apache-2.0
/** app.js: the player, and what our own reading page needs besides. */
import { OyezPlayer, define } from "./element";
import { roughly } from "./times";

/** Listening times printed on the page follow the speed; their words around the time stay the page's own. */
function keepInStep(event: Event): void {
  const player = event.target;
  if (!(player instanceof OyezPlayer) || !player.listeningSeconds) return;
  const text = (player.live ? "≈ " : "") + roughly(player.listeningSeconds, document.documentElement.lang || "en");
  for (const place of document.querySelectorAll("[data-oyez-listening]")) place.textContent = text;
}

for (const name of ["ready", "speedchange", "voicechange", "progress"]) document.addEventListener(`oyez-${name}`, keepInStep);
define();
