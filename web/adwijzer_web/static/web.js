"use strict";
// Everything works without this file; it brings an error into view, keeps what was typed for the back
// button and a large file for the next page, and makes copying easy.
(() => {
  const errors = document.getElementById("fouten");
  if (errors) errors.focus();

  // What was typed stands in the address that the back button comes to, so it is there again.
  const form = document.getElementById("vraag");
  if (form?.method === "get") form.addEventListener("input", () => {
    const typed = new URLSearchParams(new FormData(form));
    typed.delete("is-verstuurd");
    history.replaceState(null, "", `${form.getAttribute("action")}?${typed}`);
  });

  // A chosen file is gone once its form is sent. A small one comes back in the page; with a large one
  // the form is sent from here, and the file goes along to the page that comes back.
  const SMALL = 15_000;
  const bySending = async (event) => {
    const sent = event.target;
    const data = new FormData(sent, event.submitter);
    const chosen = [...sent.querySelectorAll("input[type=file]")].filter((each) => each.files.length);
    const size = chosen.reduce((sum, each) => sum + each.files[0].size, 0);
    if (size <= SMALL || data.get("vorm")) return;
    event.preventDefault();
    const answer = await fetch(sent.action, { method: "POST", body: data });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = page.querySelector("main");
    for (const each of chosen) main.querySelector(`#${each.id}`)?.replaceWith(each);
    document.title = page.title;
    document.querySelector("main").replaceWith(main);
    history.pushState(null, "", location.href);
    window.scrollTo(0, 0);
    (document.getElementById("fouten") ?? main).focus();
    listen();
  };
  const listen = () => {
    const files = document.querySelector("form#bestand");
    if (files) files.addEventListener("submit", bySending);
  };
  listen();

  const status = document.getElementById("gekopieerd");
  if (!status || !navigator.clipboard) return;

  const copyText = async (part) => {
    if (!window.ClipboardItem) return navigator.clipboard.writeText(part.innerText);
    return navigator.clipboard.write([new ClipboardItem({
      "text/html": new Blob([part.innerHTML], { type: "text/html" }),
      "text/plain": new Blob([part.innerText], { type: "text/plain" }),
    })]);
  };

  // An address of this computer alone is of no use to anyone else.
  const alone = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  for (const button of document.querySelectorAll("[data-kopieer]")) {
    button.parentElement.hidden = false;
    if ("gedeeld" in button.dataset) button.hidden = alone;
    button.addEventListener("click", async () => {
      const part = document.getElementById(button.dataset.kopieer);
      try {
        if (part) await copyText(part);
        else await navigator.clipboard.writeText(location.href);
        status.textContent = part
          ? "De tekst is gekopieerd. Plak haar in je verslag."
          : "Het adres is gekopieerd.";
      } catch {
        status.textContent = "Kopiëren lukt hier niet. Selecteer de tekst en kopieer haar zelf.";
      }
    });
  }
})();
