import { sentence } from "../../../sentences/index.ts";
import { columnsOf, type FileMapping } from "../mapping/index.ts";
import { columnsInJson, type OpenFile, type ReadRow } from "../reading/index.ts";

/** How rows that come as JSON lines are read, whatever the file is that the mapping names. */
export function asJsonLines(file: FileMapping): FileMapping {
  const { path, record, observedAt, entities, links, line } = file;
  return {
    path,
    format: "jsonl",
    entities,
    links,
    line,
    ...(record === undefined ? {} : { record }),
    ...(observedAt === undefined ? {} : { observedAt }),
  };
}

/** A file of JSON of which a row that lacks a column of its mapping is a reject that names it. */
export function strictRows(open: OpenFile, file: FileMapping): OpenFile {
  const wanted = columnsOf(file);
  return { ...open, rows: () => strict(open.rows(), wanted) };
}

async function* strict(
  rows: AsyncIterable<ReadRow>,
  wanted: readonly string[],
): AsyncGenerator<ReadRow> {
  for await (const row of rows) {
    const lacks = row.ok ? lackedIn(row.raw, wanted) : undefined;
    if (lacks === undefined) yield row;
    else
      yield {
        ok: false,
        position: row.position,
        column: lacks,
        reason: sentence("files.row-lacks-column", { column: lacks }),
      };
  }
}

/** The first of some columns that a row of JSON does not have; null stands for a value not known. */
function lackedIn(raw: string, wanted: readonly string[]): string | undefined {
  const held = columnsInJson(raw);
  return wanted.find((column) => !held.has(column));
}
