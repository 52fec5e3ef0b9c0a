/* SPDX-FileCopyrightText: The Baken contributors
   SPDX-License-Identifier: EUPL-1.2

   Codes that follow each other, and a code as large as the screen. Without this
   script all codes stand below each other, and each can be read as well. */

"use strict";

(() => {
  const codes = document.getElementById("codes");
  if (!codes) return;
  const boxes = [...codes.querySelectorAll(".code-box")];

  if (boxes.length > 1) {
    let at = 0;
    const show = () => {
      boxes.forEach((box, n) => box.classList.toggle("now", n === at));
      at = (at + 1) % boxes.length;
    };
    codes.classList.add("playing");
    show();
    setInterval(show, Number(codes.dataset.eachMs));
  }

  for (const button of document.querySelectorAll("[data-fullscreen]")) {
    button.addEventListener("click", () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else codes.requestFullscreen?.();
    });
  }
})();
