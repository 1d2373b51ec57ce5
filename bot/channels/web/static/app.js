// The page: what the server says is shown and what the person does is sent; while the network is
// away or slow, the cards in memory stand in.

import { useKeys } from "./keys.js";
import { Link, newId } from "./link.js";
import { useMenu } from "./menu.js";
import { Pocket } from "./pocket.js";
import { upload, useTyping } from "./typing.js";
import * as view from "./view.js";
import { fetchWords, speak, word } from "./words.js";

const SLOW_MS = 1500; // after this, a card from memory stands in
const QUIET_MS = 2000; // after this without a turn, the cards in memory are renewed
const AGAIN_MS = 2000;

const pocket = new Pocket();
const hears = { answer, refused, reminder, pocket: (cards) => pocket.fill(cards), state };
const link = new Link(hears, hello);

let cards = []; // what is shown
let turn = null; // the turn it belongs to, null for a card from memory
let lastTurn = null; // the last turn heard of
let said = []; // what the person did since, each with its event
let standIn = null; // shows the card from memory for the newest event
let slow = null;
let quiet = null;

function hello() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { hello: { language: navigator.language, timezone: timeZone ?? "" }, shown: lastTurn };
}

// What the server says

function answer({ event, replies }) {
  if (!replies.length && event !== null) refused("too_fast");
  if (!replies.length) return greet();
  const of = replies.at(-1).turn;
  if (event === null && of === lastTurn && turn !== null) return; // it is what is shown
  lastTurn = of;
  if (link.waiting && turn === null && cards.length) return; // further on, on cards from memory
  settle();
  show(replies, of, event);
  view.notify(null);
}

function greet() {
  if (!cards.length && !link.waiting) link.send({ text: "/start" });
}

function refused(reason) {
  settle();
  said = [];
  view.markTapped(null);
  if (reason === "too_big") view.notify("too_long");
}

/** Puts a reminder's notice above the card, with buttons of its own. */
function reminder(card) {
  view.showReminder(card, ({ id, label }) => {
    act({ choose: id, reminder: card.reminder }, label, () => null);
    view.showSaid(label);
  });
}

function state(open) {
  const before = cards.length > 0;
  view.notify(open ? before && "connected" : before ? "offline" : "reconnecting");
  if (!open) standIn?.();
}

// What is shown

/** Shows the cards of one turn; `of` is its number, null for a card from memory. */
function show(next, of, event) {
  const last = next.at(-1);
  if (last.at === "trouble" && cards.length) [last.choices, of] = [cards.at(-1).choices, turn];
  const done = said.splice(0, said.findIndex((each) => each.event === event) + 1);
  const repeated = !done.length && same(cards, next);
  if (done.length || (turn !== null && !repeated)) view.log(cards, done);
  [cards, turn] = [next, of];
  if (of !== null) pocket.leave();
  speak(last.language);
  if (repeated) view.markTapped(null);
  else view.show(cards, tap, said);
  typing.fit(last);
  if (!repeated) view.scrollToCard();
  later(last);
}

function same(these, those) {
  const visible = ({ text, say, meaning, why, choices }) => [text, say, meaning, why, choices];
  return JSON.stringify(these.map(visible)) === JSON.stringify(those.map(visible));
}

/** Renews the cards in memory in a quiet moment; during a call they are held as they are. */
function later(card) {
  clearTimeout(quiet);
  if (!view.isLive(card)) quiet = setTimeout(() => link.askPocket(), QUIET_MS);
}

// What the person does

function tap({ id, label }) {
  const [card, of] = [cards.at(-1), turn];
  view.markTapped(id);
  act({ choose: id, ...(of === null ? {} : { turn: of }) }, label, () => pocket.follow(card, id));
}

function call() {
  act({ text: "/call" }, word("calling"), () => pocket.begin());
}

function type(text, label = text) {
  if (text === "/call") return call();
  act({ text }, label, () => null);
  view.showSaid(label);
}

/** Sends an event; `remember` gives the card from memory that may stand in for its answer. */
function act(what, text, remember) {
  settle();
  const event = link.send(what);
  said.push({ event, text });
  standIn = () => link.isLast(event) && stand(remember(), event);
  if (link.open) slow = setTimeout(standIn, SLOW_MS);
  else standIn();
}

function stand(card, event) {
  if (card) {
    settle();
    show([card], null, event);
  } else {
    view.markTapped(null);
  }
  if (!link.open) view.notify(card ? "offline" : pocket.empty ? "no_cards" : "waiting_to_send");
  else if (card) view.notify("slow");
}

function settle() {
  clearTimeout(slow);
  standIn = null;
}

/** Sends a file as evidence; the same event again after a lost connection keeps it once. */
async function attach(file) {
  const event = newId();
  said.push({ event, text: file.name });
  view.showSaid(file.name);
  view.notify("attaching");
  try {
    const frame = await upload(file, event);
    if (!frame.refused) return answer(frame);
    view.notify("file_too_large");
  } catch {
    view.notify("file_failed");
  }
  said = said.filter((each) => each.event !== event);
  return view.resay(said);
}

async function start() {
  try {
    await fetchWords();
    view.notify("connecting");
    link.connect();
  } catch {
    setTimeout(start, AGAIN_MS);
  }
}

const typing = useTyping({ type, attach });
useMenu(type);
useKeys(view.buttons);
document.getElementById("calling").addEventListener("click", call);
start();
