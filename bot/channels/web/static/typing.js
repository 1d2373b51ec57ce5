// The line to type in, and the clip for a file: out of the way until somebody wants them.

import { notify, wantsWords } from "./view.js";
import { rename } from "./words.js";

const LIMIT_BYTES = 20 * 1024 * 1024; // of a file
const LONGEST_BYTES = 60 * 1024; // of a message
const TRIES = 3;
const AGAIN_MS = 1500;

/** Wires the line: `type` takes words, `attach` a file. Gives `fit`, to be told of each card. */
export function useTyping({ type, attach }) {
  const form = document.getElementById("typing");
  const text = document.getElementById("text");
  const toggle = document.getElementById("type");
  const roomy = matchMedia("(min-width: 40rem) and (hover: hover)");
  let wanted = false;
  let card = null;

  function fit(next = card) {
    card = next;
    const asked = card !== null && wantsWords(card);
    rename(text, asked ? "answer" : "placeholder");
    const open = wanted || roomy.matches || asked || text.value !== "";
    if (!open && form.contains(document.activeElement)) document.getElementById("choices").focus();
    form.hidden = !open;
    toggle.ariaExpanded = String(open);
  }

  function send(event) {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) return;
    if (new Blob([words]).size > LONGEST_BYTES) return notify("too_long");
    text.value = "";
    type(words);
  }

  toggle.addEventListener("click", () => {
    wanted = form.hidden;
    fit();
    if (wanted) text.focus();
  });
  form.addEventListener("submit", send);
  text.addEventListener("keydown", (event) => entered(event) && send(event));
  document.getElementById("file").addEventListener("change", ({ target }) => {
    for (const file of target.files) choose(file, attach);
    target.value = "";
  });
  roomy.addEventListener("change", () => fit());
  return { fit };
}

/** Sends a file; gives the server's frame. Throws when the network does not carry it. */
export async function upload(file, event) {
  const headers = { "X-Event": event, "X-Name": encodeURIComponent(file.name) };
  for (let tries = 1; ; tries++) {
    try {
      const response = await fetch("/upload", { method: "POST", headers, body: file });
      return await response.json();
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

function choose(file, attach) {
  if (file.size > LIMIT_BYTES) notify("file_too_large");
  else attach(file);
}

// Enter sends, unless it only ends the spelling of a Chinese word.
function entered(event) {
  return event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}
