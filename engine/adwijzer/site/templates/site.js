// Everything can be read without this script. It shows the search field, and filters the register.
"use strict";
(() => {
  const form = document.getElementById("zoekveld");
  const field = document.getElementById("q");
  form.hidden = false;

  const register = document.getElementById("register");
  if (!register) return;
  document.getElementById("zonder-script").hidden = true;
  const found = document.getElementById("gevonden");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
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

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  search();
})();
