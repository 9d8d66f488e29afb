import { parseExact } from "../../../../../shared/exact-json.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { bytesOf } from "../../bytes.ts";
import { elementsOf } from "../../json-rows/json-elements.ts";
import { linesOf } from "../../physical-lines.ts";
import { longestRow } from "../../types.ts";
import type { BrokenItem } from "./network-items.ts";

/** An object of a JSON text, by its own text. */
export interface JsonObject {
  readonly type: "object";
  readonly position: string;
  readonly raw: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The objects of the list at a path of a JSON file; what is none is named. */
export async function* objectsAt(
  path: string,
  list: string,
): AsyncGenerator<JsonObject | BrokenItem> {
  for await (const { line, bytes, overlong } of elementsOf(bytesOf(path, undefined), list)) {
    const raw = bytes.toString("utf8").trim();
    if (raw !== "" || overlong) yield objectIn(String(line), raw, overlong);
  }
}

/** The objects of a file with one a line, or of one list. */
export async function* objectsIn(path: string): AsyncGenerator<JsonObject | BrokenItem> {
  const lines = linesOf(bytesOf(path, undefined));
  let isList: boolean | undefined;
  for await (const { number, bytes, overlong } of lines) {
    const raw = bytes.toString("utf8").trim();
    if (raw === "") continue;
    isList ??= raw.startsWith("[");
    if (isList) break;
    yield objectIn(String(number), raw, overlong);
  }
  if (isList === true) yield* objectsAt(path, "");
}

function objectIn(position: string, raw: string, overlong: boolean): JsonObject | BrokenItem {
  if (overlong) {
    const reason = sentence("reading.element-longer-than-bytes", { longestRow });
    return { type: "broken", position, reason };
  }
  try {
    const value = parseExact(raw);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { type: "object", position, raw, value: value as Readonly<Record<string, unknown>> };
  } catch {
    // named below
  }
  return { type: "broken", position, reason: sentence("reading.row-no-object") };
}
