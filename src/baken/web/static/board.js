/* SPDX-FileCopyrightText: The Baken contributors
   SPDX-License-Identifier: EUPL-1.2

   Keys of the board, beside j, k and Enter (baken.js): `a` goes to what can be done,
   Escape goes back to the row. The board works without it. */

"use strict";

(() => {
  const typing = (element) => element.matches?.("input, textarea, select");
  const row = () => document.querySelector(".q-link[aria-current]") ?? document.querySelector(".q-link");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && document.activeElement !== document.body) {
      row()?.focus();
    } else if (event.key === "a" && !typing(event.target)) {
      const first = document.querySelector(".deed[open] :is(input:not([type=hidden]), select, textarea)");
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
  });
})();
