// SPDX-License-Identifier: Apache-2.0
/** What benchmarks/anchoring.py runs inside a page: the player's own reading of it, and ways to spoil it. Bundled by esbuild. */
import { fold } from "../player/src/anchor";
import { createPage } from "../player/src/page";

/**
 * Ask the player for the range of every word. `blocks` have a text and words [from, to) in UTF-16 units. Returns words,
 * words that have a range, those whose range reads back as the same letters, ranges that stand before the one before
 * them, and the milliseconds of the first (which reads the page).
 */
export function anchored(blocks) {
  const page = createPage(() => null, () => {}, new AbortController().signal);
  const counts = { words: 0, found: 0, same: 0, back: 0, missing: [], ms: 0 };
  let before = null;
  const begun = performance.now();
  blocks.forEach((block, index) => {
    let lost = 0;
    for (const [from, to] of block.words) {
      counts.words++;
      const range = page.range(blocks, index, from, to);
      counts.ms ||= performance.now() - begun;
      if (!range || range.collapsed) {
        lost++;
        continue;
      }
      counts.found++;
      if (fold(range.toString())[0] === fold(block.text.slice(from, to))[0]) counts.same++;
      if (before && range.compareBoundaryPoints(Range.START_TO_START, before) < 0) counts.back++;
      before = range;
    }
    if (lost) counts.missing.push([block.id, lost, block.words.length, block.text.slice(0, 90)]);
  });
  return counts;
}

/** A row of numbers that looks random and is the same each time (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const element = (name, text, style = "") => {
  const made = document.createElement(name);
  made.textContent = text;
  if (style) made.setAttribute("style", style);
  return made;
};

const texts = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
  return found;
};

const CURLY = [[/(^|[\s(])"/g, "$1“"], [/"/g, "”"], [/(\p{L})'(\p{L})/gu, "$1’$2"], [/--/g, "—"]];
const STRAIGHT = [[/[“”]/g, '"'], [/[‘’]/g, "'"], [/—/g, " - "]];

/** What pages do to a paragraph's letters, one way a function. */
const WAYS = {
  dropCap(paragraph) {
    const [first] = texts(paragraph);
    const at = first ? first.data.search(/\S/) : -1;
    if (at < 0) return;
    const letter = first.splitText(at);
    letter.splitText(1);
    const cap = element("span", letter.data, "float:left;font-size:3em");
    letter.replaceWith(cap);
  },
  softHyphens(paragraph) {
    for (const node of texts(paragraph)) node.data = node.data.replace(/\p{L}{4}(?=\p{L}{4})/gu, "$&\u00ad");
  },
  quotes(paragraph, random) {
    const table = random() < 0.5 ? CURLY : STRAIGHT;
    for (const node of texts(paragraph)) node.data = table.reduce((text, [from, to]) => text.replace(from, to), node.data);
  },
  /** Links and emphasis around and inside words. */
  spans(paragraph, random) {
    for (const node of texts(paragraph)) {
      if (node.length < 12) continue;
      const at = 2 + Math.floor(random() * (node.length - 8));
      const middle = node.splitText(at);
      middle.splitText(Math.min(5, middle.length));
      const wrap = element(random() < 0.5 ? "a" : "em", "");
      middle.replaceWith(wrap);
      wrap.append(middle);
    }
  },
  /** A footnote's mark, or a tooltip's text, in the middle of a sentence. */
  footnote(paragraph, random) {
    const node = texts(paragraph).find((each) => each.length > 30);
    if (!node) return;
    const space = node.data.indexOf(" ", 10 + Math.floor(random() * (node.length - 20)));
    if (space > 0) node.splitText(space).before(element("sup", "[3]"), element("small", " (opens in a new window) "));
  },
};

/** Spoil the page: every paragraph in one or two ways, then things between and around them. */
export function spoil(seed, selector = "p, li, h2, h3, blockquote") {
  const random = dice(seed);
  const all = [...document.querySelectorAll(selector)].filter((each) => !each.querySelector(selector) && each.textContent.trim().length > 20);
  const names = Object.keys(WAYS);
  const quoted = all.map((each) => each.textContent.trim()).filter((text) => text.length > 80);
  for (const paragraph of all) {
    WAYS.dropCap(paragraph);
    for (let times = 1 + Math.floor(random() * 2); times--; ) WAYS[names[1 + Math.floor(random() * 4)]](paragraph, random);
    if (random() < 0.3) paragraph.after(element("div", "Advertisement. Buy two boats and get a third. Offer ends on Sunday."));
    // A box that quotes another paragraph's beginning, as "related" boxes and social cards do.
    if (quoted.length && random() < 0.2) {
      const other = quoted[Math.floor(random() * quoted.length)];
      paragraph.before(element("aside", `Read more: ${other.slice(0, 30 + Math.floor(random() * 60))}…`));
    }
  }
}

/** Move asides and figures to the front of what holds them, and one paragraph in twenty behind its neighbour. */
export function reorder(seed) {
  const random = dice(seed);
  for (const each of document.querySelectorAll("aside, figure")) each.parentElement?.prepend(each);
  for (const each of document.querySelectorAll("p")) {
    const next = each.nextElementSibling;
    if (next?.localName === "p" && random() < 0.05) next.after(each);
  }
}

/** Throw every node away and put an equal one in its place, text nodes cut anew. */
export function hydrate() {
  const fresh = document.body.cloneNode(true);
  document.body.replaceChildren(...fresh.childNodes);
  document.body.normalize();
}
