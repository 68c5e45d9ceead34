// SPDX-License-Identifier: Apache-2.0
/** The article on the page, only ever read: words as ranges of the page's own text, and clicked places as words. */
import { type Folded, type Run, align, fold } from "./anchor";
import { on } from "./dom";
import type { Block } from "./manifest";
import { lastAt } from "./timeline";

/** ms from a change of the page until it is read again: the first time, and at most. */
const SOON = 250;
const LATE = 8000;

/** What has a use of its own for a click. */
const BUSY = "a,button,input,select,textarea,label,summary,[role=button]";

/** One reading of the page against one narration's blocks. */
interface Reading {
  readonly nodes: readonly Text[];
  /** Where each node starts in `text`, and the end of the last. */
  readonly starts: readonly number[];
  readonly text: string;
  /** Where each letter of the page stands in `text`. */
  readonly places: readonly number[];
  /** Each block's letters, and the runs of them that the page prints. */
  readonly folded: readonly Folded[];
  readonly runs: readonly Run[][];
}

export type Page = ReturnType<typeof createPage>;

/** `selector` narrows the search to one part of the page; `changed` is called when what was read may stand elsewhere now. */
export function createPage(selector: () => string | null, changed: () => void, signal: AbortSignal) {
  let reading: Reading | null = null;
  let known: readonly Block[] = [];
  let timer = 0;
  let rest = SOON;
  let observer: MutationObserver | undefined;

  /** The page's text changed: what was read of it is worth nothing. A page that changes all the time is read ever more rarely. */
  function watch(): void {
    observer = new MutationObserver(() => {
      timer ||= setTimeout(() => {
        timer = 0;
        rest = Math.min(rest * 2, LATE);
        reading = null;
        changed();
      }, rest);
    });
    observer.observe(document.body, { characterData: true, childList: true, subtree: true });
    on(signal, "abort", () => {
      clearTimeout(timer);
      observer!.disconnect();
    });
  }

  function read(blocks: readonly Block[]): Reading {
    if (!observer) watch();
    const folded = blocks.map((block) => fold(block.text));
    const all = folded.map(([of]) => of);
    const shown = gather(true, folded, all);
    // What a page hides and shows later, such as "read more", is text all the same: but only where it holds the story.
    const missing = shown.runs.filter((runs) => !runs[0]).length;
    return missing * 2 > all.length ? gather(false, folded, all) : shown;
  }

  function gather(visible: boolean, folded: readonly Folded[], all: readonly string[]): Reading {
    const nodes: Text[] = [];
    const starts = [0];
    let text = "";
    const walker = document.createTreeWalker(document.querySelector(selector() || "body") ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (!node.data.trim() || (visible && !parent.checkVisibility()) || parent.closest("[data-oyez-skip],script,style")) continue;
      nodes.push(node);
      starts.push((text += node.data).length);
    }
    const [letters, places] = fold(text);
    return { nodes, starts, text, places, folded, runs: align(all, letters) };
  }

  function current(blocks: readonly Block[]): Reading {
    // While a narration is made, its blocks come anew each second with the same texts.
    if (known !== blocks && !(known.length === blocks.length && known.every(({ text }, i) => text === blocks[i]!.text))) reading = null;
    known = blocks;
    return (reading ??= read(blocks));
  }

  /** Offsets [from, to) of a block as offsets of the page's text. */
  function find(now: Reading, index: number, { text }: Block, from: number, to: number): [number, number] | null {
    const [, places] = now.folded[index]!;
    // The letters the words begin and end with.
    const first = lastAt(places, from - 1) + 1;
    const last = lastAt(places, to - 1);
    const spot = (letter: number, step: number): [number, number] | null => {
      // A letter that is missing from the page gives way to its neighbour.
      for (let i = letter; i >= first && i <= last; i += step)
        for (const [b, p, n] of now.runs[index]!) if (i >= b && i < b + n) return [places[i]!, now.places[p + i - b]!];
      return null;
    };
    const a = spot(first, 1);
    const z = spot(last, -1);
    if (!a || !z) return null;
    let [i, start] = a;
    let [j, end] = z;
    const width = String.fromCodePoint(now.text.codePointAt(end)!).length;
    end += width;
    j += width;
    // Take in the marks around the letters as far as both print the same.
    while (i > from && text[i - 1] === now.text[start - 1]) i--, start--;
    while (j < to && text[j] === now.text[end]) j++, end++;
    return [start, end];
  }

  return {
    /** The place of UTF-16 units [from, to) of a block; null where the page does not print them. */
    range(blocks: readonly Block[], index: number, from: number, to: number): Range | null {
      const now = current(blocks);
      const found = find(now, index, blocks[index]!, from, to);
      if (!found) return null;
      const { nodes, starts } = now;
      const range = document.createRange();
      const [i, j] = [lastAt(starts, found[0]), lastAt(starts, found[1] - 1)];
      // Nodes that were replaced or rewritten since are no place at all.
      if (![i, j].every((n) => nodes[n]!.isConnected && nodes[n]!.length === starts[n + 1]! - starts[n]!)) return null;
      range.setStart(nodes[i]!, found[0] - starts[i]!);
      range.setEnd(nodes[j]!, found[1] - starts[j]!);
      return range;
    },

    /** The block's index and the offset in it under a plain click on the article's text. */
    placeAt(event: MouseEvent, blocks: readonly Block[]): [number, number] | null {
      if (event.defaultPrevented || (event.target as Element).closest(BUSY) || getSelection()?.isCollapsed === false)
        return null;
      const [node, offset] = caretAt(event.clientX, event.clientY);
      const { nodes, starts, places, runs, folded } = current(blocks);
      const at = nodes.indexOf(node as Text);
      const letter = at < 0 ? -1 : lastAt(places, starts[at]! + offset);
      for (const [index, found] of runs.entries())
        for (const [b, p, n] of found) if (letter >= p && letter < p + n) return [index, folded[index]![1][b + letter - p]!];
      return null;
    },
  };
}

/** The text position under a point of the view; WebKit before 26.2 has only the older call. */
function caretAt(x: number, y: number): [Node | null | undefined, number] {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return [caret.offsetNode, caret.offset];
  const range = document.caretRangeFromPoint?.(x, y);
  return [range?.startContainer, range?.startOffset ?? 0];
}

/** Whether a point of the view lies on a range, or within a finger's slack of it. */
export const isOn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((r) => x > r.left - 8 && x < r.right + 8 && y > r.top - 6 && y < r.bottom + 6);
