import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";

/** A mistake in an ontology file. The message is "file:line: sentence". */
export class OntologyError extends Error {
  override readonly name = "OntologyError";
}

type Fail = (offset: number, sentence: string) => never;

/** A map of a YAML file that knows where its parts stand. */
export interface Place {
  readonly map: YAMLMap;
  /** Throws at an offset in the file. */
  readonly failAt: Fail;
  /** Throws at a key of the map, or at the map where the key is absent. */
  readonly fail: (key: string, sentence: string) => never;
}

/** Reads one YAML file into its topmost map. Throws OntologyError. */
export function openYaml(file: string, text: string): Place {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const failAt: Fail = (offset, sentence) => {
    throw new OntologyError(`${file}:${lines.linePos(offset).line}: ${sentence}`);
  };
  const [problem] = document.errors;
  if (problem)
    return failAt(
      problem.pos[0],
      `${(problem.message.split(" at line ")[0] ?? "Not YAML").trim()}.`,
    );
  return isMap(document.contents)
    ? placeOf(document.contents, failAt)
    : failAt(0, "A kind's file holds one map of keys and values.");
}

function placeOf(map: YAMLMap, failAt: Fail): Place {
  return {
    map,
    failAt,
    fail: (key, sentence) => {
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
      const at = pair && isScalar(pair.key) ? pair.key : map;
      return failAt(at.range?.[0] ?? 0, sentence);
    },
  };
}

/** Refuses keys that are not known. */
export function onlyKeys(place: Place, known: readonly string[]): void {
  for (const { key } of place.map.items) {
    const name = isScalar(key) ? String(key.value) : "?";
    if (!known.includes(name))
      place.fail(name, `Unknown key "${name}"; known are ${known.join(", ")}.`);
  }
}

/** A text that must be there. */
export function textAt(place: Place, key: string): string {
  const value = place.map.get(key);
  if (typeof value !== "string" || value.trim() === "")
    return place.fail(key, `"${key}" must be a text.`);
  return value;
}

/** One of some words. */
export function choiceAt<T extends string>(place: Place, key: string, choices: readonly T[]): T {
  const value = place.map.get(key);
  const found = choices.find((choice) => choice === value);
  return (
    found ??
    place.fail(
      key,
      `"${key}" must be one of ${choices.join(", ")}; it is ${JSON.stringify(value ?? null)}.`,
    )
  );
}

/** true or false, false where absent. */
export function flagAt(place: Place, key: string): boolean {
  const value = place.map.get(key) ?? false;
  return typeof value === "boolean" ? value : place.fail(key, `"${key}" must be true or false.`);
}

/** A list of texts that must be there. */
export function textsAt(place: Place, key: string): readonly string[] {
  const value = place.map.get(key, true);
  if (!isSeq(value)) return place.fail(key, `"${key}" must be a list of names.`);
  return value.items.map((item) =>
    isScalar(item) && typeof item.value === "string"
      ? item.value
      : place.fail(key, `"${key}" must be a list of names.`),
  );
}

/** A map inside, or undefined where absent. */
export function mapAt(place: Place, key: string): Place | undefined {
  const value: unknown = place.map.get(key, true);
  if (value === undefined) return undefined;
  return isMap(value) ? placeOf(value, place.failAt) : place.fail(key, `"${key}" must be a map.`);
}

/** A list of maps, none where absent. */
export function mapsAt(place: Place, key: string): readonly Place[] {
  const value: unknown = place.map.get(key, true);
  if (value === undefined) return [];
  if (!isSeq(value)) return place.fail(key, `"${key}" must be a list.`);
  return value.items.map((item) =>
    isMap(item) ? placeOf(item, place.failAt) : place.fail(key, `"${key}" must be a list of maps.`),
  );
}
