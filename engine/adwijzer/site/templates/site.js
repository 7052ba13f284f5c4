// Everything can be read without this script. It shows the search field, and finds places by rank in
// the index, or filters the register where there is no index.
"use strict";
(() => {
  const form = document.getElementById("zoekveld");
  const field = document.getElementById("q");
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";

  const register = document.getElementById("register");
  if (!register) return;
  document.getElementById("zonder-script")?.setAttribute("hidden", "");
  const found = document.getElementById("gevonden");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (window.zoekindex && window.DecompressionStream) {
    unpacked(window.zoekindex).then((index) => rank(index, plain));
    return;
  }
  const groups = [...register.children].map((group) => ({
    group,
    entries: [...group.querySelectorAll("li")].map((item) => ({
      item,
      text: plain(`${item.textContent} ${item.dataset.woorden ?? ""}`),
    })),
  }));

  const search = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { group, entries } of groups) {
      let here = 0;
      for (const { item, text } of entries) {
        item.hidden = !words.every((word) => text.includes(word));
        here += item.hidden ? 0 : 1;
      }
      group.hidden = here === 0;
      count += here;
    }
    const what = count === 1 ? "1 plek" : `${count} plekken`;
    found.textContent = words.length ? (count ? `Gevonden: ${what}.` : "Niets gevonden. Probeer een ander woord.") : "";
  };

  begin(search);

  function begin(look) {
    field.addEventListener("input", look);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      look();
    });
    look();
  }

  async function unpacked(index) {
    const bytes = Uint8Array.from(atob(index), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }

  // A word in a label counts most, then one that begins there, then one that stands in the text.
  // Not every word has to be there; a synonym counts a little less than the word itself.
  function rank(index, plain) {
    const most = 40;
    const places = index.plekken.map(([kind, file, anchor, label, detail, words]) => ({
      kind: index.soorten[kind],
      href: `${index.bladzijden[file]}${anchor ? `#${anchor}` : ""}`,
      label,
      detail,
      name: plain(label),
      text: plain(`${detail} ${words.map((word) => index.woorden[word]).join(" ")}`),
    }));
    const alike = index.synoniemen.map((words) => words.map(plain));
    const ways = (word) => [word, ...new Set(
      alike.filter((words) => words.some((each) => each === word || (word.length > 4 && each.startsWith(word)))).flat(),
    )].filter((each, number, all) => all.indexOf(each) === number);
    const worth = (place, word) => {
      if (place.name === word) return 12;
      const at = place.name.indexOf(word);
      if (at === 0 || /\W/.test(place.name[at - 1] ?? "x")) return at >= 0 ? 6 : place.text.includes(word) ? 2 : 0;
      return at > 0 ? 3 : place.text.includes(word) ? 2 : 0;
    };
    const order = ["Besluiten", "Regels", "Feiten en begrippen", "Woorden", "Aandachtspunten"];
    const nearer = (kind) => (order.includes(kind) ? 1 - order.indexOf(kind) / 10 : kind === "Voorbeelden" ? 0.2 : 0.4);
    const list = document.createElement("ol");
    list.className = "register";
    register.replaceChildren(list);
    const look = () => {
      const words = plain(field.value).split(/\s+/).filter((word) => word.length > 1);
      const whole = words.join(" ");
      const scored = [];
      for (const place of places) {
        let sum = 0, hits = 0;
        for (const word of words) {
          const best = Math.max(...ways(word).map((way, number) => worth(place, way) * (number ? 0.8 : 1)));
          sum += best;
          hits += best > 0 ? 1 : 0;
        }
        if (place.name.includes(whole)) sum += 8;
        if (hits) scored.push([hits * 10 + sum + nearer(place.kind), place]);
      }
      scored.sort((one, other) => other[0] - one[0]);
      list.replaceChildren(...scored.slice(0, most).map(([, place]) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = place.href;
        link.textContent = place.label;
        item.append(link, ` ${place.detail} (${place.kind.toLowerCase()})`);
        return item;
      }));
      const number = scored.length;
      const first = number > most ? `, de beste ${most} eerst` : "";
      found.textContent = !words.length ? "" : number
        ? `Gevonden: ${number === 1 ? "1 plek" : `${number} plekken`}${first}.`
        : "Niets gevonden. Probeer een ander woord.";
    };
    begin(look);
  }
})();
