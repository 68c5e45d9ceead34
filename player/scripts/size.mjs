// SPDX-License-Identifier: Apache-2.0
/** Print what a reader downloads, and fail when the embed outgrows its budget. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = 12_288; // bytes of player.js, gzip level 9

for (const name of ["player.js", "more.js", "app.js", "home.js", "sw.js"]) {
  const bytes = readFileSync(new URL(`../../src/oyez/web/static/${name}`, import.meta.url));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  console.log(`${name.padEnd(10)} ${String(bytes.length).padStart(7)} bytes ${String(gzip).padStart(7)} gzip`);
  if (name === "player.js" && gzip > BUDGET) {
    console.error(`error: player.js is over its budget of ${BUDGET} bytes gzip`);
    process.exitCode = 1;
  }
}
