import { setImmediate } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { type Rewritten } from "../statements/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";
import { changesOf, type TextChange } from "./text-changes.ts";
import { differenceOf, type RowDifference } from "./compare.ts";
import {
  citationsOf,
  linksOfRows,
  type HeldCitation,
  type HeldLink,
  type HeldOfRow,
  type HeldRow,
} from "./held-rows.ts";
import { openRows, restateAll, type Opened, type ReadRow, type RowReaders } from "./opened-rows.ts";
import { foundKinds, foundLinks, type Restated } from "./restate.ts";

/** What reading some rows again gives: what is to be written, and what is reported of it. */
export interface ReadBatch {
  readonly rewritten: Rewritten;
  readonly changes: readonly TextChange[];
  /** Rows left as they were. */
  readonly left: number;
}

interface Compared {
  readonly restated: Restated;
  readonly difference: RowDifference;
  readonly changes: readonly TextChange[];
}

// Requests get their turn between so many rows.
const rowsAtOnce = 20;

/** Reads some rows again and says what differs from what is held; writes nothing. */
export async function readBatch(
  clew: Clew,
  rows: readonly HeldRow[],
  readers: RowReaders,
): Promise<ReadBatch> {
  const { opened, left } = await openRows(clew, rows, readers.againOf);
  const read = await restateAll(clew, opened, readers);
  const citations = await citationsOf(
    clew,
    opened.map(({ row }) => row.record),
  );
  const faithful = read.filter(({ opened: { row }, restated }) =>
    isFaithful(restated, citations.get(row.record) ?? []),
  );
  const links = await linksAround(clew, faithful, citations);
  const compared: Compared[] = [];
  for (const one of faithful) {
    if (compared.length % rowsAtOnce === 0) await setImmediate();
    const { record } = one.opened.row;
    const held = {
      citations: citations.get(record) ?? [],
      links: links.byRecord.get(record) ?? [],
    };
    compared.push(compare(clew, one, held));
  }
  return {
    rewritten: gathered(compared, links.byRef),
    changes: compared.flatMap(({ changes }) => changes),
    left: left + opened.length - faithful.length,
  };
}

/**
 * True if a row still names the things that it is held to state: else it was read in another way
 * than is kept, and is left alone.
 */
function isFaithful({ cited }: Restated, held: readonly HeldCitation[]): boolean {
  const ids = new Set(held.map(({ id }) => id));
  return cited.every((id) => ids.has(id));
}

interface Links {
  readonly byRef: ReadonlyMap<string, HeldLink>;
  readonly byRecord: ReadonlyMap<string, readonly HeldLink[]>;
}

/** The links held that hang on what these rows' texts were found to say. */
async function linksAround(
  clew: Clew,
  rows: readonly ReadRow[],
  citations: ReadonlyMap<string, readonly HeldCitation[]>,
): Promise<Links> {
  const plans = [...new Set(rows.map(({ opened: { again } }) => again.plan))];
  const hangs = plans.map(foundLinks);
  const types = [...new Set(hangs.flatMap((one) => one.types))];
  const records = rows.map(({ opened: { row } }) => row.record);
  const amongFinds = hangs.some((one) => one.amongFinds);
  const finds = amongFinds ? refsFound(plans, citations) : [];
  const begin = (way: "from" | "to") => {
    const kinds = new Set(hangs.flatMap((one) => [...one[way]]));
    return [...new Set([...refsNamed(clew, rows, kinds), ...finds])];
  };
  const ends = { from: begin("from"), to: begin("to") };
  const byRef = new Map(await linksOfRows(clew, types, ends, records));
  if (amongFinds) {
    const met = [...new Set([...byRef.values()].flatMap(({ source, target }) => [source, target]))];
    const further = await linksOfRows(clew, types, { from: met, to: met }, records);
    for (const [ref, link] of further) byRef.set(ref, link);
  }
  return { byRef, byRecord: linksByRecord(byRef, new Set(records)) };
}

/** Refs of what is held to be found in texts. */
function refsFound(
  plans: readonly Opened["again"]["plan"][],
  citations: ReadonlyMap<string, readonly HeldCitation[]>,
): readonly string[] {
  const kinds = new Set(plans.flatMap((plan) => [...foundKinds(plan)]));
  const all = [...citations.values()].flat();
  return all.filter(({ kind }) => kinds.has(kind)).map(({ ref }) => ref);
}

/** Refs of what the rows name elsewhere than in texts. */
function refsNamed(
  { refs }: Clew,
  rows: readonly ReadRow[],
  kinds: ReadonlySet<string>,
): readonly string[] {
  return rows.flatMap(({ restated }) =>
    [...restated.named].filter(([, kind]) => kinds.has(kind)).map(([id]) => refs.entity(id)),
  );
}

function linksByRecord(
  byRef: ReadonlyMap<string, HeldLink>,
  wanted: ReadonlySet<string>,
): Links["byRecord"] {
  const pairs = [...byRef.values()].flatMap((link) =>
    [...new Set(link.records)]
      .filter((record) => wanted.has(record))
      .map((record) => ({ record, link })),
  );
  const grouped = Map.groupBy(pairs, ({ record }) => record);
  return new Map([...grouped].map(([record, some]) => [record, some.map(({ link }) => link)]));
}

function compare(
  clew: Clew,
  { opened: { row, again, cells }, restated }: ReadRow,
  held: HeldOfRow,
): Compared {
  const { record } = row;
  const { plan } = again;
  const kinds = new Set(plan.entities.map(({ kind }) => kind));
  const difference = differenceOf(record, restated, held, kinds);
  const read = {
    textOf: (column: string) => cells.values(column)[0] ?? "",
    properties: new Set(plan.readers.readers.map(({ property }) => property)),
    found: foundKinds(plan),
    refOf: clew.refs.entity,
  };
  return {
    restated,
    difference,
    changes: changesOf({ record, restated, held, difference }, read),
  };
}

function gathered(compared: readonly Compared[], held: ReadonlyMap<string, HeldLink>): Rewritten {
  const changed = compared.flatMap(({ difference }) => difference.links);
  const byRef = Map.groupBy(changed, ({ ref }) => ref);
  const after = changed.flatMap((one) => one.after);
  const ends = new Set(after.flatMap(({ link: { source, target } }) => [source, target]));
  return {
    gone: compared.flatMap(({ difference }) => difference.gone),
    come: compared.flatMap(({ difference }) => difference.come),
    entities: compared.flatMap(({ restated: { entities, named } }) =>
      entities.filter(({ id }) => ends.has(id) && !named.has(id)),
    ),
    linked: after.filter(({ ref }) => !held.has(ref)),
    links: [...byRef].flatMap(([ref, some]) => {
      const link = held.get(ref);
      if (link === undefined) return [];
      const replaced = new Set(some.flatMap(({ before }) => before.map(({ record }) => record)));
      const kept = link.records.flatMap((record, at) =>
        replaced.has(record) ? [] : [unpackStatement(record, link.statements[at] ?? "")],
      );
      return [
        {
          held: link,
          statements: [...kept, ...some.flatMap((one) => one.after.map(({ statement: by }) => by))],
        },
      ];
    }),
  };
}
