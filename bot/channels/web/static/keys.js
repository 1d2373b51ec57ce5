// The number keys choose, and can be told not to.

const OFF = "number-keys-off";

/** Lets 1 to 9, and 0 for the tenth, press the buttons while nothing is being typed. */
export function useKeys(buttons) {
  const box = document.getElementById("number-keys");
  box.checked = !remembered();
  box.addEventListener("change", () => remember(!box.checked));
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (!/^[0-9]$/.test(event.key) || event.target.closest("input, textarea, dialog")) return;
    buttons().find((each) => each.dataset.key === event.key)?.click();
  });
}

function remembered() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function remember(off) {
  try {
    if (off) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // A browser without storage asks again next time.
  }
}
