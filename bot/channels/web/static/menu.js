// The menu: every command with what it is for.

import { commands } from "./words.js";

/** Wires the menu; `type` takes the chosen command and its label. */
export function useMenu(type) {
  const sheet = document.getElementById("sheet");
  document.getElementById("menu").addEventListener("click", () => {
    document.getElementById("commands").replaceChildren(...commands().map(button));
    sheet.showModal();
  });
  sheet.addEventListener("click", ({ target }) => target === sheet && sheet.close());

  function button([command, label]) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => {
      sheet.close();
      type(command, label);
    });
    return made;
  }
}
