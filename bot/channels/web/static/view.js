// What is seen: the coach's card, what may be tapped, and the quiet log of what came before.

import { tag, word } from "./words.js";

const USUAL = ["explain", "skip", "back", "hub", "pause", "end"];
const PASSING_MS = 3000;
const BRIEF = 44; // letters of a line that is shown still larger
const SHORT = 18; // letters on one line of a button half as wide as a phone; a Chinese one counts twice
const FULL = 24; // letters on two lines of it, for more choices than a few
const FEW = 5;

let passing = null;

const find = (id) => document.getElementById(id);

/** Shows what one turn brought; the last card is the one that is answered now. */
export function show(cards, onTap, said) {
  const had = buttons().includes(document.activeElement);
  document.body.classList.toggle("live", isLive(cards.at(-1)));
  find("coach").replaceChildren(...cards.map(cardOf));
  showChoices(cards.at(-1), onTap);
  resay(said);
  if (had) find("choices").focus({ preventScroll: true });
}

/** Brings the card to the top; what came before is above it. */
export function scrollToCard() {
  find("scroll").scrollTop = find("now").offsetTop;
}

/** Says whether somebody is on the line: there is a line to say, or a way back to the call. */
export function isLive(card) {
  return Boolean(card.say) || card.choices.some((each) => each.id === "hub");
}

/** Moves what was shown to the log, with what the person did about it. */
export function log(cards, said) {
  find("log").append(...cards.map(quietly), ...said.map(({ text }) => ownWords(text)));
}

/** Shows at once what the person typed or sent, until the answer comes. */
export function showSaid(text) {
  find("said").append(ownWords(text));
  find("scroll").scrollTop = find("scroll").scrollHeight;
}

/** Shows again what was not answered yet. */
export function resay(said) {
  find("said").replaceChildren(...said.map(({ text }) => ownWords(text)));
}

/** Marks the choice that was tapped, and rests the others; with null all are ready again. */
export function markTapped(choice) {
  for (const button of buttons()) {
    button.classList.toggle("tapped", button.dataset.choice === choice);
    button.ariaDisabled = String(choice !== null);
  }
}

/** Gives the buttons of the present card in their order: the tenth is the key 0. */
export function buttons() {
  return [...document.querySelectorAll("#choices button, #usual button")];
}

/** Shows a short notice; with null it goes, and good news goes by itself. */
export function notify(name) {
  const text = name ? word(name) : "";
  clearTimeout(passing);
  if (find("notice").textContent !== text) find("notice").textContent = text;
  if (name === "connected") passing = setTimeout(notify, PASSING_MS, null);
}

/** Shows a reminder above the card until one of its buttons is tapped; the card stays as it is.
 * The same one shown again takes the place of the first. */
export function showReminder(card, onTap) {
  const answer = (choice) => {
    box.remove();
    onTap(choice);
  };
  const buttons = card.choices.map((each) => choiceButton(each, 0, answer));
  const choices = element("div", { className: "answers" }, ...buttons);
  const box = element("section", { className: "reminder" }, textOf(card), choices);
  box.dataset.reminder = card.reminder;
  find("reminders").querySelector(`[data-reminder="${CSS.escape(card.reminder)}"]`)?.remove();
  find("reminders").append(box);
}

/** Says whether a card waits for typed words, having nothing of its own to tap. */
export function wantsWords(card) {
  return card.choices.every((each) => USUAL.includes(each.id));
}

function cardOf(card) {
  const parts = [
    card.text && textOf(card),
    card.say && lineOf(card),
    card.why && whyOf(card),
    card.files?.length && filesOf(card),
  ];
  return element("article", {}, ...parts.filter(Boolean));
}

function textOf(card) {
  const lines = card.text.split("\n").filter(Boolean);
  const paragraphs = lines.map((each) => element("p", {}, each));
  return element("div", { className: "text", lang: tag(card.language) }, ...paragraphs);
}

function lineOf(card) {
  const foreign = card.spoken && card.spoken !== card.language;
  const lang = tag(card.spoken ?? card.language);
  const size = widthOf(card.say) <= BRIEF ? "short" : "";
  const heading = [word("say_aloud"), foreign && word(`heard_in.${card.spoken}`)];
  return element(
    "figure",
    { className: "line" },
    element("figcaption", {}, heading.filter(Boolean).join(" · ")),
    element("blockquote", { lang, className: size }, ...breathsOf(card.say)),
    card.meaning && element("p", { className: "meaning" }, `${word("it_means.plain")}${card.meaning}`),
  );
}

// Each breath stays together on a line where it can: a Chinese clause, an English sentence.
function breathsOf(line) {
  const breaths = line.match(/.+?(?:[，。？！；：…]+|[.?!]+(?=\s)\s*|$)/gsu) ?? [line];
  return breaths.map((each) => element("span", {}, each));
}

function whyOf(card) {
  const heading = element("b", {}, word("why"));
  return element("p", { className: "why", lang: tag(card.language) }, heading, " ", card.why);
}

function filesOf(card) {
  return element("ul", { className: "files", ariaLabel: word("files") }, ...card.files.map(fileOf));
}

function fileOf({ name, exhibit }) {
  const label = `${word("download")} ${name}`;
  const href = `/file/${encodeURIComponent(exhibit)}`;
  return element("li", {}, element("a", { href, download: name }, icon("file"), label));
}

function showChoices(card, onTap) {
  const { choices } = card;
  const own = choices.filter((each) => !USUAL.includes(each.id));
  const usual = choices.filter((each) => USUAL.includes(each.id));
  const number = new Map([...own, ...usual].map((each, index) => [each.id, index + 1]));
  const make = (each) => choiceButton(each, number.get(each.id), onTap);
  const longest = Math.max(0, ...own.map((each) => widthOf(each.label)));
  find("choices").classList.toggle("pairs", longest <= (own.length > FEW ? FULL : SHORT));
  find("choices").replaceChildren(...own.map(make));
  find("usual").replaceChildren(...usual.map(make));
  for (const button of find("usual").children) button.prepend(icon(iconOf(button, card)));
}

function iconOf({ dataset: { choice } }, card) {
  return choice === "end" && !isLive(card) ? "finish" : choice;
}

function choiceButton({ id, label }, number, onTap) {
  const key = !number ? "" : number < 10 ? String(number) : number === 10 ? "0" : "";
  const button = element("button", { type: "button", className: `choice-${id}` });
  button.append(element("span", {}, label));
  button.dataset.choice = id;
  button.dataset.key = key;
  button.addEventListener("click", () => button.ariaDisabled === "true" || onTap({ id, label }));
  return button;
}

function quietly(card) {
  const lines = [
    card.text && element("p", {}, card.text),
    card.say && element("p", { className: "spoken", lang: tag(card.spoken ?? card.language) }, card.say),
    card.files?.length && filesOf(card),
  ];
  const properties = { className: "coach", lang: tag(card.language) };
  return element("div", properties, aside("coach"), ...lines.filter(Boolean));
}

function ownWords(text) {
  return element("div", { className: "own" }, aside("you"), element("p", {}, text));
}

function aside(name) {
  return element("span", { className: "aside" }, word(name));
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(Boolean));
  return made;
}

function widthOf(label) {
  return [...label].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 0);
}
