// SPDX-License-Identifier: Apache-2.0
/** player.js: what a newsroom puts on its page. */
import { define } from "./element";
import { insert } from "./insert";

define();
insert();
