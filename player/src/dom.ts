// SPDX-License-Identifier: Apache-2.0
/** Elements made by calls, never from markup, so that Trusted Types and a strict CSP have nothing to object to. */

/** An element with attributes and children; its classes are its parts, too. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
  if (element.className) element.setAttribute("part", element.className);
  element.append(...children);
  return element;
}

/** Listen to several types (separated by spaces) at once. */
export function on(
  target: EventTarget,
  types: string,
  listener: (event: any) => void, // Each caller names the event it takes.
  options?: AddEventListenerOptions,
): void {
  for (const type of types.split(" ")) target.addEventListener(type, listener, options);
}

/** 24-unit outlines, each one path; any other icon is a character. */
const PATHS: Record<string, string> = {
  play: "M8 5v14l11-7z",
  pause: "M7 5h4v14H7zm6 0h4v14h-4z",
  skip: "M16 6h2v12h-2zM5 6v12l9-6z",
  leap: "M18 6h2v12h-2zM4 6v12l7-6zm7 0v12l7-6z",
  more: "M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z",
  download: "M11 4h2v8l3-3 2 1-6 6-6-6 2-1 3 3zM5 18h14v2H5z",
};

const SVG = "http://www.w3.org/2000/svg";

/** An inline icon in the text's colour, hidden from assistive technology. */
function icon(name: string): Node | string {
  const outline = PATHS[name];
  if (!outline) return name;
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", outline);
  svg.append(path);
  return svg;
}

/** A button that looks like one of ours. */
export const button = (classes: string, ...children: (Node | string)[]): HTMLButtonElement =>
  h("button", { type: "button", class: classes }, ...children);

/** Give a control an icon to see and a name to hear. */
export function dress<T extends HTMLElement>(control: T, name: string, label: string): T {
  if (control.title !== label) {
    control.title = label;
    control.setAttribute("aria-label", label);
    control.replaceChildren(icon(name));
  }
  return control;
}

/** A button with only an icon; `part` names it for the page's styles. */
export const iconButton = (name: string, label: string, part: string): HTMLButtonElement =>
  dress(button(`icon ${part}`), name, label);

/** A sheet that a CSP with `style-src 'none'` allows. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
