"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const make = (tag, name, text) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const remembered = (change) => {
    try { return change(localStorage); } catch { return null; }
  };

  // The theme: that of the system, unless somebody chose another.
  const button = document.querySelector(".theme");
  const THEMES = { auto: "Auto", light: "Light", dark: "Dark" };
  const show = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    button.textContent = THEMES[theme];
    button.setAttribute("aria-label", `Theme: ${THEMES[theme]}`);
    button.value = theme;
  };
  const chosen = remembered((store) => store.getItem("theme"));
  show(Object.hasOwn(THEMES, chosen ?? "") ? chosen : "auto");
  button.hidden = false;
  button.addEventListener("click", () => {
    const names = Object.keys(THEMES);
    show(names[(names.indexOf(button.value) + 1) % names.length]);
    remembered((store) => store.setItem("theme", button.value));
  });

  // Search. The page itself is the index; nothing of it becomes markup again.
  const search = document.querySelector(".search");
  const input = search.querySelector("input");
  const list = search.querySelector("ul");
  const status = search.querySelector("[role=status]");
  const MOST = 40;
  let index;
  const read = () => all("main [data-kind]").map((element) => {
    const kind = element.dataset.kind;
    const slash = element.id.indexOf("/");
    const name = element.id.slice(slash + 1);
    const own = element.querySelector(":scope > p, :scope > .told > p:not(.deprecated), :scope > td");
    const members = all("th code", element)
      .filter((code) => code.closest("[data-kind]") === element)
      .map((code) => code.textContent);
    const user = element.matches("article section") ? element.closest("article").querySelector("h3 a").textContent : "";
    const text = (own?.textContent ?? "").trim();
    return { element, kind, name, text, user, members, lower: name.toLowerCase(), words: text.toLowerCase() };
  });
  const RANKS = ["method", "event", "namespace", "type", "scope", "error"];
  const rank = (entry, asked) => {
    const at = entry.lower.indexOf(asked);
    if (entry.lower === asked) return 0;
    if (at === 0) return 1;
    if (at > 0 && /[^a-z0-9]/.test(entry.lower[at - 1])) return 2;
    if (at > 0) return 3;
    if (entry.members.some((member) => member.toLowerCase() === asked)) return 4;
    if (asked.length > 2 && entry.members.some((member) => member.toLowerCase().includes(asked))) return 6;
    if (asked.length > 2 && entry.words.includes(asked)) return 7;
    let from = 0;
    for (const c of asked) {
      from = entry.lower.indexOf(c, from) + 1;
      if (from === 0) return Infinity;
    }
    return asked.length > 2 && entry.lower.length < 40 ? 8 : Infinity;
  };
  const find = (asked) => {
    index ??= read();
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    const score = (entry) => words.reduce((sum, word) => sum + rank(entry, word), 0) * 10 + RANKS.indexOf(entry.kind);
    return words.length === 0 ? [] : index
      .map((entry) => ({ entry, score: score(entry) }))
      .filter((found) => Number.isFinite(found.score))
      .sort((a, b) => a.score - b.score || a.entry.name.length - b.entry.name.length)
      .slice(0, MOST)
      .map((found) => found.entry);
  };
  let shown = [];
  let selected = -1;
  const select = (to) => {
    selected = to;
    all("[role=option]", list).forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === to));
      if (at !== to) return;
      // Not `scrollIntoView`: that would move the page, too.
      const box = list.getBoundingClientRect();
      const place = option.getBoundingClientRect();
      list.scrollTop += Math.min(0, place.top - box.top) + Math.max(0, place.bottom - box.bottom);
      input.setAttribute("aria-activedescendant", option.id);
    });
    if (to < 0) input.removeAttribute("aria-activedescendant");
  };
  const marked = (name, asked) => {
    const span = make("span", "name");
    const at = asked ? name.toLowerCase().indexOf(asked) : -1;
    if (at < 0) span.textContent = name;
    else span.append(name.slice(0, at), make("mark", "", name.slice(at, at + asked.length)), name.slice(at + asked.length));
    return span;
  };
  const update = () => {
    const asked = input.value.trim();
    shown = find(asked);
    list.replaceChildren(...shown.map((entry, at) => {
      const option = make("li");
      option.id = `ui/option/${at}`;
      option.setAttribute("role", "option");
      const member = entry.members.find((name) => name.toLowerCase() === asked.toLowerCase());
      const what = member && !entry.lower.includes(asked.toLowerCase()) ? `${entry.user && `of ${entry.user}, `}has the member ${member}` : entry.text;
      option.append(make("span", `kind ${entry.kind}`, entry.kind), marked(entry.name, asked.toLowerCase()), make("span", "what", what));
      option.addEventListener("mousemove", () => { if (selected !== at) select(at); });
      option.addEventListener("mousedown", (event) => { event.preventDefault(); go(at); });
      return option;
    }));
    const none = asked !== "" && shown.length === 0;
    if (none) list.append(make("li", "none", "Nothing has this name."));
    list.hidden = asked === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = asked === "" ? "" : `${shown.length} results`;
    select(shown.length > 0 ? 0 : -1);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    select(-1);
  };
  const go = (at) => {
    const entry = shown[at];
    if (!entry) return;
    close();
    input.value = "";
    input.blur();
    location.hash = entry.element.id;
    // A hash that stays the same leads nowhere.
    entry.element.scrollIntoView();
  };
  input.addEventListener("input", update);
  input.addEventListener("focus", () => { if (input.value.trim()) update(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && shown.length > 0) select((selected + steps[event.key] + shown.length) % shown.length);
    else if (event.key === "Enter") go(selected);
    else if (event.key === "Escape") { input.value = ""; close(); input.blur(); }
    else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus({ preventScroll: true });
    input.select();
  });
  search.hidden = false;

  // Where the reader is, in the contents.
  const contents = document.querySelector(".contents");
  const links = new Map(all("a", contents).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  // Types that are told inside of a method belong to it.
  const places = [...links.keys()].map((id) => document.getElementById(id)).filter((place) => place && !place.matches("article section"));
  let here = null;
  let opened = null;
  const mark = (link) => {
    if (link === here || !link) return;
    here?.removeAttribute("aria-current");
    here = link;
    link.setAttribute("aria-current", "true");
    const group = link.closest("details");
    if (group !== opened && opened) opened.open = false;
    if (group !== opened) opened = group && !group.open ? group : null;
    if (opened) opened.open = true;
    const box = contents.getBoundingClientRect();
    const at = link.getBoundingClientRect();
    if (at.top < box.top + 40 || at.bottom > box.bottom - 40) contents.scrollTop += at.top - box.top - box.height / 3;
  };
  let waiting = false;
  const look = () => {
    waiting = false;
    const line = 120;
    let best = null;
    let top = -Infinity;
    for (const place of places) {
      const at = place.getBoundingClientRect().top;
      if (at <= line && at >= top) { best = place; top = at; }
    }
    mark(links.get((best ?? places[0])?.id));
  };
  const soon = () => {
    if (!waiting) { waiting = true; requestAnimationFrame(look); }
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("hashchange", soon);
  soon();

  // Copying an example.
  if (navigator.clipboard) {
    for (const figure of all(".example")) {
      const copy = make("button", "copy", "Copy");
      copy.type = "button";
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(figure.querySelector("code").textContent);
        copy.textContent = "Copied";
        setTimeout(() => { copy.textContent = "Copy"; }, 1500);
      });
      figure.append(copy);
    }
  }
})();
