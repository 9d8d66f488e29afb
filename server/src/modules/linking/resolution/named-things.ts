import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { keyOf, valueOf } from "../../../shared/ids.ts";
import { isPlaceholder } from "../../../ontology/normalise/index.ts";
import { unpackValues } from "../../ground/records/index.ts";
import { shards } from "../../ground/store/index.ts";
import { datesTogether } from "./comparing/date-parts.ts";
import {
  thingsOfShard,
  touchesOfShard,
  valuesOfShard,
  type ThingRow,
  type TouchRow,
  type ValuesRow,
} from "./queries.ts";
import { columnMaker, type ColumnMaker, type Things } from "./comparing/things.ts";

/** Things of one kind with their names, by number. */
export interface NamedThings {
  readonly kind: string;
  readonly refs: readonly string[];
  readonly ids: readonly string[];
  readonly things: Things;
}

/** Identifiers that Clew derives from others: they would count the same twice. */
const derived = new Set(["Template", "ImageGroup"]);

/** Properties that tell how a thing was read, not what it is. */
const unread = new Set(["readBy"]);

/** What is being put together of one kind. */
interface Making {
  readonly refs: string[];
  readonly ids: string[];
  readonly sources: number[];
  readonly forms: number[];
  readonly places: number[];
  readonly makers: Map<string, ColumnMaker>;
}

/**
 * The things of some kinds within reach, kind by kind, with all values that rows state of them and
 * the identifiers they touch.
 */
export async function namedThings(
  clew: Clew,
  reach: Reach,
  kinds: readonly string[],
): Promise<readonly NamedThings[]> {
  const identifiers = [...clew.ontology.entityKinds.values()].flatMap(({ name, sort }) =>
    sort === "identifier" && !derived.has(name) ? [name] : [],
  );
  const making = new Map<string, Making>();
  const numbers: Numbers = { lists: new Map(), forms: new Map() };
  for (const shard of await shards(clew.graph)) {
    const things = await thingsOfShard(clew, reach, kinds, shard);
    if (things.length === 0) continue;
    const values = Map.groupBy(await valuesOfShard(clew, reach, kinds, shard), ({ ref }) => ref);
    const touches = Map.groupBy(
      await touchesOfShard(clew, reach, { kinds, identifiers }, shard),
      ({ ref }) => ref,
    );
    for (const thing of things) {
      const own = making.get(thing.kind) ?? nothingMade();
      making.set(thing.kind, own);
      add(
        own,
        thing,
        { rows: values.get(thing.ref) ?? [], touches: touches.get(thing.ref) ?? [] },
        numbers,
      );
    }
  }
  return [...making]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, own]) => named(kind, own));
}

/** Numbers of lists and of the forms of keys, by name, in the order in which they were met. */
interface Numbers {
  readonly lists: Map<string, number>;
  readonly forms: Map<string, number>;
}

function nothingMade(): Making {
  return { refs: [], ids: [], sources: [], forms: [], places: [], makers: new Map() };
}

/** What is stated of one thing. */
interface StatedOfThing {
  readonly rows: readonly ValuesRow[];
  readonly touches: readonly TouchRow[];
}

function add(
  own: Making,
  { ref, id }: ThingRow,
  { rows, touches }: StatedOfThing,
  { lists, forms }: Numbers,
): void {
  const [row] = rows;
  own.sources.push(numberOf(row === undefined ? "" : `${row.dataset}/${row.file}`, lists));
  own.forms.push(numberOf(formOf(id), forms));
  own.places.push(placeOf(row));
  for (const [name, stated] of statedOf(rows, touches))
    for (const value of stated)
      // What stands where nothing is known speaks neither for nor against two being the same.
      if (!isPlaceholder(value.replace(/^\?/u, ""))) makerOf(own, name).add(own.refs.length, value);
  own.refs.push(ref);
  own.ids.push(id);
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}

/**
 * The letters that a key starts with: two lists in one file often number their things each in its
 * own way.
 */
function formOf(id: string): string {
  return /^\p{L}*/u.exec(keyOf(id).join("/"))?.[0] ?? "";
}

/** The number of a row in its file; 0 where it has none. */
function placeOf(row: ValuesRow | undefined): number {
  return Number(/\d+$/u.exec(row?.position ?? "")?.[0] ?? 0);
}

/** Distinct values by field: properties as stated, identifiers under the name of their kind. */
function statedOf(
  rows: readonly ValuesRow[],
  touches: readonly TouchRow[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (name: string, value: string) =>
    found.set(name, (found.get(name) ?? new Set()).add(value));
  for (const row of rows)
    for (const [name, { values }] of Object.entries(unpackValues(row.values)))
      for (const value of unread.has(name) ? [] : values) note(name, value);
  for (const { kind, id } of touches) note(kind, valueOf(id));
  return found;
}

function makerOf({ makers }: Making, name: string): ColumnMaker {
  const maker = makers.get(name) ?? columnMaker(name);
  makers.set(name, maker);
  return maker;
}

function named(kind: string, { refs, ids, sources, forms, places, makers }: Making): NamedThings {
  const fields = [...makers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, maker]) => maker.finish(refs.length));
  return {
    kind,
    refs,
    ids,
    things: datesTogether({
      size: refs.length,
      sources: Uint16Array.from(sources),
      forms: Uint16Array.from(forms),
      places: Uint32Array.from(places),
      fields,
    }),
  };
}
