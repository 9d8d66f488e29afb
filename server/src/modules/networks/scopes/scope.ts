import { TooLarge } from "../../../shared/errors.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import { marked, type Columns } from "./snapshot.ts";

/** Which part of what is held is measured. All where nothing is said. */
export interface Scope {
  /** Numbers of entities. */
  readonly numbers?: Uint32Array | undefined;
  readonly datasets?: readonly string[] | undefined;
  readonly entityKinds?: readonly string[] | undefined;
  readonly linkKinds?: readonly string[] | undefined;
  /**
   * UTC milliseconds: links that hold at or after, and before. Links without a time hold always.
   */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** True: joined by what they share, without hubs and places. False: the links themselves. */
  readonly shared: boolean;
  /** With shared: hubs join as well, as most tools would have it. */
  readonly joinHubs: boolean;
  /** With shared: identifiers that join nothing here by an analyst's decision, by number. */
  readonly without?: ReadonlySet<number> | undefined;
}

/** What a scope needs to know of a kind of entity. */
export interface KindFacts {
  readonly isIdentifier: boolean;
  readonly isPlace: boolean;
  /** Weight in linking, 0–1. */
  readonly weight: number;
  /** Whether such a thing usually has a place. */
  readonly hasPlace: boolean;
  /** Whether such an identifier passes from one holder to the next. */
  readonly changesHands: boolean;
  /** Whether it is one that holds identifiers: a person or an organisation. */
  readonly isHolder: boolean;
}

/** The part of what is held that a scope names. Local numbers follow the order of ids. */
export interface Selection {
  /** Numbers of the entities in the snapshot, ascending. */
  readonly members: Uint32Array<SharedArrayBuffer>;
  /** Numbers of the links there. */
  readonly links: Uint32Array<SharedArrayBuffer>;
  /** Local numbers of their ends. */
  readonly sources: Uint32Array<SharedArrayBuffer>;
  readonly targets: Uint32Array<SharedArrayBuffer>;
  /**
   * Numbers of identifiers that are common to many and therefore join nothing here, greatest df
   * first.
   */
  readonly hubs: readonly number[];
}

const mostEntities = 1_000_000;
const mostLinks = 3_000_000;
const out = 0;
const thing = 1;
const identifier = 2;

/**
 * The entities and links of a scope. With `shared`, places and hubs are left out, and an identifier
 * is part of it where it is named or joins two or more others. `kinds` by number of the kind.
 * Throws TooLarge with the size.
 */
export function select(
  columns: Columns,
  scope: Scope,
  kinds: readonly (KindFacts | undefined)[],
): Selection {
  const { roles, named, hubs } = rolesOf(columns, scope, kinds);
  const { links } = columns;
  const fitting = linksThatFit(columns, scope, roles);
  if (scope.shared) leaveOutLoose(columns, roles, named, fitting);
  const local = new Uint32Array(roles.length);
  const members = inShared(
    Uint32Array.from(roles.keys().filter((number) => roles[number] !== out)),
  );
  for (const [place, number] of members.entries()) local[number] = place;
  const kept = inShared(
    fitting.filter(
      (link) => roles[at(links.sources, link)] !== out && roles[at(links.targets, link)] !== out,
    ),
  );
  refuseLarge(members.length, kept.length);
  return {
    members,
    links: kept,
    sources: inShared(kept.map((link) => at(local, at(links.sources, link)))),
    targets: inShared(kept.map((link) => at(local, at(links.targets, link)))),
    hubs: hubs.toSorted((a, b) => at(columns.entities.df, b) - at(columns.entities.df, a) || a - b),
  };
}

interface Roles {
  /** By number: out, thing or identifier. */
  readonly roles: Uint8Array;
  /** 1 where the scope names it by id. */
  readonly named: Uint8Array;
  readonly hubs: readonly number[];
}

function rolesOf(
  { entities, entityKinds: names, datasetLists, things }: Columns,
  { numbers, datasets, entityKinds, shared, joinHubs, without }: Scope,
  kinds: readonly (KindFacts | undefined)[],
): Roles {
  const roles = new Uint8Array(entities.df.length);
  const named = new Uint8Array(entities.df.length);
  for (const number of numbers ?? []) named[number] = 1;
  const inDatasets = datasetLists.map(
    (list) => datasets === undefined || list.some((one) => datasets.includes(one)),
  );
  const wanted = names.map((name) => entityKinds === undefined || entityKinds.includes(name));
  const identifiersNamed = names.some(
    (_, kind) =>
      entityKinds !== undefined && wanted[kind] === true && kinds[kind]?.isIdentifier === true,
  );
  const hub = hubAbove(things);
  const hubs: number[] = [];
  for (let number = 0; number < roles.length; number += 1) {
    const kind = kinds[at(entities.kinds, number)];
    if (kind === undefined || inDatasets[at(entities.datasets, number)] !== true) continue;
    const kindFits =
      wanted[at(entities.kinds, number)] === true ||
      (shared && kind.isIdentifier && !identifiersNamed);
    const isNamed = numbers === undefined || named[number] === 1;
    if (!kindFits || (!isNamed && !(shared && kind.isIdentifier))) continue;
    if (shared && (kind.isPlace || (kind.isIdentifier && kind.weight === 0))) continue;
    if (shared && without?.has(number) === true) continue;
    const known = entities.marked[number] ?? 0;
    if (
      shared &&
      kind.isIdentifier &&
      !joinHubs &&
      (known === marked.common || (known === 0 && at(entities.df, number) > hub))
    )
      hubs.push(number);
    else roles[number] = kind.isIdentifier ? identifier : thing;
  }
  return { roles, named, hubs };
}

/** Links of chosen kinds, sources and times whose ends may both be part of it. */
function linksThatFit(
  { links, linkKinds: names, datasetLists }: Columns,
  { datasets, linkKinds, from, to }: Scope,
  roles: Uint8Array,
): Uint32Array {
  const inDatasets = datasetLists.map(
    (list) => datasets === undefined || list.some((one) => datasets.includes(one)),
  );
  const wanted = names.map((name) => linkKinds === undefined || linkKinds.includes(name));
  const found = new Uint32Array(links.sources.length);
  let count = 0;
  for (let link = 0; link < found.length; link += 1) {
    if (roles[at(links.sources, link)] === out || roles[at(links.targets, link)] === out) continue;
    if (inDatasets[at(links.datasets, link)] !== true || wanted[at(links.kinds, link)] !== true)
      continue;
    if (from !== undefined && (links.lastSeen[link] ?? 0) < from) continue;
    if (to !== undefined && (links.firstSeen[link] ?? 0) >= to) continue;
    found[count] = link;
    count += 1;
  }
  return found.subarray(0, count);
}

/** An identifier that nobody named and that touches fewer than two others joins nothing. */
function leaveOutLoose(
  { links }: Columns,
  roles: Uint8Array,
  named: Uint8Array,
  fitting: Uint32Array,
): void {
  const first = new Int32Array(roles.length).fill(-1);
  const joins = new Uint8Array(roles.length);
  const note = (one: number, other: number): void => {
    if (first[one] === -1) first[one] = other;
    else if (first[one] !== other) joins[one] = 1;
  };
  for (const link of fitting) {
    const source = at(links.sources, link);
    const target = at(links.targets, link);
    if (source === target) continue;
    note(source, target);
    note(target, source);
  }
  for (let number = 0; number < roles.length; number += 1)
    if (roles[number] === identifier && joins[number] === 0 && named[number] === 0)
      roles[number] = out;
}

function refuseLarge(entities: number, links: number): void {
  if (entities <= mostEntities && links <= mostLinks) return;
  throw new TooLarge(
    `The scope holds ${entities} entities and ${links} links; at most ${mostEntities} and ${mostLinks} are measured at once. Narrow it by source, kind or time.`,
  );
}

function inShared(numbers: Uint32Array): Uint32Array<SharedArrayBuffer> {
  const copy = new Uint32Array(new SharedArrayBuffer(4 * numbers.length));
  copy.set(numbers);
  return copy;
}

function at(numbers: Uint32Array | Uint16Array, place: number): number {
  return numbers[place] ?? 0;
}
