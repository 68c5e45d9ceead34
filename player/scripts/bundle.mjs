// SPDX-License-Identifier: Apache-2.0
/** How every bundle is made: style sheets come in as minified text, so that they can be constructed under a strict CSP. */
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const styles = {
  name: "styles",
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      // The minifier leaves the white space in custom properties, where it could have a meaning; in ours it has none.
      return { contents: code.trim().replace(/(--[\w-]+): /g, "$1:").replace(/, /g, ","), loader: "text" };
    });
  },
};

export const texts = fileURLToPath(new URL("../src/texts/", import.meta.url));

/** The languages besides English, from the files there are. */
export const languages = (await readdir(texts)).filter((name) => !/^en\b/.test(name)).map((name) => name.replace(".json", "")).sort();

/** Bundle with what all of ours share; `options` are esbuild's, `more` the digest of the second file. */
export const bundle = (options, more = "") =>
  build({
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
    define: { MORE: JSON.stringify(more), LANGUAGES: JSON.stringify(languages) },
    ...options,
    plugins: [...(options.plugins ?? []), styles],
  });
