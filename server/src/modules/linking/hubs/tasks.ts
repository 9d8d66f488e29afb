import { defineTask } from "../../../shared/task.ts";
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
import { changesOf, type Change } from "./changes.ts";
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
export const lookTask = defineTask(
  import.meta.url,
  "lookTask",
  ({ columns: held, selection, kinds, decided, joined }: LookWork): Looked => {
    const columns: Columns = {
      ...held,
      breaks: new Map(),
      entities: { ...held.entities, marked: markedBy(held, decided) },
    };
    const { members } = selection;
    const { touches } = touchesOf(columns, selection, kinds, true);
    const { membership } = leiden(networkOf(project(columns, selection, kinds, true)));
    const local = new Map(members.entries().map(([place, number]) => [number, place]));
    const ruled = new Map(
      [...decided].flatMap(([number, verdict]) =>
        local.has(number) ? [[local.get(number) ?? 0, verdict] as const] : [],
      ),
    );
    const above = hubAbove(columns.things);
    const crossings = crossingsOf({
      touches,
      size: members.length,
      communities: membership,
      above,
      decided: ruled,
    });
    const common = new Set([
      ...crossings
        .filter(
          ({ identifier, verdict }) => verdict !== "busy" && ruled.get(identifier) !== "links",
        )
        .map(({ identifier }) => identifier),
      ...[...ruled].flatMap(([identifier, verdict]) => (verdict === "common" ? [identifier] : [])),
    ]);
    const kindAt = (place: number) => kinds[columns.entities.kinds[members[place] ?? 0] ?? 0];
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
    const at = (place: number) => members[place] ?? 0;
    return {
      crossings: crossings.map((one) => ({ ...one, identifier: at(one.identifier) })),
      changes: changes.map((one) => ({
        ...one,
        identifier: at(one.identifier),
        before: one.before.map(at),
        after: one.after.map(at),
        sharedBefore: one.sharedBefore.map(at),
        sharedAfter: one.sharedAfter.map(at),
      })),
    };
  },
);

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
    const source = sources[at] ?? 0;
    if (holding.includes(links.kinds[link] ?? -1) && isHolder(source))
      held.add(`${source} ${targets[at] ?? 0}`);
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
