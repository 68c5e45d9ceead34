/* What news pages do to their own text after it is shown: render it again, and put things between. */
const story = document.querySelector("#story .body");
const after = (ms, act) => setTimeout(act, ms);

const bar = document.querySelector(".cookies");
after(600, () => { bar.hidden = false; });
bar.addEventListener("click", ({ target }) => { if (target.localName === "button") bar.hidden = true; });

/* 1. "Hydration": every paragraph is thrown away and made anew, the first with a drop cap in an element of its own. */
function hydrate() {
  for (const old of [...story.querySelectorAll(":scope > p, :scope > h2")]) {
    const fresh = old.cloneNode(true);
    if (old === story.firstElementChild) {
      const text = fresh.firstChild.data;
      const cap = document.createElement("span");
      cap.className = "cap";
      cap.textContent = text[0];
      fresh.replaceChildren(cap, text.slice(1));
    }
    old.replaceWith(fresh);
  }
  document.documentElement.dataset.hydrated = "";
}

/* 2. An advertisement that comes late, and moves everything under it. */
function advertise() {
  const ad = document.createElement("aside");
  ad.className = "ad inline";
  ad.setAttribute("aria-label", "Advertisement");
  const tag = document.createElement("span");
  tag.className = "tag";
  tag.textContent = "Advertisement";
  const text = document.createElement("p");
  text.textContent = "Cornish Tidal Savings: 4.1% on your money, twice a day.";
  ad.append(tag, text);
  story.querySelectorAll(":scope > p")[3]?.after(ad);
}

/* 3. Links put into the text by a machine. */
function link() {
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf("Environment Agency");
    if (at < 0) continue;
    const anchor = document.createElement("a");
    anchor.href = "#n";
    const middle = node.splitText(at);
    middle.splitText("Environment Agency".length);
    middle.replaceWith(anchor);
    anchor.append(middle);
    return;
  }
}

after(900, hydrate);
after(1500, advertise);
after(2000, link);
