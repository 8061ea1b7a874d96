/** Things 0 to n - 1 in groups: what any chain of unions ties together. Which union came first does not matter. */
export class Partition {
  readonly #parent: number[];

  constructor(n: number) {
    this.#parent = Array.from({ length: n }, (_, i) => i);
  }

  find(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at] as number] as number;
    return at;
  }

  unite(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The groups by their least member, each in rising order. */
  groups(): readonly (readonly number[])[] {
    const out = new Map<number, number[]>();
    for (const i of this.#parent.keys()) {
      const group = out.get(this.find(i));
      if (group === undefined) out.set(this.find(i), [i]);
      else group.push(i);
    }
    return [...out.values()];
  }
}
