import { createHash } from "node:crypto";
import type { Clew } from "../../server/src/context.ts";
import { decode, statement, type Row } from "../../server/src/graph/index.ts";
import { packStatement } from "../../server/src/modules/ground/records/index.ts";
import { takePlaces } from "../../server/src/modules/ground/store/index.ts";
import { generator, hubNumber, phoneOf } from "./synthetic.ts";

/** How many entities of each kind a filled store holds; an ad has eight links. */
export interface Filling {
  readonly ads: number;
  readonly phones: number;
  readonly accounts: number;
  /** Each shown by about ads / images ads. */
  readonly images: number;
  readonly places: number;
  /** Ads that also name one and the same number. */
  readonly hub: number;
}

/** A filling of about this many entities, and four links each. */
export function fillingOf(entities: number): Filling {
  const ads = Math.floor(entities / 2);
  const images = Math.floor(ads / 200);
  const accounts = Math.floor(ads * 0.293);
  return {
    ads,
    images,
    accounts,
    places: 100,
    hub: Math.floor(ads / 2),
    phones: entities - ads - images - accounts - 101,
  };
}

const page = 2_000;
const dataset = "bench-network";
type Link = { readonly type: string; readonly row: Row };

/**
 * Fills a store with ads and what they share, by the statements that the importer sends and with
 * what it keeps on entities and links; each ad is stated by a row, whose text is kept `withTexts`.
 * Quicker than an import, since nothing is read and folded.
 */
export async function fillStore(
  clew: Clew,
  filling: Filling,
  { withTexts = false }: { readonly withTexts?: boolean } = {},
): Promise<{ readonly entities: number; readonly links: number }> {
  const ids = { ...idsOf(filling), hub: `phone:${hubNumber}` };
  const links = linksOf(clew, ids, filling);
  const degrees = new Map<string, number>();
  for (const { row } of links)
    for (const end of [decode.text(row, "source"), decode.text(row, "target")])
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const kinds = [
    ["Ad", "Thing", ids.ads],
    ["Phone", "Identifier", [ids.hub, ...ids.phones]],
    ["Account", "Identifier", ids.accounts],
    ["Image", "Identifier", ids.images],
    ["Location", "Thing", ids.places],
  ] as const;
  let entities = 0;
  for (const [kind, sort, names] of kinds) {
    await writeEntities(clew, kind, sort, names, degrees);
    entities += names.length;
  }
  await writeRecords(clew, ids.ads, withTexts);
  for (const [linkKind, group] of Map.groupBy(links, ({ type }) => type)) {
    for (const part of pages(group))
      await clew.graph.write((send) =>
        send(statement("statements/merge-links", { linkKind }), {
          rows: part.map(({ row }) => row),
        }),
      );
  }
  const head = {
    title: "A network made up for the benchmark",
    demo: false,
    reliability: "B",
    region: "US",
    records: filling.ads,
    entities,
    links: links.length,
    rejects: 0,
    importedAt: "2026-01-01T00:00:00.000Z",
  };
  await clew.graph.write((send) =>
    send(statement("sources/save"), { id: dataset, properties: head }),
  );
  await clew.graph.checkpoint();
  return { entities, links: links.length };
}

function idsOf(filling: Filling) {
  const many = (count: number, name: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => name(at));
  return {
    ads: many(filling.ads, (at) => `ad:${dataset}/${at}`),
    phones: many(filling.phones, (at) => `phone:${phoneOf(at)}`),
    accounts: many(filling.accounts, (at) => `account:instagram:user.${at}`),
    images: many(
      filling.images,
      (at) => `image:${(0x1000_0000_0000_0000n + BigInt(at) * 7_919n).toString(16)}`,
    ),
    places: many(filling.places, (at) => `location:${dataset}/town ${at}`),
  };
}

function linksOf(
  clew: Clew,
  ids: ReturnType<typeof idsOf> & { readonly hub: string },
  { hub }: Filling,
): readonly Link[] {
  const random = generator(7);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const several = (count: number, list: readonly string[]) => [
    ...new Set(Array.from({ length: count }, () => one(list))),
  ];
  return ids.ads.flatMap((ad, at) => {
    const phones = at < hub ? [ids.hub, ...several(3, ids.phones)] : several(4, ids.phones);
    return [
      ...phones.map((to) => link(clew, at, "mentions", "MENTIONS", ad, to)),
      ...several(2, ids.accounts).map((to) => link(clew, at, "postedBy", "POSTED_BY", ad, to)),
      link(clew, at, "shows", "SHOWS", ad, one(ids.images)),
      link(clew, at, "locatedIn", "LOCATED_IN", ad, one(ids.places)),
    ];
  });
}

function link(
  clew: Clew,
  at: number,
  kind: string,
  type: string,
  source: string,
  target: string,
): Link {
  const day = dayOf(at);
  const ref = clew.refs.link(kind, source, target);
  const statements = [
    packStatement({ fields: ["a column"], spans: [], values: {}, observedAt: day }),
  ];
  const properties = { ref, datasets: [dataset], firstSeen: day, lastSeen: day, count: 1 };
  return {
    type,
    row: {
      ref,
      source: clew.refs.entity(source),
      target: clew.refs.entity(target),
      records: [recordOf(at)],
      statements,
      properties,
    },
  };
}

async function writeEntities(
  clew: Clew,
  kind: string,
  sort: string,
  ids: readonly string[],
  degrees: ReadonlyMap<string, number>,
): Promise<void> {
  for (const part of pages(ids)) {
    const rows = part.map((id) => {
      const ref = clew.refs.entity(id);
      const degree = degrees.get(ref) ?? 0;
      const properties = {
        kind,
        label: labelOf(id),
        marks: [],
        thing: kind === "Ad" ? ref : null,
        datasets: [dataset],
        degree,
        df: kind === "Ad" ? 0 : degree,
        firstSeen: dayOf(0),
        lastSeen: dayOf(364),
        setAt: 1,
      };
      return { ref, id, properties };
    });
    await clew.graph.write(async (send) => {
      const shard = await takePlaces(send, rows.length);
      await send(statement("statements/create-entities", { entityKind: kind, sort }), {
        rows,
        shard,
      });
    });
  }
}

async function writeRecords(clew: Clew, ads: readonly string[], withTexts: boolean): Promise<void> {
  for (const part of pages(ads.map((id, at) => ({ id, at })))) {
    const shared = {
      dataset,
      file: "ads.csv",
      sha256: "0".repeat(64),
      pass: "bench",
      receivedAt: dayOf(0),
      place: null,
      copies: 1,
      about: null,
    };
    const texts = part.map(({ at }) => textOf(at));
    const places = withTexts ? await clew.evidence.append(dataset, "bench", texts) : [];
    const rows = part.map(({ at }, index) => ({
      ...shared,
      ...(withTexts ? { place: places[index] ?? null, sha256: sha256Of(texts[index] ?? "") } : {}),
      id: recordOf(at),
      name: `ad ${at}`,
      position: String(at + 1),
    }));
    const cited = part.map(({ id, at }) => ({
      ref: clew.refs.entity(id),
      record: recordOf(at),
      fields: ["title"],
      values: `{"title":[["${labelOf(id)}"],["title"]]}`,
      spans: [],
      observedAt: dayOf(at),
      dataset,
    }));
    await clew.graph.write(async (send) => {
      await send(statement("statements/merge-records"), {
        rows,
        run: "bench",
        wroteAt: 1,
        isFirst: true,
      });
      await send(statement("statements/state-entities"), { rows: cited });
    });
  }
}

/** What people read of an entity that a filled store holds. */
export function labelOf(id: string): string {
  return id.startsWith("ad:")
    ? `Ad ${id.slice(id.indexOf("/") + 1)} in town`
    : id.slice(id.indexOf(":") + 1);
}

/** A row as an ad site might give it, of about 400 characters. */
function textOf(at: number): string {
  return `${at},Ad ${at} in town,${"words of an ad that nobody wrote, ".repeat(11)},${dayOf(at)}`;
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function recordOf(at: number): string {
  return `${dataset}/ads.csv#${at.toString(16).padStart(16, "0")}~1`;
}

function dayOf(at: number): string {
  return new Date(1_767_225_600_000 + (at % 365) * 86_400_000).toISOString();
}

function pages<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / page) }, (_, at) =>
    list.slice(at * page, (at + 1) * page),
  );
}
