// SPDX-License-Identifier: Apache-2.0
/** app.js: the player, and what our own reading page needs besides. */
import { on } from "./dom";
import { OyezPlayer, define } from "./element";
import { base, speaker, textsOf } from "./i18n";
import { provide } from "./load";
import { createMore } from "./more";
import { speedText } from "./speed";
import english from "./texts/en-more.json";
import { roughly } from "./times";

/** Listening times printed on the page follow the player's speed: `4 min at 1.25x`. */
function keepInStep({ target: player }: Event): void {
  if (!(player instanceof OyezPlayer) || !player.listeningSeconds) return;
  const language = base(player.closest("[lang]")?.getAttribute("lang") || "en");
  const at = speaker({ ...english, ...textsOf(language) })("atSpeed", { speed: speedText(player.speed) });
  const text = `${player.live ? "≈ " : ""}${roughly(player.listeningSeconds, language)} ${at}`;
  for (const place of document.querySelectorAll("[data-oyez-listening]")) place.textContent = text;
}

/** `oyez listen` opens the page at #listen: its listener has asked for sound already. A reload has not. */
function startAsAsked({ target: player }: Event): void {
  if (location.hash !== "#listen" || !(player instanceof OyezPlayer)) return;
  history.replaceState(null, "", location.pathname + location.search);
  player.play(); // Where the browser wants a gesture first, the button waits as ever.
}

on(document, "oyez-ready", startAsAsked);
on(document, "oyez-ready oyez-progress oyez-speedchange oyez-voicechange", keepInStep);
provide(createMore);
define();
