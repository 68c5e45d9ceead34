// SPDX-License-Identifier: Apache-2.0
/** The article on the page, only ever read: elements with data-block="ID", as ranges and clicked places. */
import type { Block } from "./manifest";

interface Printed {
  nodes: Text[];
  /** Where each text node starts in the block's text. */
  starts: number[];
}

/** What has a use of its own for a click. */
const BUSY = "a,button,input,select,textarea,label,summary,[role=button]";

export type Page = ReturnType<typeof createPage>;

/** `selector` narrows the search to one part of the page. */
export function createPage(selector: () => string | null) {
  /** Looked for anew each time (0.1 ms): pages replace their elements as they like. */
  function find({ id, text }: Block): Printed | null {
    const root = document.querySelector(selector() || "body");
    const element = root?.querySelector(`[data-block="${CSS.escape(id)}"]`);
    const shift = element ? element.textContent!.indexOf(text) : -1;
    if (shift < 0) return null;
    const printed: Printed = { nodes: [], starts: [] };
    const walker = document.createTreeWalker(element!, NodeFilter.SHOW_TEXT);
    for (let at = -shift; walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      printed.nodes.push(node);
      printed.starts.push(at);
      at += node.length;
    }
    return printed;
  }

  /** The node and offset of a unit; an end may lie at the very end of a node, a start may not. */
  function point({ nodes, starts }: Printed, unit: number, end: number): [Text, number] {
    let i = nodes.length - 1;
    while (i && starts[i]! > unit - end) i--;
    return [nodes[i]!, unit - starts[i]!];
  }

  return {
    /** The place of UTF-16 units [from, to) of a block; null where the page does not print them. */
    range(block: Block, from: number, to: number): Range | null {
      const printed = find(block);
      if (!printed) return null;
      const range = document.createRange();
      range.setStart(...point(printed, from, 0));
      range.setEnd(...point(printed, to, 1));
      return range;
    },

    /** The block and offset under a plain click on the article's text. */
    placeOf(event: MouseEvent, blocks: readonly Block[]): [Block, number] | null {
      const target = event.target as Element;
      if (event.defaultPrevented || target.closest(BUSY) || getSelection()?.isCollapsed === false) return null;
      const id = target.closest("[data-block]")?.getAttribute("data-block");
      const block = blocks.find((b) => b.id === id);
      const printed = block && find(block);
      const [node, offset] = caretAt(event.clientX, event.clientY);
      const i = printed ? printed.nodes.indexOf(node as Text) : -1;
      return i < 0 ? null : [block!, printed!.starts[i]! + offset];
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
