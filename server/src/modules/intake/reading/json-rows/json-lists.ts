import { JsonPlace } from "./json-places.ts";

/** A list of objects in a JSON text. */
export interface JsonList {
  /** Where it stands, as data.messages; empty where it is the whole text. */
  readonly path: string;
  /** Depth of its brackets, from 1. */
  readonly depth: number;
  /** Objects in it; in all lists of this path together. */
  count: number;
}

/** What a JSON text holds. */
export interface JsonShape {
  /** Lists of objects, outer ones first. */
  readonly lists: readonly JsonList[];
  /** True where one object follows another and no list holds them. */
  readonly isLines: boolean;
}

const mostLists = 200;

/** The lists of objects in a JSON text; read once, in constant memory. */
export async function listsIn(chunks: AsyncIterable<Buffer>): Promise<JsonShape> {
  const place = new JsonPlace();
  const lists = new Map<string, JsonList>();
  let isObject = false;
  for await (const chunk of chunks)
    for (const byte of chunk) {
      const inList = place.isInArray;
      if (place.read(byte) !== "open object") continue;
      if (place.depth === 1) isObject = true;
      if (inList) countIn(place, lists);
    }
  return {
    lists: [...lists.values()].toSorted((a, b) => a.depth - b.depth),
    isLines: isObject && place.roots > 1,
  };
}

function countIn(place: JsonPlace, lists: Map<string, JsonList>): void {
  const { path } = place;
  const known = lists.get(path);
  if (known !== undefined) known.count += 1;
  else if (lists.size < mostLists) lists.set(path, { path, depth: place.depth - 1, count: 1 });
}
