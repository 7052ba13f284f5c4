"use strict";
// Everything works without this file; it only makes copying easy and brings an error into view.
(() => {
  const errors = document.getElementById("fouten");
  if (errors) errors.focus();

  const buttons = document.getElementById("kopieer-knoppen");
  const status = document.getElementById("gekopieerd");
  if (!buttons || !status || !navigator.clipboard) return;
  buttons.hidden = false;

  const tell = (text) => { status.textContent = text; };
  const failed = () => tell("Kopiëren lukt hier niet. Selecteer de tekst en kopieer haar zelf.");

  document.getElementById("kopieer").addEventListener("click", async () => {
    const part = document.getElementById("alinea");
    try {
      if (window.ClipboardItem) {
        await navigator.clipboard.write([new ClipboardItem({
          "text/html": new Blob([part.innerHTML], { type: "text/html" }),
          "text/plain": new Blob([part.innerText], { type: "text/plain" }),
        })]);
      } else {
        await navigator.clipboard.writeText(part.innerText);
      }
      tell("De tekst is gekopieerd. Plak haar in je verslag.");
    } catch {
      failed();
    }
  });

  document.getElementById("kopieer-adres").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      tell("Het adres is gekopieerd.");
    } catch {
      failed();
    }
  });
})();
