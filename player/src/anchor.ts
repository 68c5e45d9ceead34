// SPDX-License-Identifier: Apache-2.0
/**
 * Finds a narration's blocks in a page's text, by letters and digits alone: drop caps, soft hyphens, curly quotes,
 * ligatures, accents, inline tags and what stands between the words make no difference.
 */

const RUN = /[\p{L}\p{N}]+/gu;
const OTHER = /[^\p{L}\p{N}]/gu;

/** Blocks of so many letters may fix the order of all others; less may stand anywhere. */
const SURE = 16;
/** In articles of so many blocks, only those that stand on the page once are chained. */
const MANY = 200;
/** Letters' worth of one letter of distance: it only decides between equals. */
const NEAR = 1e-6;
/** Letters that find a place again after something that differs: the first time, and near the last place. */
const FIRST = 24;
const NEXT = 14;
/** And between two places that are known. */
const SHORT = 8;
/** Letters beyond its own that a part of a block is sought in, before its first and after its last place. */
const AROUND = 300;
/** Letters the page may put between two parts of one block: an advertisement, a related box. */
const BETWEEN = 3000;

/** The letters and digits of a text, and the UTF-16 offset each came from. */
export type Folded = readonly [letters: string, places: number[]];

/** Equal letters: where in the block, where in the page, how many. */
export type Run = [block: number, page: number, length: number];

export function fold(text: string): Folded {
  const places: number[] = [];
  let letters = "";
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let at = index;
    for (const char of run) {
      const low = char.toLowerCase();
      const plain = char < "\x80" ? low : low.normalize("NFKD").replace(OTHER, "");
      for (let i = plain.length; i--; ) places.push(at);
      letters += plain;
      at += char.length;
    }
  }
  return [letters, places];
}

/** Where each block, in order of speech, stands in the page; no runs where it does not. */
export function align(blocks: readonly string[], page: string): Run[][] {
  const runs: Run[][] = blocks.map(() => []);
  for (const [i, at] of chain(blocks, page)) runs[i] = [[0, at, blocks[i]!.length]];
  // The rest is sought between its neighbours.
  let low = 0;
  let next = 0;
  blocks.forEach((block, i) => {
    while (next <= i || (next < blocks.length && !runs[next]![0])) next++;
    if (!runs[i]![0]) {
      const high = runs[next]?.[0]![1] ?? page.length;
      runs[i] = seek(block, page.slice(low, high), high < page.length).map(([b, p, n]) => [b, p + low, n]);
      if (!runs[i]![0] && block.length > 2 * SURE) {
        // Or out of its order; then it tells nothing of where the others stand.
        const apart = trace(block, page, 0, FIRST, NEXT);
        if (letters(apart) > block.length / 2) runs[i] = fill(block, page, apart);
        return;
      }
    }
    const last = runs[i]!.at(-1);
    if (last) low = last[1] + last[2];
  });
  return runs;
}

/** Of all places where blocks stand whole, the chain in order that holds most letters, and of equal ones the closest. */
function chain(blocks: readonly string[], page: string): [block: number, at: number][] {
  const most = blocks.length > MANY ? 1 : 4;
  const spots: { i: number; at: number; weight: number; before: number }[] = [];
  let best = -1;
  blocks.forEach((block, i) => {
    if (block.length < SURE) return;
    const first = spots.length;
    const places: number[] = [];
    for (let at = -1; places.length <= most && (at = page.indexOf(block, at + 1)) >= 0; ) places.push(at);
    // What stands everywhere fixes nothing.
    if (places.length > most) return;
    for (const at of places) {
      let weight = 0;
      let before = -1;
      for (let j = 0; j < first; j++) {
        const { i: k, at: there, weight: other } = spots[j]!;
        const gap = at - there - blocks[k]!.length;
        if (gap >= 0 && other - gap * NEAR > weight) [weight, before] = [other - gap * NEAR, j];
      }
      weight += block.length;
      spots.push({ i, at, weight, before });
      if (best < 0 || weight > spots[best]!.weight) best = spots.length - 1;
    }
  });
  const found: [number, number][] = [];
  for (; best >= 0; best = spots[best]!.before) found.push([spots[best]!.i, spots[best]!.at]);
  return found;
}

/** A block in a region of the page; `late`: where it stands there more than once, its last place is meant. */
function seek(block: string, region: string, late: boolean): Run[] {
  if (!block) return [];
  const at = late ? region.lastIndexOf(block) : region.indexOf(block);
  if (at >= 0) return [[0, at, block.length]];
  let best: Run[] = [];
  let most = block.length / 4;
  let from = 0;
  // A box that quotes the block's beginning may stand before the block itself.
  for (let tries = 0; tries < 4; tries++) {
    const runs = trace(block, region, from, region.length < AROUND ? SHORT : region.length < BETWEEN ? NEXT : FIRST, NEXT);
    const found = letters(runs);
    if (found > most) [best, most] = [runs, found];
    if (!runs[0] || found > block.length * 0.9) break;
    from = runs[0][1] + 1;
  }
  return best[0] ? fill(block, region, best) : best;
}

const letters = (runs: readonly Run[]): number => runs.reduce((sum, [, , n]) => sum + n, 0);

/** What lies between two runs of a block, before the first or after the last: there, less letters are enough. */
function fill(block: string, region: string, runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  let b = 0;
  let p = Math.max(0, runs[0]![1] - runs[0]![0] - AROUND);
  for (const run of [...runs, [block.length, region.length, 0] as const]) {
    const [nextB, nextP, n] = run;
    const place = region.slice(p, n ? nextP : p + nextB - b + AROUND);
    for (const [i, at, m] of trace(block.slice(b, nextB), place, 0, SHORT, SHORT)) all.push([b + i, p + at, m]);
    if (n) all.push([nextB, nextP, n]);
    b = nextB + n;
    p = nextP + n;
  }
  return all;
}

/** Equal letters from `from` on, in order, each run as long as it goes; `first` and `next` letters find a place. */
function trace(block: string, region: string, from: number, first: number, next: number): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (let i = 0; i < block.length; ) {
    const seed = block.substr(i, runs[0] ? next : first);
    let at = region.indexOf(seed, from);
    // What is short, or far from the last run, is likely another's.
    const far = seed.length < next ? 4 * seed.length : BETWEEN;
    if (at < 0 || (runs[0] ? at - from > far : seed.length < Math.min(first, next))) {
      i += 3;
      continue;
    }
    // A letter that ended the last run by chance belongs to this one.
    const last = runs.at(-1);
    while (at > from && block[i - 1] === region[at - 1] && (i > done || (last && last[2] > 1))) {
      i--, at--;
      if (i < done) done--, last![2]--;
    }
    let n = 0;
    while (i + n < block.length && block[i + n] === region[at + n]) n++;
    runs.push([i, at, n]);
    done = i += n;
    from = at + n;
  }
  return runs;
}
