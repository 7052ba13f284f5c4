"use strict";
// Everything works without this file; it brings an error into view, keeps what was typed for the back
// button, and makes copying easy.
(() => {
  const errors = document.getElementById("fouten");
  if (errors) errors.focus();

  // What was typed stands in the address that the back button comes to, so it is there again.
  const form = document.getElementById("vraag");
  if (form) form.addEventListener("input", () => {
    const typed = new URLSearchParams(new FormData(form));
    typed.delete("is-verstuurd");
    history.replaceState(null, "", `${form.getAttribute("action")}?${typed}`);
  });

  const status = document.getElementById("gekopieerd");
  if (!status || !navigator.clipboard) return;

  const copyText = async (part) => {
    if (!window.ClipboardItem) return navigator.clipboard.writeText(part.innerText);
    return navigator.clipboard.write([new ClipboardItem({
      "text/html": new Blob([part.innerHTML], { type: "text/html" }),
      "text/plain": new Blob([part.innerText], { type: "text/plain" }),
    })]);
  };

  for (const button of document.querySelectorAll("[data-kopieer]")) {
    button.parentElement.hidden = false;
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
