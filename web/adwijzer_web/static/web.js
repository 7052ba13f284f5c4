"use strict";
// Everything works without this file; it only makes copying easy and brings an error into view.
(() => {
  const errors = document.getElementById("fouten");
  if (errors) errors.focus();

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
