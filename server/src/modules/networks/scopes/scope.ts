import { byteAt, numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import { TooLarge } from "../../../shared/errors.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import { marked, standsForNothing, type Columns } from "./snapshot.ts";

/** Which part of what is held is measured. All of it unless given. */
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
  /** What sharing such an identifier tells: one of `sharing` of the module corroboration. */
  readonly tells: number;
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
      (link) =>
        roles[numberAt(links.sources, link)] !== out &&
        roles[numberAt(links.targets, link)] !== out,
    ),
  );
  refuseLarge(members.length, kept.length);
  return {
    members,
    links: kept,
    sources: inShared(kept.map((link) => numberAt(local, numberAt(links.sources, link)))),
    targets: inShared(kept.map((link) => numberAt(local, numberAt(links.targets, link)))),
    hubs: hubs.toSorted(
      (a, b) => numberAt(columns.entities.df, b) - numberAt(columns.entities.df, a) || a - b,
    ),
  };
}

interface Roles {
  /** By number: out, thing or identifier. */
  readonly roles: Uint8Array;
  /** 1 where the scope names it by id. */
  readonly named: Uint8Array;
  readonly hubs: readonly number[];
}

function rolesOf(columns: Columns, scope: Scope, kinds: readonly (KindFacts | undefined)[]): Roles {
  const { entities, things } = columns;
  const { numbers, shared, joinHubs, without } = scope;
  const roles = new Uint8Array(entities.df.length);
  const named = new Uint8Array(entities.df.length);
  for (const number of numbers ?? []) named[number] = 1;
  const fitting = fittingKinds(columns, scope, kinds);
  const inDatasets = fittingDatasets(columns, scope);
  const above = hubAbove(things);
  const hubs: number[] = [];
  const isNamed = (number: number) => numbers === undefined || named[number] === 1;
  const isCut = (number: number) => shared && without?.has(number) === true;
  const isHub = (number: number) =>
    standsForNothing(entities, number) || (!joinHubs && isCommon(entities, number, above));
  for (let number = 0; number < roles.length; number += 1) {
    const kind = shortAt(entities.kinds, number);
    if (fitting[kind] !== true || inDatasets[numberAt(entities.datasets, number)] !== true)
      continue;
    const isIdentifier = kinds[kind]?.isIdentifier === true;
    const isJoining = shared && isIdentifier;
    if ((!isJoining && !isNamed(number)) || isCut(number)) continue;
    if (isJoining && isHub(number)) hubs.push(number);
    else roles[number] = isIdentifier ? identifier : thing;
  }
  return { roles, named, hubs };
}

/**
 * By number of the kind: whether its entities may stand in a scope. Where things are joined by what
 * they share, all identifiers may, unless the scope names kinds of them.
 */
function fittingKinds(
  { entityKinds: names }: Columns,
  { entityKinds, shared }: Scope,
  kinds: readonly (KindFacts | undefined)[],
): readonly boolean[] {
  const isWanted = (name: string) => entityKinds === undefined || entityKinds.includes(name);
  const identifiersNamed = names.some(
    (name, kind) =>
      entityKinds !== undefined && isWanted(name) && kinds[kind]?.isIdentifier === true,
  );
  return names.map((name, number) => {
    const kind = kinds[number];
    if (kind === undefined) return false;
    const isLoose = kind.isPlace || (kind.isIdentifier && kind.weight === 0);
    if (shared && isLoose) return false;
    return isWanted(name) || (shared && kind.isIdentifier && !identifiersNamed);
  });
}

/** By number of the list of datasets: whether the scope asks for one of them. */
function fittingDatasets({ datasetLists }: Columns, { datasets }: Scope): readonly boolean[] {
  return datasetLists.map(
    (list) => datasets === undefined || list.some((one) => datasets.includes(one)),
  );
}

/** Whether an identifier is marked as common to many, or unmarked and had by too many. */
function isCommon(
  { marked: marks, df }: Columns["entities"],
  number: number,
  above: number,
): boolean {
  const known = byteAt(marks, number);
  return known === marked.common || (known === 0 && numberAt(df, number) > above);
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
    if (
      roles[numberAt(links.sources, link)] === out ||
      roles[numberAt(links.targets, link)] === out
    )
      continue;
    if (
      inDatasets[numberAt(links.datasets, link)] !== true ||
      wanted[shortAt(links.kinds, link)] !== true
    )
      continue;
    if (from !== undefined && realAt(links.lastSeen, link) < from) continue;
    if (to !== undefined && realAt(links.firstSeen, link) >= to) continue;
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
    const source = numberAt(links.sources, link);
    const target = numberAt(links.targets, link);
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
  throw new TooLarge("scopes.most", { entities, links, mostEntities, mostLinks });
}

function inShared(numbers: Uint32Array): Uint32Array<SharedArrayBuffer> {
  const copy = new Uint32Array(new SharedArrayBuffer(4 * numbers.length));
  copy.set(numbers);
  return copy;
}
