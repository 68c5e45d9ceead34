// SPDX-License-Identifier: Apache-2.0
/** The player as this module sees it: an element of a page, defined by app.js and not bundled here a second time. */
import type { OyezPlayer } from "../element";

export const isPlayer = (target: unknown): target is OyezPlayer =>
  target instanceof HTMLElement && target.localName === "oyez-player";
