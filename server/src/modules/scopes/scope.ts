import type { Ontology } from "../../ontology/index.ts";
import { InvalidInput, NotFound, TooLarge } from "../../shared/errors.ts";
import { hubAbove } from "../linking/index.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which part of what is held is measured. All where nothing is said. */
export interface Scope {
  /** Refs. */
  readonly refs?: readonly string[] | undefined;
  readonly datasets?: readonly string[] | undefined;
  readonly entityKinds?: readonly string[] | undefined;
  readonly linkKinds?: readonly string[] | undefined;
  /** UTC milliseconds: links that hold at or after, and before. Links without a time hold always. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** True: joined by what they share, without hubs and places. False: the links themselves. */
  readonly shared: boolean;
  /** With shared: hubs join as well, as most tools would have it. */
  readonly joinHubs: boolean;
}

/** The part of a snapshot that a scope names. Local numbers follow the order of ids. */
export interface Selection {
  /** Snapshot numbers of the entities, ascending. */
  readonly members: Uint32Array;
  /** Snapshot numbers of the links. */
  readonly links: Uint32Array;
  /** Local numbers of their ends. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Snapshot numbers of identifiers that are common to many and therefore join nothing here, greatest df first. */
  readonly hubs: readonly number[];
}

const mostEntities = 1_000_000;
const mostLinks = 3_000_000;
const [out, thing, identifier] = [0, 1, 2];

/**
 * The entities and links of a scope. With `shared`, places and hubs are left out, and an identifier is part of it where
 * it is named or joins two or more others. Throws NotFound for what is not within reach, InvalidInput for unknown
 * kinds, TooLarge with the size.
 */
export function select(snapshot: Snapshot, scope: Scope, ontology: Ontology): Selection {
  refuseUnknown(scope, ontology);
  const { roles, named, hubs } = rolesOf(snapshot, scope, ontology);
  const fitting = linksThatFit(snapshot, scope, roles);
  if (scope.shared) leaveOutLoose(snapshot, roles, named, fitting);
  const local = new Uint32Array(roles.length);
  const members = Uint32Array.from(roles.keys().filter((number) => roles[number] !== out));
  for (const [place, number] of members.entries()) local[number] = place;
  const links = fitting.filter((link) => roles[at(snapshot.links.sources, link)] !== out && roles[at(snapshot.links.targets, link)] !== out);
  refuseLarge(members.length, links.length);
  return {
    members,
    links,
    sources: links.map((link) => at(local, at(snapshot.links.sources, link))),
    targets: links.map((link) => at(local, at(snapshot.links.targets, link))),
    hubs: hubs.toSorted((a, b) => at(snapshot.entities.df, b) - at(snapshot.entities.df, a) || a - b),
  };
}

interface Roles {
  /** By snapshot number: out, thing or identifier. */
  readonly roles: Uint8Array;
  /** 1 where the scope names it by id. */
  readonly named: Uint8Array;
  readonly hubs: readonly number[];
}

function rolesOf(snapshot: Snapshot, { refs, datasets, entityKinds, shared, joinHubs }: Scope, ontology: Ontology): Roles {
  const { entities, datasetLists, things } = snapshot;
  const roles = new Uint8Array(entities.refs.length);
  const named = new Uint8Array(entities.refs.length);
  for (const number of refs === undefined ? [] : numbersOf(snapshot, refs)) named[number] = 1;
  const inDatasets = datasetLists.map((list) => datasets === undefined || list.some((one) => datasets.includes(one)));
  const sorts = new Map([...ontology.entityKinds].map(([name, kind]) => [name, kind]));
  const identifiersNamed = entityKinds?.some((kind) => sorts.get(kind)?.sort === "identifier") ?? false;
  const hub = hubAbove(things);
  const hubs: number[] = [];
  for (let number = 0; number < roles.length; number += 1) {
    const kind = sorts.get(entities.kinds[number] ?? "");
    if (kind === undefined || inDatasets[at(entities.datasets, number)] !== true) continue;
    const isIdentifier = kind.sort === "identifier";
    const kindFits = entityKinds === undefined || entityKinds.includes(kind.name) || (shared && isIdentifier && !identifiersNamed);
    const isNamed = refs === undefined || named[number] === 1;
    if (!kindFits || (!isNamed && !(shared && isIdentifier))) continue;
    if (shared && (kind.name === "Location" || (isIdentifier && kind.weight === 0))) continue;
    if (shared && isIdentifier && !joinHubs && at(entities.df, number) > hub) hubs.push(number);
    else roles[number] = isIdentifier ? identifier : thing;
  }
  return { roles, named, hubs };
}

/** Links of chosen kinds, sources and times whose ends may both be part of it. */
function linksThatFit({ links, datasetLists }: Snapshot, { datasets, linkKinds, from, to }: Scope, roles: Uint8Array): Uint32Array {
  const inDatasets = datasetLists.map((list) => datasets === undefined || list.some((one) => datasets.includes(one)));
  const kinds = linkKinds === undefined ? undefined : new Set(linkKinds);
  const found = new Uint32Array(links.refs.length);
  let count = 0;
  for (let link = 0; link < links.refs.length; link += 1) {
    if (roles[at(links.sources, link)] === out || roles[at(links.targets, link)] === out) continue;
    if (inDatasets[at(links.datasets, link)] !== true || kinds?.has(links.kinds[link] ?? "") === false) continue;
    if (from !== undefined && (links.lastSeen[link] ?? 0) < from) continue;
    if (to !== undefined && (links.firstSeen[link] ?? 0) >= to) continue;
    found[count] = link;
    count += 1;
  }
  return found.subarray(0, count);
}

/** An identifier that nobody named and that touches fewer than two others joins nothing. */
function leaveOutLoose({ links }: Snapshot, roles: Uint8Array, named: Uint8Array, fitting: Uint32Array): void {
  const first = new Int32Array(roles.length).fill(-1);
  const joins = new Uint8Array(roles.length);
  const note = (one: number, other: number): void => {
    if (first[one] === -1) first[one] = other;
    else if (first[one] !== other) joins[one] = 1;
  };
  for (const link of fitting) {
    const [source, target] = [at(links.sources, link), at(links.targets, link)];
    if (source === target) continue;
    note(source, target);
    note(target, source);
  }
  for (let number = 0; number < roles.length; number += 1) if (roles[number] === identifier && joins[number] === 0 && named[number] === 0) roles[number] = out;
}

function numbersOf({ entities }: Snapshot, refs: readonly string[]): readonly number[] {
  const wanted = new Set(refs);
  const found = entities.refs.flatMap((ref, number) => (wanted.has(ref) ? [number] : []));
  if (found.length < wanted.size) throw new NotFound("entity");
  return found;
}

function refuseUnknown({ entityKinds, linkKinds }: Scope, ontology: Ontology): void {
  const kind = entityKinds?.find((name) => !ontology.entityKinds.has(name)) ?? linkKinds?.find((name) => !ontology.linkKinds.has(name));
  if (kind !== undefined) throw new InvalidInput(`scope: there is no kind ${kind.slice(0, 60)}.`);
}

function refuseLarge(entities: number, links: number): void {
  if (entities <= mostEntities && links <= mostLinks) return;
  throw new TooLarge(`The scope holds ${entities} entities and ${links} links; at most ${mostEntities} and ${mostLinks} are measured at once. Narrow it by source, kind or time.`);
}

function at(numbers: Uint32Array, place: number): number {
  return numbers[place] ?? 0;
}
