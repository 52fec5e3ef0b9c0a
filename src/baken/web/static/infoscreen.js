/* SPDX-FileCopyrightText: The Baken contributors
   SPDX-License-Identifier: EUPL-1.2

   The info screen turns its pages; a tap or the space bar holds it still, and again
   lets it go on. Without this script the page turns itself. */

"use strict";

(() => {
  const { seconds, turn } = document.body.dataset;
  const sign = document.querySelector(".paused");
  const go = () => location.replace(turn);
  let timer = setTimeout(go, Number(seconds) * 1000);

  const hold = () => {
    sign.hidden = !sign.hidden;
    clearTimeout(timer);
    if (sign.hidden) timer = setTimeout(go, Number(seconds) * 1000);
  };

  document.addEventListener("click", hold);
  document.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    hold();
  });
})();
