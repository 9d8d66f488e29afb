import { InvalidInput } from "../../../../shared/errors.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { bytesOf } from "../bytes.ts";
import { elementsOf } from "./json-elements.ts";
import { listsIn, type JsonList } from "./json-lists.ts";
import { collectPaths } from "./json-values.ts";
import type { FileShape } from "../types.ts";

/** Where the rows of a JSON file stand. */
export interface HeldRows {
  /** Path of the list; empty where it is the whole text. */
  readonly array: string;
  /** True where the file holds one object after another, as jsonl does. */
  readonly isLines: boolean;
  readonly remarks: readonly Sentence[];
  /** All lists of objects, where there are several. */
  readonly arrays?: readonly string[];
}

const looked = 50;
const named = 20;
const mostArrays = 200;

/**
 * Finds the rows of a JSON file: the list that `array` names; else the only one; of several the
 * first that has the columns wanted, or the longest where none are. Other lists are named. Throws
 * InvalidInput where there is none.
 */
export async function heldIn(path: string, shape: FileShape): Promise<HeldRows> {
  const { array, encoding } = shape;
  if ((await firstSign(path, encoding)) === "[") return { array: "", isLines: false, remarks: [] };
  const { lists, isLines } = await listsIn(bytesOf(path, encoding));
  if (isLines) return { array: "", isLines, remarks: [] };
  const outermost = Math.min(...lists.map(({ depth }) => depth));
  const outer = lists.filter(({ depth }) => depth === outermost);
  if (outer.length === 0) throw new InvalidInput("reading.file-holds-no-json");
  const asked = lists.find((list) => list.path === array);
  if (array !== undefined && asked === undefined) return { array, isLines: false, remarks: [] };
  const chosen = asked ?? (await choose(path, shape, lists, outer));
  const others = lists.filter((list) => list !== chosen);
  const remarks =
    others.length === 0 || asked !== undefined
      ? []
      : [
          sentence("reading.json-other-lists", {
            chosen: chosen.path,
            others: others.slice(0, named).map(namedList).join(", "),
          }),
        ];
  const arrays = lists.slice(0, mostArrays).map((list) => list.path);
  return { array: chosen.path, isLines: false, remarks, arrays };
}

async function choose(
  path: string,
  { wanted = [], encoding }: FileShape,
  lists: readonly JsonList[],
  outer: readonly JsonList[],
): Promise<JsonList> {
  const longest = outer.toSorted((a, b) => b.count - a.count)[0] as JsonList;
  if (wanted.length === 0) return longest;
  for (const list of lists) {
    const columns = new Set<string>();
    let rows = 0;
    for await (const { bytes } of elementsOf(bytesOf(path, encoding), list.path)) {
      collectPaths(valueOf(bytes.toString("utf8")), "", columns);
      if ((rows += 1) >= looked) break;
    }
    if (wanted.every((column) => columns.has(column))) return list;
  }
  if (lists.length === 1) return longest;
  throw new InvalidInput("reading.json-no-list-has", {
    columns: wanted.slice(0, named).join(", "),
    lists: lists.slice(0, named).map(namedList).join(", "),
  });
}

function namedList({ path, count }: JsonList): string {
  return `${path} (${count})`;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first sign of a text that is not blank. */
async function firstSign(path: string, encoding: string | undefined): Promise<string> {
  for await (const chunk of bytesOf(path, encoding)) {
    const text = chunk.toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, "");
    if (text !== "") return text.charAt(0);
  }
  return "";
}
