import { numberAt, shortAt } from "../../../shared/numbers.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { leiden } from "../../networks/communities/index.ts";
import { networkOf } from "../../networks/networks/index.ts";
import {
  marked,
  project,
  touchesOf,
  type Columns,
  type KindFacts,
  type Selection,
} from "../../networks/scopes/index.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import { changesOf, type Change } from "./changes-of-hands.ts";
import { crossingsOf, type Crossing } from "./hubs.ts";

/** What is known of a store whose identifiers are looked at. */
export interface LookWork {
  readonly columns: Columns;
  /** All of it, hubs included. */
  readonly selection: Selection;
  /** By number of the kind. */
  readonly kinds: readonly (KindFacts | undefined)[];
  /** By number of the entity: what an analyst decided of it. */
  readonly decided: ReadonlyMap<number, "common" | "links">;
  /** Numbers of identifiers that join throughout by decision, whatever their sightings show. */
  readonly joined: ReadonlySet<number>;
}

/** What was found of the identifiers; numbers of the snapshot. */
export interface Looked {
  readonly crossings: readonly Crossing[];
  readonly changes: readonly Change[];
}

/**
 * Looks for identifiers that are common to many, and for those that changed hands. What was found
 * before counts for nothing.
 */
export const lookTask = defineTask(import.meta.url, "lookTask", (work: LookWork): Looked => {
  const { selection, kinds, joined } = work;
  const { members } = selection;
  const columns = withoutMarks(work);
  const { touches } = touchesOf(columns, selection, kinds, true);
  const { membership } = leiden(networkOf(project(columns, selection, kinds, true)));
  const ruled = localDecisions(work);
  const crossings = crossingsOf({
    touches,
    size: members.length,
    communities: membership,
    above: hubAbove(columns.things),
    decided: ruled,
  });
  const common = commonAmong(crossings, ruled);
  const kindAt = (place: number) =>
    kinds[shortAt(columns.entities.kinds, numberAt(members, place))];
  const links = Uint8Array.from(members, (_, place) =>
    Number(kindAt(place)?.isIdentifier === true && !common.has(place)),
  );
  const changes = changesOf({
    touches,
    links,
    mayChange: Uint8Array.from(members, (number, place) =>
      Number(links[place] === 1 && kindAt(place)?.changesHands === true && !joined.has(number)),
    ),
    holds: holdingIn(columns, selection, (place) => kindAt(place)?.isHolder === true),
  });
  return numberedAsHeld({ crossings, changes }, members);
});

/** What is held without what was found of identifiers before. */
function withoutMarks({ columns, decided }: LookWork): Columns {
  return {
    ...columns,
    breaks: new Map(),
    entities: { ...columns.entities, marked: markedBy(columns, decided) },
  };
}

/** Decisions by local number. */
function localDecisions({
  selection: { members },
  decided,
}: LookWork): ReadonlyMap<number, "common" | "links"> {
  const local = new Map(members.entries().map(([place, number]) => [number, place]));
  return new Map(
    [...decided].flatMap(([number, verdict]) => {
      const place = local.get(number);
      return place === undefined ? [] : [[place, verdict] as const];
    }),
  );
}

/** What links nothing: found to be common and not decided to link, or decided to be common. */
function commonAmong(
  crossings: readonly Crossing[],
  decided: ReadonlyMap<number, "common" | "links">,
): ReadonlySet<number> {
  const found = crossings.filter(
    ({ identifier, verdict }) => verdict !== "busy" && decided.get(identifier) !== "links",
  );
  const ruled = [...decided].filter(([, verdict]) => verdict === "common");
  return new Set([
    ...found.map(({ identifier }) => identifier),
    ...ruled.map(([identifier]) => identifier),
  ]);
}

/** The same by numbers of the snapshot instead of local ones. */
function numberedAsHeld({ crossings, changes }: Looked, members: Uint32Array): Looked {
  const numberOf = (place: number) => numberAt(members, place);
  return {
    crossings: crossings.map((one) => ({ ...one, identifier: numberOf(one.identifier) })),
    changes: changes.map((one) => ({
      ...one,
      identifier: numberOf(one.identifier),
      before: one.before.map(numberOf),
      after: one.after.map(numberOf),
      sharedBefore: one.sharedBefore.map(numberOf),
      sharedAfter: one.sharedAfter.map(numberOf),
    })),
  };
}

/** Who uses or owns an identifier, as a source says of a person or an organisation. */
function holdingIn(
  { links, linkKinds }: Columns,
  { links: own, sources, targets }: Selection,
  isHolder: (place: number) => boolean,
): (thing: number, identifier: number) => boolean {
  const holding = ["uses", "owns"]
    .map((name) => linkKinds.indexOf(name))
    .filter((kind) => kind >= 0);
  const held = new Set<string>();
  for (const [at, link] of own.entries()) {
    const source = numberAt(sources, at);
    if (holding.includes(links.kinds[link] ?? -1) && isHolder(source))
      held.add(`${source} ${numberAt(targets, at)}`);
  }
  return (thing, identifier) => held.has(`${thing} ${identifier}`);
}

/** Marks by decisions alone. */
function markedBy({ entities }: Columns, decided: LookWork["decided"]): Uint8Array {
  const marks = new Uint8Array(entities.df.length);
  for (const [number, verdict] of decided)
    marks[number] = verdict === "common" ? marked.common : marked.busy;
  return marks;
}
