/* SPDX-FileCopyrightText: The Baken contributors
   SPDX-License-Identifier: EUPL-1.2

   The info screen turns its pages; a tap or the space bar holds it still, and again
   lets it go on. It asks before it turns: when the node is silent the page stays,
   and says so itself once its bulletin no longer holds. Without this script the
   page turns itself. */

"use strict";

(() => {
  const AGAIN_MS = 10000;
  const LONGEST_MS = 2 ** 31 - 1; // what a timer can hold
  const { seconds, turn, left } = document.body.dataset;
  const sign = document.querySelector(".paused");
  let timer = setTimeout(go, Number(seconds) * 1000);

  async function go() {
    const answer = await fetch(turn, { cache: "no-store" }).catch(() => null);
    if (!sign.hidden) return;
    if (answer?.ok) location.replace(turn);
    else timer = setTimeout(go, AGAIN_MS);
  }

  function hold() {
    sign.hidden = !sign.hidden;
    clearTimeout(timer);
    if (sign.hidden) timer = setTimeout(go, Number(seconds) * 1000);
  }

  document.addEventListener("click", hold);
  document.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    hold();
  });

  if (left) {
    const over = () => {
      for (const part of document.querySelectorAll(".holds")) part.hidden = true;
      document.querySelector(".over").hidden = false;
    };
    setTimeout(over, Math.min(Number(left) * 1000, LONGEST_MS));
  }
})();
