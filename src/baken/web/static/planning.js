// SPDX-FileCopyrightText: The Baken contributors
// SPDX-License-Identifier: EUPL-1.2
//
// The map of a plan, and tables that sort.  Our own GeoJSON on an empty ground: no tile is
// fetched.  Names from files are put in as text, never as HTML.  Without script the page has
// a drawing instead of the map, and its tables in the order of the plan.
"use strict";

(() => {
  const BANDS = ["#f6edcf", "#e5b468", "#b9573f", "#43204f"];

  const say = (lines) => {
    const box = document.createElement("div");
    lines.filter(Boolean).forEach((line, k) => {
      const element = document.createElement(k ? "p" : "strong");
      element.textContent = line;
      box.append(element);
    });
    return box;
  };

  const count = (number) => Math.round(number).toLocaleString(document.documentElement.lang);

  const mark = (text, kind) =>
    L.divIcon({ className: `map-mark ${kind}`, html: String(text), iconSize: [26, 26] });

  const draw = (element, plan) => {
    const words = element.dataset;
    element.replaceChildren();
    const map = L.map(element, { zoomSnap: 0.25, zoomControl: false, fadeAnimation: false });
    L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    map.attributionControl.setPrefix(false);
    const credit = document.createElement("span");
    credit.textContent = (plan.attribution || []).join("; ");
    if (credit.textContent) map.attributionControl.addAttribution(credit.innerHTML);
    const of = (layer) => plan.features.filter((one) => one.properties.layer === layer);
    const homes = L.geoJSON(of("neighbourhood"), {
      style: (one) => ({
        color: "#555",
        weight: 1,
        fillColor: BANDS[one.properties.band],
        fillOpacity: 0.75,
      }),
      pointToLayer: (one, at) => {
        const radius = Math.min(18, Math.max(3, Math.sqrt(one.properties.residents) / 8));
        return L.circleMarker(at, { radius });
      },
      onEachFeature: (one, layer) => {
        const told = one.properties;
        const walk = told.minutes === null ? words.nowhere : `${told.point}: ${told.minutes} ${words.minutes}`;
        layer.bindPopup(() => say([told.name, `${count(told.residents)} ${words.residents}`, walk]));
      },
    }).addTo(map);
    L.geoJSON(of("link"), { style: { color: "#1f4e8c", weight: 2, dashArray: "6 5" } }).addTo(map);
    const points = L.geoJSON(of("point"), {
      pointToLayer: (one, at) =>
        L.marker(at, {
          icon: mark(one.properties.number, ""),
          alt: `${words.point} ${one.properties.number}`,
          title: one.properties.name,
        }),
      onEachFeature: (one, layer) => {
        const told = one.properties;
        layer.bindPopup(() =>
          say([`${told.number} ${told.name}`, told.address, `${count(told.residents)} ${words.residents}`])
        );
      },
    }).addTo(map);
    L.geoJSON(of("coordination").filter((one) => one.properties.appointed !== false), {
      pointToLayer: (one, at) =>
        L.marker(at, {
          icon: mark("C", "map-seat"),
          alt: `${words.seat} ${one.properties.name}`,
          title: `${words.seat} ${one.properties.name}`,
          zIndexOffset: -100,
        }),
    }).addTo(map);
    const bounds = homes.getBounds().extend(points.getBounds());
    map.fitBounds(bounds, { padding: [16, 16] });
  };

  const sortable = (table) => {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        for (const cell of table.tHead.rows[0].cells) cell.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const text = (row) => row.cells[column].textContent.trim();
        const rows = [...body.rows].sort((a, b) =>
          text(a).localeCompare(text(b), undefined, { numeric: true })
        );
        body.append(...(up ? rows : rows.reverse()));
      });
    });
  };

  document.querySelectorAll("table[data-sorts]").forEach(sortable);
  const element = document.getElementById("kaart");
  if (element) {
    fetch(element.dataset.map)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((plan) => draw(element, plan))
      .catch(() => {}); // the drawing stays
  }
})();
