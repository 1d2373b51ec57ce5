// The link to the server: events wait here until they are answered, whatever the network does.
//
// Events leave one at a time and in order. Each has its own id, and leaves again with the same id
// after a lost connection: the server plays it once, so that nothing is lost and nothing doubled.

const KEPT = "unanswered";
const SOONEST_MS = 300;
const LATEST_MS = 8000;
const PATIENCE_MS = 8000; // for one answer; doubled each time it was too short
const TOO_BIG = 1009;

export class Link {
  #on;
  #hello;
  #socket = null;
  #queue = restored();
  #underway = null;
  #timer = null;
  #retry = null;
  #delay = SOONEST_MS;
  #patience = PATIENCE_MS;

  /** `on` hears answer, refused, reminder, pocket and state; `hello` gives the first frame. */
  constructor(on, hello) {
    this.#on = on;
    this.#hello = hello;
    addEventListener("online", () => this.connect());
    addEventListener("offline", () => this.#lose(this.#socket));
    addEventListener("pageshow", () => this.connect());
    document.addEventListener("visibilitychange", () => document.hidden || this.connect());
  }

  get open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  get waiting() {
    return this.#queue.length > 0;
  }

  /** Says whether this event is the newest, and not answered yet. */
  isLast(event) {
    return this.#queue.at(-1)?.event === event;
  }

  /** Keeps an event until it is answered; gives its id. */
  send(what) {
    const event = newId();
    this.#queue.push({ event, ...what });
    this.#keep();
    if (this.open) this.#next();
    else this.connect();
    return event;
  }

  askPocket() {
    if (this.open) this.#socket.send(JSON.stringify({ pocket: true }));
  }

  /** Connects now, unless it is connected or on its way. */
  connect() {
    clearTimeout(this.#retry);
    if (this.#socket) return;
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(`${scheme}//${location.host}/socket`);
    this.#socket = socket;
    socket.onopen = () => this.#opened(socket);
    socket.onmessage = (message) => this.#take(JSON.parse(message.data));
    socket.onclose = (event) => this.#closed(socket, event.code);
  }

  #opened(socket) {
    this.#delay = SOONEST_MS;
    socket.send(JSON.stringify({ ...this.#hello(), waiting: this.waiting }));
    this.#on.state(true);
    this.#next();
    this.askPocket();
  }

  #closed(socket, code) {
    if (code === TOO_BIG && socket === this.#socket && this.#underway) {
      this.#settle(this.#underway);
      this.#on.refused("too_big");
    }
    this.#lose(socket);
  }

  #lose(socket) {
    if (!socket || socket !== this.#socket) return;
    this.#socket = null;
    this.#underway = null;
    clearTimeout(this.#timer);
    socket.close();
    this.#on.state(false);
    this.#retry = setTimeout(() => this.connect(), this.#delay * (0.75 + Math.random() / 2));
    this.#delay = Math.min(this.#delay * 2, LATEST_MS);
  }

  #next() {
    if (!this.open || this.#underway || !this.waiting) return;
    this.#underway = this.#queue[0].event;
    this.#socket.send(JSON.stringify(this.#queue[0]));
    const socket = this.#socket;
    this.#timer = setTimeout(() => this.#impatient(socket), this.#patience);
  }

  #impatient(socket) {
    this.#patience *= 2;
    this.#lose(socket);
  }

  #take(frame) {
    if (frame.pocket) this.#on.pocket(frame.pocket);
    else if (frame.notice) this.#on.reminder(frame.notice);
    else if (frame.refused === "too_fast") this.#later();
    else if (frame.refused) this.#refuse(frame);
    else if (frame.event === null) this.#on.answer(frame);
    else if (this.#settle(frame.event)) this.#on.answer(frame);
    this.#next();
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#underway = null;
      this.#next();
    }, 1500);
  }

  #refuse(frame) {
    if (this.#underway) this.#settle(frame.event ?? this.#underway);
    this.#on.refused(frame.refused);
  }

  /** Takes an event out of the queue; says whether it was still in it. */
  #settle(event) {
    const left = this.#queue.filter((each) => each.event !== event);
    const found = left.length < this.#queue.length;
    this.#queue = left;
    this.#keep();
    if (event === this.#underway) {
      clearTimeout(this.#timer);
      this.#underway = null;
      this.#patience = PATIENCE_MS;
    }
    return found;
  }

  #keep() {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(this.#queue));
    } catch {
      // A browser without storage keeps them in memory only.
    }
  }
}

/** Makes an id for an event; randomUUID does not exist on a page without https. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
}

function restored() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? [];
  } catch {
    return [];
  }
}
