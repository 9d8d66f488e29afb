import type { Clew } from "../../../context.ts";
import type { SearchedEntity, SearchedRow } from "../../../search/index.ts";
import { cellsOf, shapeNamed, type FileShapeHeld } from "../../ground/records/index.ts";
import type { Brought } from "../../intake/statements/index.ts";
import { sourcesById, type Source } from "../../ground/sources/index.ts";
import { eachShard } from "../../ground/store/index.ts";
import { searchedEntity } from "./searched-texts.ts";
import {
  entitiesSince,
  rowsOf,
  statedOf,
  type HeldRow,
  type StoredEntity,
} from "./upkeep-queries.ts";

const entitiesAPage = 500;
const writesAPage = 20;
const textsAPut = 6_000;
const lettersAPut = 4_000_000;

/** Puts what is searched of the entities set since a write into the index; of all since −1. */
export async function feedEntities(clew: Clew, since: number): Promise<void> {
  const feeder = openFeeder(clew);
  for await (const entities of eachShard(clew.graph, (shard) => entitiesSince(clew, shard, since)))
    for (let from = 0; from < entities.length; from += entitiesAPage)
      await feeder.add(await textsOf(clew, entities.slice(from, from + entitiesAPage)), []);
  await feeder.end();
}

/** Puts in what a write brought, by which the index becomes true up to it. */
export async function feedBrought(
  { search, ontology }: Clew,
  { writes, entities, rows }: Brought,
  shapes: readonly FileShapeHeld[],
): Promise<void> {
  await search.put(
    entities.map((entity) =>
      searchedEntity(entity, ontology.entityKinds.get(entity.kind), entity.statements),
    ),
    rows.map(({ record, file, raw }) => ({
      record,
      wroteAt: writes,
      cells: cellsOf(raw, shapeNamed(shapes, file)).map(({ text }) => text),
    })),
  );
  await search.reached(writes);
}

async function textsOf(
  clew: Clew,
  entities: readonly StoredEntity[],
): Promise<readonly SearchedEntity[]> {
  const stated = await statedOf(
    clew,
    entities.map(({ ref }) => ref),
  );
  return entities.map((entity) =>
    searchedEntity(
      entity,
      clew.ontology.entityKinds.get(entity.kind),
      stated.get(entity.ref) ?? [],
    ),
  );
}

/** Puts the rows that came behind a write, up to another, into the index. */
export async function feedRows(clew: Clew, since: number, to: number): Promise<void> {
  const feeder = openFeeder(clew);
  const sources = await sourcesById(clew);
  for (let from = since + 1; from <= to; from += writesAPage) {
    const writes = numbersFrom(from, Math.min(to, from + writesAPage - 1));
    for (const row of await rowsOf(clew, writes)) {
      const searched = await searchedRow(clew, row, sources);
      if (searched !== undefined) await feeder.add([], [searched]);
    }
  }
  await feeder.end();
}

async function searchedRow(
  clew: Clew,
  { record, dataset, file, place, wroteAt }: HeldRow,
  sources: ReadonlyMap<string, Source>,
): Promise<SearchedRow | undefined> {
  const raw = place === undefined ? undefined : await clew.evidence.read(place);
  if (raw === undefined) return undefined;
  const shape = shapeNamed(sources.get(dataset)?.files, file);
  return { record, wroteAt, cells: cellsOf(raw, shape).map(({ text }) => text) };
}

function numbersFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Gathers texts and puts many at a time; while some are put, the next are read. */
function openFeeder({ search }: Clew) {
  let entities: SearchedEntity[] = [];
  let rows: SearchedRow[] = [];
  let letters = 0;
  let putting = Promise.resolve();
  const put = async () => {
    const given = [entities, rows] as const;
    [entities, rows, letters] = [[], [], 0];
    await putting;
    putting = search.put(...given);
    putting.catch(() => undefined); // thrown where it is waited for
  };
  return {
    add: async (more: readonly SearchedEntity[], moreRows: readonly SearchedRow[]) => {
      entities.push(...more);
      rows.push(...moreRows);
      letters += lettersIn(more, moreRows);
      if (entities.length + rows.length >= textsAPut || letters >= lettersAPut) await put();
    },
    end: async () => {
      await put();
      await putting;
    },
  };
}

function lettersIn(entities: readonly SearchedEntity[], rows: readonly SearchedRow[]): number {
  const ofEntities = entities.flatMap(({ values }) => values.map(({ text }) => text.length));
  const ofRows = rows.flatMap(({ cells }) => cells.map(({ length }) => length));
  return [...ofEntities, ...ofRows].reduce((sum, length) => sum + length, 0);
}
