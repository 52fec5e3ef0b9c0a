/* SPDX-FileCopyrightText: The Baken contributors
   SPDX-License-Identifier: EUPL-1.2

   What the browser adds when it may. Every page works without it.

   - ages grow by themselves;
   - a live list never moves under the finger: what is new waits behind a bar;
   - a text says how much room is left;
   - a draft is also kept at the moment the page goes away;
   - a page that nobody touches covers itself when the node locks it;
   - keys: j and k walk through rows, Enter opens one; a letter that stands on a
     button presses it. */

"use strict";

(() => {
  const words = () => document.getElementById("words")?.dataset ?? {};
  const fill = (text, n) => (text ?? "").replace("{n}", n);

  /* --- ages --- */
  function age(seconds) {
    const w = words();
    if (seconds < 60) return w.now;
    if (seconds < 7200) return fill(w.minutes, Math.floor(seconds / 60));
    if (seconds < 172800) return fill(w.hours, Math.floor(seconds / 3600));
    return fill(w.days, Math.floor(seconds / 86400));
  }

  /* The node says how old it was; only the time since then is ours, so clocks need not agree. */
  const seen = new WeakMap();

  function grow() {
    const now = performance.now();
    for (const time of document.querySelectorAll("time[data-age]")) {
      if (!seen.has(time)) seen.set(time, now);
      const since = (now - seen.get(time)) / 1000;
      if (since > 20) time.textContent = age(Number(time.dataset.age) + since);
    }
  }
  grow();
  setInterval(grow, 15000);

  /* --- live lists --- */
  const held = new WeakMap();

  function rows(root) {
    return [...root.querySelectorAll("[id]")].filter((el) => el.matches("li, tr, article"));
  }

  function busy(list) {
    const active = document.activeElement;
    return list.contains(active) && active.matches("input, textarea, select");
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    const list = event.detail.target;
    if (!list?.matches?.("[data-live]") || event.detail.xhr.status !== 200) return;
    if (held.get(list) === "show") {
      held.delete(list);
      return;
    }
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const fresh = page.getElementById(list.id);
    if (!fresh) {
      event.detail.shouldSwap = false;
      return;
    }
    if (list.hasAttribute("data-at-once") && !busy(list)) return;
    event.detail.shouldSwap = false;
    const known = new Map(rows(list).map((row) => [row.id, row]));
    const now = rows(fresh);
    const added = now.filter((row) => !known.has(row.id)).length;
    const ids = new Set(now.map((row) => row.id));
    const gone = [...known.keys()].filter((id) => !ids.has(id)).length;
    const changed = now.some((row) => known.has(row.id) && text(known.get(row.id)) !== text(row));
    if (added || gone || changed) bar(list, added);
  });

  function text(row) {
    const copy = row.cloneNode(true);
    for (const part of copy.querySelectorAll(".age, input[type=hidden]")) part.remove();
    return copy.textContent.replace(/\s+/g, " ").trim() + copy.className;
  }

  function bar(list, added) {
    const w = words();
    const news = list.querySelector(":scope > .news");
    if (!news) return;
    const own = list.dataset;
    const said = added === 1 ? own.one ?? w.one : added ? fill(own.many ?? w.many, added) : w.changed;
    if (news.firstChild) {
      news.querySelector("span").textContent = said;
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "news-bar";
    const span = document.createElement("span");
    span.textContent = said;
    const show = document.createElement("strong");
    show.textContent = w.show;
    button.append(span, " ", show);
    button.addEventListener("click", () => {
      held.set(list, "show");
      htmx.trigger(list, "baken:show");
    });
    news.append(button);
  }

  /* --- the stream was lost --- */
  let losses = 0;
  document.addEventListener("htmx:sseOpen", () => {
    losses = 0;
    document.getElementById("lost")?.remove();
  });
  document.addEventListener("htmx:sseError", () => {
    losses += 1;
    if (losses < 3 || document.getElementById("lost")) return;
    const note = document.createElement("p");
    note.id = "lost";
    note.className = "lost";
    note.setAttribute("role", "alert");
    note.textContent = words().lost;
    document.getElementById("strip")?.after(note);
  });

  /* --- how much room is left --- */
  function count(field) {
    const max = Number(field.dataset.max);
    const left = max - [...field.value].length;
    let note = field.nextElementSibling;
    if (!note?.matches(".room")) {
      note = document.createElement("p");
      note.className = "room";
      field.after(note);
    }
    const w = words();
    note.textContent = left > max * 0.25 ? "" : fill(left < 0 ? w.over : w.left, Math.abs(left));
    note.classList.toggle("late", left < 0);
  }
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-max]")) count(event.target);
  });

  /* --- drafts, at the last moment --- */
  const touched = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (form) touched.add(form);
  });
  document.addEventListener("submit", (event) => touched.delete(event.target));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const form of touched) {
      const data = new URLSearchParams(new FormData(form));
      data.delete("pin");
      navigator.sendBeacon("/concept", data);
    }
    touched.clear();
  });

  /* --- the lock ---
     The node locks, not the page: the strip says how long it stays open. A hand on the page is
     told to the node now and then; what the page asks by itself is no hand. */
  const TELL_MS = 30000;
  const seat = () => document.querySelector("#strip[data-rest]")?.dataset;
  let openUntil = Infinity;
  let toldAt = Date.now();

  function sit() {
    const rest = seat()?.rest;
    openUntil = rest ? Date.now() + Number(rest) * 1000 : Infinity;
  }
  sit();
  document.addEventListener("htmx:afterSwap", sit);

  function ask(path, form) {
    const how = { headers: { "HX-Request": "true" }, cache: "no-store", redirect: "manual" };
    return fetch(path, form ? { ...how, method: "POST", body: form } : how);
  }

  function touch() {
    if (!seat() || Date.now() - toldAt < Math.min(TELL_MS, Number(seat().full) * 200)) return;
    toldAt = Date.now();
    const token = document.querySelector("input[name=_csrf_token]")?.value ?? "";
    ask("/slot/bezig", new URLSearchParams({ _csrf_token: token })).then((answer) => {
      if (answer.status === 401) look();
      else if (answer.ok) openUntil = Date.now() + Number(seat().full) * 1000;
    }, () => {});
  }
  for (const hand of ["pointerdown", "keydown", "wheel", "touchmove"]) {
    document.addEventListener(hand, touch, { passive: true, capture: true });
  }

  /* Another tab may have been in use: only the node knows. Without an answer the page is covered. */
  let looking = false;
  function look() {
    if (looking) return;
    looking = true;
    ask("/slot/rest").then((answer) => answer.text()).then((rest) => {
      looking = false;
      if (Number(rest) > 0) {
        openUntil = Date.now() + Number(rest) * 1000;
        document.documentElement.classList.remove("covered");
        return;
      }
      cover();
      location.assign("/slot?verder=" + encodeURIComponent(location.pathname + location.search));
    }).catch(() => {
      looking = false;
      cover();
    });
  }

  function cover() {
    document.documentElement.dataset.covered = seat()?.covered ?? "";
    document.documentElement.classList.add("covered");
  }

  const due = () => {
    if (Date.now() >= openUntil) look();
  };
  setInterval(due, 1000);
  document.addEventListener("visibilitychange", due);
  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) look();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  /* --- one press is enough: the node takes it once, the button shows it --- */
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button || event.defaultPrevented) return;
    setTimeout(() => button.setAttribute("aria-busy", "true"), 0);
    setTimeout(() => button.removeAttribute("aria-busy"), 4000);
  });

  /* --- keys --- */
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    const keyed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (keyed) {
      event.preventDefault();
      keyed.click();
      return;
    }
    if (event.key !== "j" && event.key !== "k") return;
    const links = [...document.querySelectorAll("a.row-link")];
    const at = links.indexOf(document.activeElement);
    const next = links[at + (event.key === "j" ? 1 : -1)] ?? links[event.key === "j" ? 0 : links.length - 1];
    next?.focus();
  });

  /* --- small things --- */
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
  document.documentElement.classList.add("has-script");
  /* A posted page that is loaded again is asked anew, with its draft, and not posted twice. */
  const path = document.getElementById("main")?.dataset.path;
  if (path) history.replaceState(null, "", path + (path === location.pathname ? location.search : "") + location.hash);
  document.querySelector("[data-focus]")?.focus();
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const folded = target && target.closest("details");
  if (folded) {
    folded.open = true;
    target.scrollIntoView();
  }
  for (const field of document.querySelectorAll("[data-max]")) count(field);
})();
