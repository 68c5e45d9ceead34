// SPDX-License-Identifier: Apache-2.0
/** app.js: the player, and what our own reading page needs besides. */
import { on } from "./dom";
import { OyezPlayer, define } from "./element";
import { base, translator } from "./i18n";
import { speedText } from "./speed";
import { roughly } from "./times";

/** Listening times printed on the page follow the player's speed: `4 min at 1.25x`. */
function keepInStep({ target: player }: Event): void {
  if (!(player instanceof OyezPlayer) || !player.listeningSeconds) return;
  const language = base(player.closest("[lang]")?.getAttribute("lang") || "en");
  const at = translator(language)("atSpeed", { speed: speedText(player.speed) });
  const text = `${player.live ? "≈ " : ""}${roughly(player.listeningSeconds, language)} ${at}`;
  for (const place of document.querySelectorAll("[data-oyez-listening]")) place.textContent = text;
}

on(document, "oyez-ready oyez-progress oyez-speedchange oyez-voicechange", keepInStep);
define();
