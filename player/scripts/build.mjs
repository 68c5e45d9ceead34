// SPDX-License-Identifier: Apache-2.0
/** Write the two committed files; the same sources and lock file give the same bytes. `--outdir F` writes elsewhere. */
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const flag = process.argv.indexOf("--outdir");
const outdir = flag > 0 ? process.argv[flag + 1] : here("../../src/oyez/web/static");

await bundle({
  absWorkingDir: here(".."),
  entryPoints: { player: "src/embed.ts", app: "src/app.ts" },
  outdir,
  minify: true,
  legalComments: "none",
  banner: { js: "/*! Oyez player. SPDX-License-Identifier: Apache-2.0 */" },
});
