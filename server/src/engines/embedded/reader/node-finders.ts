import type { Labels } from "../../../cypher-wall/index.ts";
import { keyOf } from "./values/comparison.ts";
import { soughtOf, type Condition, type Sought } from "./conditions.ts";
import type { Surroundings } from "./surroundings.ts";
import { labelsHold, scannedLabels } from "./label-test.ts";
import type { Op } from "./state.ts";
import type { Store } from "./query-store.ts";
import { isList, NodeValue, type Row, type Value } from "./values/cypher-values.ts";

/** Properties by which the store finds a node at once, by a label that such nodes bear. */
const indexed: Readonly<Record<string, readonly string[]>> = {
  Entity: ["id", "ref"],
  Record: ["id"],
  Dataset: ["id"],
  Judgement: ["id"],
};
const ownLabels = new Set(["Record", "Dataset", "Judgement"]);

/** How much is read to find a node of this name: less is better. */
export function costOf(
  name: string,
  labels: Labels | undefined,
  conditions: readonly Condition[],
  known: ReadonlySet<string>,
): number {
  if (known.has(name)) return 0;
  const sought = soughtOf(name, conditions, known);
  if (sought.some((one) => indexLabels(one, labels).length > 0)) return 1;
  if (sought.some(({ joins }) => joins)) return 2;
  const scanned = scannedLabels(labels) ?? [];
  if (scanned.length === 0) return 40;
  const base = scanned.some((label) => label === "Entity" || label === "Record") ? 20 : 10;
  return base + scanned.length - (sought.length > 0 ? 5 : 0);
}

/** The labels under which the store has an index for what is sought; none where it must be scanned. */
function indexLabels({ property }: Sought, labels: Labels | undefined): readonly string[] {
  const scanned = scannedLabels(labels) ?? [];
  const homes = [...new Set(scanned.map((label) => (ownLabels.has(label) ? label : "Entity")))];
  if (property === "ref") return homes.filter((home) => home === "Entity"); // others have none
  return homes.every((home) => indexed[home]?.includes(property) === true) ? homes : [];
}

interface Finding {
  readonly conditions: readonly Condition[];
  readonly around: Surroundings;
  readonly known: ReadonlySet<string>;
}

/** Binds a name to each node that it may be. */
export function candidatesOf(name: string, labels: Labels | undefined, finding: Finding): Op {
  const { store } = finding.around;
  const isScanned = labels?.is === "label"; // what is found by its one label bears it
  const holds = (id: number) => labels === undefined || labelsHold(labels, store.labels(id));
  if (finding.known.has(name))
    return function* bound(states) {
      for (const state of states) {
        const value = state.row[name];
        if (value instanceof NodeValue && holds(value.id)) yield state;
      }
    };
  const { find, byLabel } = finderOf(name, labels, finding);
  const fits = isScanned && byLabel ? () => true : holds;
  return function* each(states) {
    for (const state of states)
      for (const id of find(state.row))
        if (fits(id)) yield { ...state, row: { ...state.row, [name]: new NodeValue(id) } };
  };
}

type Find = (row: Row) => Iterable<number>;

/** A way to find nodes, and whether by the label that the pattern names. */
interface Finder {
  readonly find: Find;
  readonly byLabel: boolean;
}

function finderOf(name: string, labels: Labels | undefined, finding: Finding): Finder {
  const { conditions, around, known } = finding;
  const sought = soughtOf(name, conditions, known);
  for (const one of sought) {
    const homes = indexLabels(one, labels);
    if (homes.length > 0) return { find: byIndex(one, homes, around), byLabel: false };
  }
  const joined = sought.find(({ joins }) => joins);
  if (joined !== undefined) return { find: byJoin(joined, labels, around), byLabel: true };
  let all: readonly number[] | undefined;
  return {
    byLabel: true,
    find: function* scan() {
      all ??= scanned(around.store, labels);
      yield* readAhead(around.store, all);
    },
  };
}

/** Nodes of a scan are read by the batch, a few at first, since LIMIT may want no more. */
function* readAhead(store: Store, ids: readonly number[]): Iterable<number> {
  let size = 32;
  for (let at = 0; at < ids.length; at += size) {
    if (at > 0) size = 2_000;
    const some = ids.slice(at, at + size);
    store.announceNodes(some);
    yield* some;
  }
}

function scanned(store: Store, labels: Labels | undefined): readonly number[] {
  const names = scannedLabels(labels) ?? ["Entity", "Record", "Dataset", "Judgement"];
  const [first = ""] = names;
  if (names.length === 1) return store.scan(first);
  return [...new Set(names.flatMap((label) => store.scan(label)))];
}

function byIndex(sought: Sought, homes: readonly string[], around: Surroundings): Find {
  const of = around.compile(sought.value, around);
  return function* seek(row) {
    for (const value of valuesOf(of(row), sought.several)) {
      if (typeof value !== "string") continue; // what is indexed is text
      for (const home of homes) yield* around.store.seek(home, sought.property, value);
    }
  };
}

function valuesOf(value: Value, several: boolean): readonly Value[] {
  if (!several) return [value];
  const list = isList(value) ? value : [];
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

/** Nodes whose property has a value that hangs on the row: all are put in order once. */
function byJoin(sought: Sought, labels: Labels | undefined, around: Surroundings): Find {
  const { store } = around;
  const of = around.compile(sought.value, around);
  let index: Map<string, number[]> | undefined;
  return function* join(row) {
    index ??= Map.groupBy(readAhead(store, scanned(store, labels)), (id) =>
      keyOf(store.property(new NodeValue(id), sought.property)),
    );
    for (const value of valuesOf(of(row), sought.several))
      if (value !== null) yield* index.get(keyOf(value)) ?? [];
  };
}
