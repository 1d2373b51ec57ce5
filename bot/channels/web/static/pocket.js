// The first cards of a call, held in memory: they answer while the network does not.

export class Pocket {
  #start = null;
  #nodes = {};
  #here = null;
  #past = [];

  get empty() {
    return this.#start === null;
  }

  /** Takes a new set of cards. */
  fill({ start, nodes }) {
    this.#start = start;
    this.#nodes = nodes;
    if (!(this.#here in nodes)) this.leave();
  }

  /** Forgets where one stood: the server's card is shown again. */
  leave() {
    this.#here = null;
    this.#past = [];
  }

  /** Gives the first card of a call, null while there are none. */
  begin() {
    return this.#go(this.#start);
  }

  /** Gives the card that a tap on this card leads to, null where it is not known here. */
  follow(card, choice) {
    this.#here ??= this.#find(card);
    const next = this.#nodes[this.#here]?.next[choice];
    if (next) return this.#go(next);
    if (choice === "hub") return this.begin();
    if (choice === "back") return this.#back();
    return null;
  }

  #go(name) {
    if (!(name in this.#nodes)) return null;
    if (this.#here) this.#past.push(this.#here);
    this.#here = name;
    return this.#nodes[name];
  }

  #back() {
    const before = this.#past.pop();
    if (!before) return null;
    this.#here = before;
    return this.#nodes[before];
  }

  #find(card) {
    const named = Object.keys(this.#nodes).filter((name) => this.#nodes[name].at === card.at);
    return named.find((name) => this.#nodes[name].say === card.say) ?? named[0] ?? null;
  }
}
