import { workbookOf, type Sheet } from "../../../../shared/archive/xlsx-writer.ts";
import { valueColumns } from "../every-value.ts";
import { joinedIn, lossNotes, spansIn } from "../losses.ts";
import type { ExportGraph, ExportItem, ExportRecord, MadeFiles } from "../types.ts";
import { columnsOf } from "./csv.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of three sheets: entities, links, and the source rows that each of them cites. */
export function xlsxFile(graph: ExportGraph, name: string): MadeFiles {
  const { bytes, cutTexts, leftRows } = workbookOf([
    entitySheet(graph),
    linkSheet(graph),
    citationSheet(graph),
  ]);
  return {
    files: [{ name: `${name}.xlsx`, mediaType, content: bytes }],
    notes: lossNotes([
      ["exports.joined-values", joinedIn(graph)],
      ["exports.lost-spans", spansIn(graph)],
      ["exports.cut-cells", cutTexts],
      ["exports.left-rows", leftRows],
    ]),
  };
}

function entitySheet({ entities }: ExportGraph): Sheet {
  const names = columnsOf(entities);
  return {
    name: "Entities",
    header: ["id", "ref", "kind", "label", "firstSeen", "lastSeen", "degree", "datasets", ...names],
    rows: entities.map((one) => [
      one.id,
      one.ref,
      one.kind,
      one.label,
      one.firstSeen,
      one.lastSeen,
      one.degree,
      one.datasets.join("|"),
      ...ownCells(one, names),
    ]),
  };
}

function linkSheet({ links }: ExportGraph): Sheet {
  const names = columnsOf(links);
  const own = ["id", "kind", "source", "target", "firstSeen", "lastSeen", "count", "datasets"];
  return {
    name: "Links",
    header: [...own, ...names],
    rows: links.map((one) => [
      one.id,
      one.kind,
      one.source,
      one.target,
      one.firstSeen,
      one.lastSeen,
      one.count,
      one.datasets.join("|"),
      ...ownCells(one, names),
    ]),
  };
}

function citationSheet({ entities, links, records }: ExportGraph): Sheet {
  const rows = (items: readonly ExportItem[], of: string) =>
    items.flatMap(({ id, citations }) =>
      citations.map(({ record, fields, observedAt }) => [
        of,
        id,
        record,
        ...rowCells(records.get(record)),
        fields.join("|"),
        observedAt ?? "",
      ]),
    );
  return {
    name: "Citations",
    header: [
      "of",
      "id",
      "record",
      "dataset",
      "file",
      "position",
      "sha256",
      "columns",
      "observedAt",
    ],
    rows: [...rows(entities, "entity"), ...rows(links, "link")],
  };
}

function rowCells(record: ExportRecord | undefined): readonly string[] {
  if (record === undefined) return ["", "", "", ""];
  return [record.dataset, record.file, record.position, record.sha256];
}

function ownCells(one: ExportItem, names: readonly string[]): readonly string[] {
  const texts = new Map(valueColumns(one));
  return names.map((name) => texts.get(name) ?? "");
}
