// SPDX-License-Identifier: Apache-2.0
/** The article on the page, only ever read: elements with data-block="ID", as ranges and clicked places. */
import type { Manifest } from "./manifest";

interface Printed {
  element: Element;
  nodes: Text[];
  /** Where each text node starts in the element's text. */
  starts: number[];
  /** Where the block's text starts in the element's text. */
  shift: number;
}

const IGNORED = "a,button,input,select,textarea,label,summary,audio,video,[contenteditable],[role=button]";

export class Page {
  #printed = new Map<string, Printed>();

  /** `selector` narrows the search to one part of the page. */
  constructor(
    private readonly selector: () => string | null,
    private readonly manifest: () => Manifest | null,
  ) {}

  /** The place of UTF-16 units [from, to) of a block; null where the page does not print them. */
  range(block: number, from: number, to: number): Range | null {
    const { id, text } = this.manifest()!.blocks[block]!;
    const printed = this.#find(id, text);
    if (!printed) return null;
    const range = document.createRange();
    range.setStart(...this.#point(printed, from + printed.shift, false));
    range.setEnd(...this.#point(printed, to + printed.shift, true));
    return range;
  }

  /** The printed place under a plain click on the article's text. */
  placeOf(event: MouseEvent): { id: string; offset: number } | null {
    const target = event.target as Element;
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return null;
    if (!(target instanceof Element) || target.closest(IGNORED) || getSelection()?.isCollapsed === false) return null;
    const id = target.closest("[data-block]")?.getAttribute("data-block");
    const block = this.manifest()?.blocks.find((b) => b.id === id);
    const printed = block && this.#find(block.id, block.text);
    const [node, offset] = caretAt(event.clientX, event.clientY);
    const index = printed ? printed.nodes.indexOf(node as Text) : -1;
    if (!printed || index < 0) return null;
    return { id: id!, offset: printed.starts[index]! + offset - printed.shift };
  }

  #find(id: string, text: string): Printed | null {
    const known = this.#printed.get(id);
    if (known?.element.isConnected && known.nodes.every((node) => known.element.contains(node))) return known;
    this.#printed.delete(id);
    const root = document.querySelector(this.selector() || "body");
    const element = root?.querySelector(`[data-block="${CSS.escape(id)}"]`);
    const shift = element?.textContent?.indexOf(text) ?? -1;
    if (!element || shift < 0) return null;
    const nodes: Text[] = [];
    const starts: number[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let length = 0; walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      nodes.push(node);
      starts.push(length);
      length += node.length;
    }
    const printed = { element, nodes, starts, shift };
    this.#printed.set(id, printed);
    return printed;
  }

  /** The text node and offset of a unit; an end may lie at the very end of a node, a start may not. */
  #point({ nodes, starts }: Printed, unit: number, end: boolean): [Text, number] {
    let i = nodes.length - 1;
    while (i > 0 && (end ? starts[i]! >= unit : starts[i]! > unit)) i--;
    return [nodes[i]!, Math.min(unit - starts[i]!, nodes[i]!.length)];
  }
}

/** The text position under a point of the view; WebKit before 26.2 has only the older call. */
function caretAt(x: number, y: number): [Node | null, number] {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return [caret?.offsetNode ?? null, caret?.offset ?? 0];
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return [range?.startContainer ?? null, range?.startOffset ?? 0];
}

/** Whether a point of the view lies on a range, or within a finger's slack of it. */
export const isOn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (r) => x > r.left - 8 && x < r.right + 8 && y > r.top - 6 && y < r.bottom + 6,
  );
