import type { Clew } from "../../../context.ts";
import { statement, type Run } from "../../../graph/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";
import { countWrite, noteLeft, shards } from "../../ground/store/index.ts";
import {
  deletePage,
  eachKind,
  entitiesOfRecord,
  entitiesToRetire,
  linksOfDataset,
  type StoredLink,
} from "./queries.ts";
import { datasetOf, dropped, foldLink } from "./fold-link.ts";

const page = 500;

/**
 * Takes back all that a dataset states: its statements, its part of links (a link that nothing else
 * states goes) and its aliases. Entities stay, marked to be folded by `run`; records stay. May be
 * broken off and begun again.
 */
export async function retire(clew: Clew, dataset: string, run: string): Promise<void> {
  for (const shard of await shards(clew.graph)) {
    const refs = await entitiesToRetire(clew.graph, shard, dataset);
    for (let from = 0; from < refs.length; from += page)
      await retireOf(clew, refs.slice(from, from + page), dataset, run);
  }
  while ((await deletePage(clew.graph, "aliases", dataset, run)) > 0);
}

/**
 * Takes back what one record of a dataset states, where the record itself cites every entity that
 * it speaks of.
 */
export async function retireRecord(clew: Clew, record: string, run: string): Promise<void> {
  const refs = await entitiesOfRecord(clew.graph, record);
  const links = (await linksOfDataset(clew.graph, clew.linkTypes, refs, datasetOf(record))).filter(
    ({ records }) => records.includes(record),
  );
  const gone = links.filter(({ records }) => records.length === 1);
  const less = links.filter(({ records }) => records.length > 1);
  await clew.graph.write(async (send) => {
    await send(statement("statements/touch-entities"), { refs, run });
    await setAndDelete(
      send,
      gone,
      less.flatMap((link) => reduced(clew, link, (one) => one !== record)),
    );
    await send(statement("statements/delete-records"), { ids: [record] });
    await countWrite(send);
    await noteLeft(send, "rows");
  });
}

/** Takes out the records of a dataset that the import `run` does not have. */
export async function dropRecords(clew: Clew, dataset: string, run: string): Promise<void> {
  while ((await deletePage(clew.graph, "records", dataset, run)) > 0);
}

async function retireOf(
  clew: Clew,
  refs: readonly string[],
  dataset: string,
  run: string,
): Promise<void> {
  const links = await linksOfDataset(clew.graph, clew.linkTypes, refs, dataset);
  const gone = links.filter(({ records }) =>
    records.every((record) => datasetOf(record) === dataset),
  );
  const less = links.filter((link) => !gone.includes(link));
  await clew.graph.write(async (send) => {
    await send(statement("statements/touch-entities"), {
      refs: [...new Set([...refs, ...links.map(({ target }) => target)])],
      run,
    });
    await send(statement("statements/retire-statements"), { refs, dataset });
    await setAndDelete(
      send,
      gone,
      less.flatMap((link) => reduced(clew, link, (record) => datasetOf(record) !== dataset)),
    );
  });
}

/**
 * Takes statements off links, in a write of its own: of those that `keeps` is false of. Their ends
 * are touched by `run`.
 */
export async function takeFromLinks(
  clew: Clew,
  links: readonly StoredLink[],
  keeps: (record: string) => boolean,
  run: string,
): Promise<void> {
  const gone = links.filter(({ records }) => !records.some(keeps));
  const less = links.filter(({ records }) => records.some(keeps));
  const refs = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  await clew.graph.write(async (send) => {
    await send(statement("statements/touch-entities"), { refs, run });
    await setAndDelete(
      send,
      gone,
      less.flatMap((link) => reduced(clew, link, keeps)),
    );
  });
}

/** Deletes links that nothing states any more, and sets those that others state still. */
async function setAndDelete(
  send: Run,
  gone: readonly StoredLink[],
  less: readonly ReducedLink[],
): Promise<void> {
  await eachKind(
    send,
    "delete-links",
    gone.map(({ type, source, target, ref }) => ({ type, row: { source, target, ref } })),
  );
  await eachKind(send, "set-links", less);
}

/** A link as the statements that are left make it. */
interface ReducedLink {
  readonly type: string;
  readonly row: {
    readonly source: string;
    readonly target: string;
    readonly ref: string;
    readonly properties: ReturnType<typeof foldLink>;
  };
}

function reduced(
  clew: Clew,
  link: StoredLink,
  keeps: (record: string) => boolean,
): readonly ReducedLink[] {
  const kind = [...clew.ontology.linkKinds.values()].find(({ type }) => type === link.type);
  if (kind === undefined) return [];
  const kept = link.records.flatMap((record, index) =>
    keeps(record) ? [unpackStatement(record, link.statements[index] ?? "")] : [],
  );
  const after = foldLink(kind, kept);
  const { type, source, target, ref, properties } = link;
  return [
    { type, row: { source, target, ref, properties: { ...dropped(properties, after), ...after } } },
  ];
}
