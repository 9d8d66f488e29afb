/** A thing in a found and in a known cluster, by name. */
export interface Named {
  readonly found: string;
  readonly known: string;
  /** Value of the column that is asked by. */
  readonly value: string;
}

/** What the things of one known cluster and one value bring to each measure, among all things. */
export interface Contribution {
  readonly known: number;
  readonly value: string;
  readonly things: number;
  /** Sums over these things of B-cubed precision and recall (Bagga & Baldwin 1998). */
  readonly precision: number;
  readonly recall: number;
  /**
   * Pairs that are rightly joined, joined, and known to belong together; a pair counts half for
   * each of its things.
   */
  readonly right: number;
  readonly claimed: number;
  readonly held: number;
}

/** The contributions of things, and how many known clusters there are. */
export function contributionsOf(things: readonly Named[]): {
  readonly contributions: readonly Contribution[];
  readonly known: number;
} {
  const found = counted(things.map((one) => one.found));
  const known = counted(things.map((one) => one.known));
  const both = counted(things.map(bothOf));
  const numbers = new Map([...known.keys()].map((name, place) => [name, place]));
  const groups = Map.groupBy(things, (one) => `${one.known}\n${one.value}\n${one.found}`);
  const contributions = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const together = both.get(bothOf(first)) ?? 0;
    const claimed = found.get(first.found) ?? 0;
    const held = known.get(first.known) ?? 0;
    const times = (each: number) => each * group.length;
    return [
      {
        known: numbers.get(first.known) ?? 0,
        value: first.value,
        things: group.length,
        precision: times(together / claimed),
        recall: times(together / held),
        right: times((together - 1) / 2),
        claimed: times((claimed - 1) / 2),
        held: times((held - 1) / 2),
      },
    ];
  });
  return { contributions, known: known.size };
}

function bothOf({ found, known }: Named): string {
  return `${found}\n${known}`;
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
