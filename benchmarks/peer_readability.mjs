// Reads pages with readability.js on linkedom, for benchmarks/extraction.py; run in a folder that has both
// (see `make peers`). One JSON object a line in (id, url, html), one out: a prediction with the CPU seconds it took.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");
const KINDS = { H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading", LI: "list",
  BLOCKQUOTE: "quote", FIGCAPTION: "caption" };

function* blocks(node, kind = "paragraph") {
  let text = "";
  for (const child of node.childNodes) {
    const own = KINDS[child.tagName] ?? kind;
    if (child.nodeType === 3) text += child.data;
    else if (child.nodeType === 1 && child.querySelector("p,li,div,h2,h3,blockquote,figcaption,section,ul,ol,figure"))
      yield* blocks(child, own);
    else if (child.nodeType === 1 && /^(P|LI|DIV|H[1-6]|BLOCKQUOTE|FIGCAPTION|SECTION|UL|OL|FIGURE|TABLE)$/.test(child.tagName))
      yield { type: own, text: child.textContent };
    else text += child.textContent ?? "";
  }
  if (text.trim()) yield { type: kind, text };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line);
  const start = process.cpuUsage();
  let found = null, body = [];
  try {
    const { document } = parseHTML(html);
    found = new Readability(document).parse();
    if (found) body = [...blocks(parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document.body)];
  } catch (error) {
    process.stderr.write(`${id} ${error.name}\n`);
  }
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(JSON.stringify({
    id, headline: found?.title ?? "", standfirst: found?.excerpt ?? "", byline: found?.byline ?? "",
    date: found?.publishedTime ?? "", blocks: body.map((b) => ({ ...b, text: b.text.replace(/\s+/g, " ").trim() })),
    seconds: (user + system) / 1e6,
  }) + "\n");
}
