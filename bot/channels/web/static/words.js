// The page's own words, in the language that the coach speaks.

const TAGS = { en: "en", zh: "zh-CN" };

let all = {};
let language = "en";

/** Fetches the words; this also brings the cookie. */
export async function fetchWords() {
  const response = await fetch("/words");
  if (!response.ok) throw new Error(response.statusText);
  all = await response.json();
  speak(navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
}

/** Gives a word of the page; its name where it is missing. */
export function word(name) {
  return all[language]?.[name] ?? name;
}

/** Gives the commands and what each is for. */
export function commands() {
  const prefix = "commands.";
  const named = Object.entries(all[language] ?? {}).filter(([name]) => name.startsWith(prefix));
  return named.map(([name, label]) => ["/" + name.slice(prefix.length), label]);
}

/** Gives the tag of a language for screen readers and fonts. */
export function tag(name) {
  return TAGS[name] ?? name;
}

/** Gives a line to type in another name. */
export function rename(line, name) {
  Object.assign(line.dataset, { placeholder: name, label: name });
  line.placeholder = line.ariaLabel = word(name);
}

/** Puts the page's own words into a language; says whether anything changed. */
export function speak(name) {
  const page = document.documentElement;
  if (!all[name] || (page.lang === tag(name) && page.dataset.spoken)) return false;
  language = name;
  page.lang = tag(name);
  page.dataset.spoken = "yes";
  for (const each of document.querySelectorAll("[data-word]")) {
    each.textContent = word(each.dataset.word);
  }
  for (const each of document.querySelectorAll("[data-label]")) {
    each.setAttribute("aria-label", word(each.dataset.label));
  }
  for (const each of document.querySelectorAll("[data-placeholder]")) {
    each.placeholder = word(each.dataset.placeholder);
  }
  return true;
}
