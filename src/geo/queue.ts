interface Waiting<T> {
  key: number;
  /** Decides between equal keys: the smaller comes first. */
  turn: number;
  value: T;
}

const before = <T>(a: Waiting<T>, b: Waiting<T>) => a.key < b.key || (a.key === b.key && a.turn < b.turn);

/** A queue that gives the least key first: a binary heap. */
export class Queue<T> {
  readonly #heap: Waiting<T>[] = [];

  add(key: number, turn: number, value: T): void {
    const added = { key, turn, value };
    let place = this.#heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above];
      if (!parent || !before(added, parent)) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = added;
  }

  take(): Waiting<T> | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first && last && first !== last) this.#sink(last);
    return first;
  }

  #sink(sinking: Waiting<T>): void {
    let place = 0;
    for (;;) {
      const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
      if (!left) break;
      const isRight = right !== undefined && before(right, left);
      const child = isRight ? right : left;
      if (!before(child, sinking)) break;
      this.#heap[place] = child;
      place = 2 * place + (isRight ? 2 : 1);
    }
    this.#heap[place] = sinking;
  }
}
