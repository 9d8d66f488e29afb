import { setImmediate } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { refsOf } from "../stating/index.ts";
import type { ReadAgain } from "../files/index.ts";
import { type Rewritten, aliasesHeld } from "../statements/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";
import { changesOf, type TextChange } from "./changes.ts";
import { differenceOf, type RowDifference } from "./compare.ts";
import {
  citationsOf,
  linksOfRows,
  type HeldCitation,
  type HeldLink,
  type HeldRow,
} from "./held.ts";
import { foundKinds, foundLinks, readsTexts, restate, type Restated } from "./restate.ts";

type Cells = NonNullable<ReturnType<ReadAgain["cells"]>>;

/** What reading some rows again gives: what is to be written, and what is told of it. */
export interface ReadBatch {
  readonly rewritten: Rewritten;
  readonly changes: readonly TextChange[];
  /** Rows left as they were. */
  readonly left: number;
}

interface Opened {
  readonly row: HeldRow;
  readonly again: ReadAgain;
  readonly cells: Cells;
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
  againOf: (file: string, part: number) => ReadAgain | undefined,
): Promise<ReadBatch> {
  const { opened, left } = await open(clew, rows, againOf);
  const resolve = await resolverOf(clew, opened);
  const read: { readonly opened: Opened; readonly restated: Restated }[] = [];
  for (const one of opened) {
    if (read.length % rowsAtOnce === 0) await setImmediate();
    read.push({
      opened: one,
      restated: restate(one.again.plan, one.cells, one.row.record, resolve, clew.refs),
    });
  }
  const citations = await citationsOf(
    clew,
    opened.map(({ row }) => row.record),
  );
  const faithful = read.filter(({ opened: { row }, restated }) =>
    isFaithful(restated, citations.get(row.record) ?? []),
  );
  const links = await linksAround(clew, faithful, citations);
  const compared: Compared[] = [];
  for (const { opened: one, restated } of faithful) {
    if (compared.length % rowsAtOnce === 0) await setImmediate();
    compared.push(
      compare(
        clew,
        one,
        restated,
        citations.get(one.row.record) ?? [],
        links.byRecord.get(one.row.record) ?? [],
      ),
    );
  }
  return {
    rewritten: gathered(compared, links.byRef),
    changes: compared.flatMap(({ changes }) => changes),
    left: left + read.length - faithful.length,
  };
}

async function open(
  clew: Clew,
  rows: readonly HeldRow[],
  againOf: (file: string, part: number) => ReadAgain | undefined,
): Promise<{ readonly opened: readonly Opened[]; readonly left: number }> {
  const raws = await Promise.all(rows.map(({ place }) => clew.evidence.read(place)));
  const opened: Opened[] = [];
  let left = 0;
  for (const [at, row] of rows.entries()) {
    const raw = raws[at];
    const again = againOf(row.file, row.part);
    if (again !== undefined && !readsTexts(again.plan)) continue;
    const cells = raw === undefined ? undefined : again?.cells(raw);
    if (again === undefined || cells === undefined) left += 1;
    else opened.push({ row, again, cells });
  }
  return { opened, left };
}

async function resolverOf(
  clew: Clew,
  opened: readonly Opened[],
): Promise<Parameters<typeof restate>[3]> {
  const ids = [
    ...new Set(
      opened.flatMap(({ again: { plan }, cells }) => (plan.hasRefs ? refsOf(plan, cells) : [])),
    ),
  ];
  const entities = await aliasesHeld(clew.graph, ids);
  return (alias) => entities.get(alias);
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
  rows: readonly { readonly opened: Opened; readonly restated: Restated }[],
  citations: ReadonlyMap<string, readonly HeldCitation[]>,
): Promise<Links> {
  const plans = [...new Set(rows.map(({ opened: { again } }) => again.plan))];
  const hangs = plans.map(foundLinks);
  const types = [...new Set(hangs.flatMap((one) => one.types))];
  const found = new Set(plans.flatMap((plan) => [...foundKinds(plan)]));
  const records = rows.map(({ opened: { row } }) => row.record);
  const named = (kinds: ReadonlySet<string>) =>
    rows.flatMap(({ restated }) =>
      [...restated.named].filter(([, kind]) => kinds.has(kind)).map(([id]) => clew.refs.entity(id)),
    );
  const cited = [...citations.values()]
    .flat()
    .filter(({ kind }) => found.has(kind))
    .map(({ ref }) => ref);
  const amongFinds = hangs.some((one) => one.amongFinds);
  const begin = (way: "from" | "to") => [
    ...new Set([
      ...named(new Set(hangs.flatMap((one) => [...one[way]]))),
      ...(amongFinds ? cited : []),
    ]),
  ];
  const byRef = new Map(
    await linksOfRows(clew, types, { from: begin("from"), to: begin("to") }, records),
  );
  if (amongFinds) {
    const further = [
      ...new Set([...byRef.values()].flatMap(({ source, target }) => [source, target])),
    ];
    for (const [ref, link] of await linksOfRows(
      clew,
      types,
      { from: further, to: further },
      records,
    ))
      byRef.set(ref, link);
  }
  const wanted = new Set(records);
  const pairs = [...byRef.values()].flatMap((link) =>
    [...new Set(link.records)]
      .filter((record) => wanted.has(record))
      .map((record) => ({ record, link })),
  );
  return {
    byRef,
    byRecord: new Map(
      [...Map.groupBy(pairs, ({ record }) => record)].map(([record, some]) => [
        record,
        some.map(({ link }) => link),
      ]),
    ),
  };
}

function compare(
  clew: Clew,
  { row: { record }, again: { plan }, cells }: Opened,
  restated: Restated,
  citations: readonly HeldCitation[],
  links: readonly HeldLink[],
): Compared {
  const kinds = new Set(plan.entities.map(({ kind }) => kind));
  const difference = differenceOf(record, restated, citations, links, kinds);
  const properties = new Set(plan.readers.readers.map(({ property }) => property));
  const read = {
    textOf: (column: string) => cells.values(column)[0] ?? "",
    properties,
    found: foundKinds(plan),
    refOf: clew.refs.entity,
  };
  return {
    restated,
    difference,
    changes: changesOf(record, restated, { citations, links }, difference, read),
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
