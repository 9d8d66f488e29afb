import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence } from "../../../sentences/index.ts";
import { recordsById, type RecordNode } from "../../ground/entities/index.ts";
import { cellsOf, shapeNamed, timeColumns } from "../../ground/records/index.ts";
import { sourcesById, type Source } from "../../ground/sources/index.ts";
import { pages } from "../exports/index.ts";
import { timeReader } from "./fact-times.ts";
import { sourceOf, type FactsRead, type Telling } from "./facts-read.ts";
import { handRowsOf } from "./hand-rows.ts";
import type { Fact, FactTime } from "./types.ts";

/** Texts that can be nothing else than a date, or a date with a time. */
const datesAlone = [
  /^\d{4}-\d{2}(?:-\d{2})?(?:[T ].{4,40})?$/u,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?: .{4,40})?$/u,
  /^\d{1,2}\.? \p{L}{3,12}\.? \d{4}.{0,20}$/u,
];
const isDateAlone = (text: string) => datesAlone.some((form) => form.test(text));

/**
 * Source rows that are in a case as they are, by their own time: the first of their columns that is a
 * date. Rows that other facts cite are in those.
 */
export async function rowFacts(
  clew: Clew,
  reach: Reach,
  numbers: ReadonlyMap<string, readonly number[]>,
): Promise<FactsRead> {
  const facts: Fact[] = [];
  let withoutTime = 0;
  const sources = await sourcesById(clew);
  for (const some of pages([...numbers.keys()])) {
    const byHand = await handRowsOf(
      clew,
      reach,
      some.map((record) => ({ record })),
    );
    const telling = { sources, byHand, ...nothingElse(clew), exhibits: numbers };
    for (const record of (await recordsById(clew, reach, some)).values()) {
      const raw = (await clew.evidence.read(record.place)) ?? "";
      const fact = rowFact(record, raw, telling);
      if (fact === undefined) withoutTime += 1;
      else facts.push(fact);
    }
  }
  return { facts, withoutTime, unreadable: 0 };
}

const nothingElse = ({ ontology }: Clew) => ({ ontology, labels: new Map(), timeOf: timeReader() });

function rowFact(record: RecordNode, raw: string, telling: Telling): Fact | undefined {
  const { zone, ...source } = sourceOf(record.id, telling);
  const dated = datedCell(record, raw, { zone, telling });
  if (dated === undefined) return undefined;
  return {
    id: `row ${record.id}`,
    sort: "row",
    kind: "",
    time: dated.time,
    words: sentence("chronology.row", { row: record.name, file: record.file }).text,
    ...source,
    citations: [{ record: record.id, fields: [dated.column], spans: [] }],
    exhibits: telling.exhibits.get(record.id) ?? [],
  };
}

interface Dated {
  readonly column: string;
  readonly time: FactTime;
}

function datedCell(
  record: RecordNode,
  raw: string,
  { zone, telling }: { readonly zone: string | undefined; readonly telling: Telling },
): Dated | undefined {
  const cells = cellsOf(raw, shapeOf(record, telling.sources.get(record.dataset)));
  const own = cells.filter(({ column, text }) => column === timeColumns.held || isDateAlone(text));
  for (const { column, text } of own) {
    const time = telling.timeOf({ text, zone });
    if (time !== undefined) return { column, time: { ...time, isOfRow: true } };
  }
  return undefined;
}

function shapeOf(record: RecordNode, source: Source | undefined) {
  return shapeNamed(source?.files, record.file);
}
