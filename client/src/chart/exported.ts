/**
 * Reads a JSON export of Clew back: the ids in it, in order.
 * Only ids are taken; what is drawn is asked of the store again, so that a file can state nothing by itself.
 * Returns null where the text is no such export.
 */
export function idsInExport(text: string): readonly string[] | null {
  const value = parsed(text);
  if (!isObject(value) || !Array.isArray(value["entities"])) return null;
  const ids = value["entities"].flatMap((entity: unknown) =>
    isObject(entity) && typeof entity["id"] === "string" ? [entity["id"]] : [],
  );
  return ids.length > 0 || value["entities"].length === 0 ? [...new Set(ids)] : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
