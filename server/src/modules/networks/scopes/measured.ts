import { numberAt, shortAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Network } from "../networks/index.ts";
import type { Facts } from "./network-facts.ts";
import { snapshotOf } from "./snapshot-cache.ts";
import type { KindFacts, Scope, Selection } from "./scope.ts";
import { scopeOf, type ScopeInput } from "./scope-input.ts";
import { marksAt, type Columns, type Snapshot } from "./snapshot.ts";
import { chooseTask, tiesTask } from "./tasks.ts";

/** A scope made ready to be measured. */
export interface Scoped {
  readonly scope: Scope;
  readonly columns: Columns;
  readonly selection: Selection;
  /** Its links, several of a pair as one; entity i is selection.members[i]. Every link weighs 1. */
  readonly network: Network;
  readonly facts: Facts;
  /** Id, ref and name of the kind of the entity with a local number. */
  readonly idOf: (local: number) => string;
  readonly refOf: (local: number) => string;
  readonly kindOf: (local: number) => string;
  /** Things joined to it, and the marks that linking keeps to. */
  readonly dfOf: (local: number) => number;
  readonly marksOf: (local: number) => readonly string[];
  /** Ref of the entity with a number in the columns. */
  readonly refAt: (number: number) => string;
  /** Number of an entity by ref; undefined where it is not held. */
  readonly numberOf: (ref: string) => number | undefined;
  /** Local number of an entity by ref; undefined where it is not part of it. */
  readonly localOf: (ref: string) => number | undefined;
}

type Needed = Pick<Context, "clew" | "reach"> & Partial<Pick<Context, "signal">>;

/**
 * Reads a scope into memory. Throws NotFound and InvalidInput for what is not held, and as select
 * and snapshotOf do.
 */
export async function scoped(input: ScopeInput, { clew, reach, signal }: Needed): Promise<Scoped> {
  const { refs, ...asked } = await scopeOf(input, clew, reach);
  const snapshot = await snapshotOf(clew, reach);
  const scope = {
    ...asked,
    without: new Set((input.without ?? []).flatMap((ref) => snapshot.numbers.get(ref) ?? [])),
    numbers: refs === undefined ? undefined : numbersOf(snapshot, refs),
  };
  const columns = columnsOf(snapshot);
  const { selection, network, counts } = await clew.crew.run(
    chooseTask,
    { columns, scope, kinds: kindFacts(columns, clew.ontology), held: reach.datasets },
    { signal },
  );
  const member = (local: number) => numberAt(selection.members, local);
  const kindAt = (number: number) =>
    snapshot.entityKinds[shortAt(snapshot.entities.kinds, number)] ?? "";
  const hubs = selection.hubs.map((number) => ({
    ref: snapshot.refs[number] ?? "",
    kind: kindAt(number),
    df: numberAt(snapshot.entities.df, number),
    marks: marksAt(snapshot.entities, number),
  }));
  return {
    scope,
    columns,
    selection,
    network,
    facts: { ...counts, hubs, things: snapshot.things, storeWrites: snapshot.writes },
    idOf: (local) => snapshot.ids[member(local)] ?? "",
    refOf: (local) => snapshot.refs[member(local)] ?? "",
    kindOf: (local) => kindAt(member(local)),
    dfOf: (local) => numberAt(snapshot.entities.df, member(local)),
    marksOf: (local) => marksAt(snapshot.entities, member(local)),
    refAt: (number) => snapshot.refs[number] ?? "",
    numberOf: (ref) => snapshot.numbers.get(ref),
    localOf: (ref) => localOf(selection.members, snapshot.numbers.get(ref)),
  };
}

/**
 * The network by which groups are found: of a shared scope the projection of its things, else its
 * links, weighed by how often they are stated. With `sharedAlone` calls, payments and other links
 * of two things or two identifiers tie nothing; nor do kinds that weigh less than `least`.
 */
export async function tiesOf(
  { columns, selection, scope }: Scoped,
  { clew, signal }: Needed,
  sharedAlone = false,
  least = 0,
): Promise<Network> {
  const kinds = kindFacts(columns, clew.ontology).map((kind) =>
    kind === undefined || kind.weight >= least ? kind : { ...kind, weight: 0 },
  );
  return clew.crew.run(
    tiesTask,
    { columns, selection, kinds, shared: scope.shared, sharedAlone },
    { signal },
  );
}

/** Place of a number among members, which ascend. */
function localOf(members: Uint32Array, number: number | undefined): number | undefined {
  if (number === undefined) return undefined;
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(members, middle) < number) low = middle + 1;
    else high = middle;
  }
  return members[low] === number ? low : undefined;
}

/** A snapshot without its texts, which no thread needs. */
function columnsOf({
  entities,
  links,
  entityKinds,
  linkKinds,
  units,
  datasetLists,
  breaks,
  things,
}: Snapshot): Columns {
  return { entities, links, entityKinds, linkKinds, units, datasetLists, breaks, things };
}

/** What a scope needs to know of the kinds in a snapshot, by number. */
export function kindFacts(
  { entityKinds }: Columns,
  ontology: Ontology,
): readonly (KindFacts | undefined)[] {
  const placed = new Set(ontology.linkKinds.get("locatedIn")?.from ?? []);
  return entityKinds.map((name) => {
    const kind = ontology.entityKinds.get(name);
    if (kind === undefined) return undefined;
    return {
      isIdentifier: kind.sort === "identifier",
      isPlace: name === "Location",
      weight: kind.weight,
      hasPlace: kind.sort === "thing" && placed.has(name),
      changesHands: kind.changesHands,
      tells: ["contact", "content", "presence"].indexOf(kind.tells),
      isHolder: name === "Person" || name === "Organisation",
    };
  });
}

function numbersOf({ numbers }: Snapshot, refs: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(refs), (ref) => {
    const number = numbers.get(ref);
    if (number === undefined) throw new NotFound("entity");
    return number;
  });
}
