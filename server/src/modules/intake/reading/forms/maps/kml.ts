import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm } from "../file-form.ts";
import { nodeAt, nodesNamed, textAt, xmlTree, type XmlNode } from "../xml/xml-tree.ts";
import { xmlRows, type XmlCut, type XmlRow } from "../xml/xml-rows.ts";
import { isOnEarth, placeColumns, placeMapping, placeName } from "./place-rows.ts";

/** Placemarks of KML, as Google Earth and forensic tools write them. */
export const kml: FileForm = {
  format: "kml",
  fits: ({ text }) => /<(?:\w+:)?kml[\s>]/u.test(text.slice(0, 16_384)),
  open: openPlacemarks,
  mapping: placeMapping,
};

const cut: XmlCut = {
  isRow: (path) => path.at(-1) === "Placemark",
  mostRow: longestRow,
  mostRun: 256 * 1024,
};

async function openPlacemarks(path: string): Promise<OpenFile> {
  const own = new Set<string>();
  for await (const row of xmlRows(path, cut))
    if (!("fault" in row)) for (const [name] of dataIn(xmlTree(row.raw))) own.add(name);
  const columns = [...placeColumns, ...[...own].filter((name) => !placeColumns.includes(name))];
  return { columns, rows: () => rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<ReadRow> {
  for await (const row of xmlRows(path, cut)) {
    if (!("fault" in row)) yield rowIn(row);
    else {
      const reason = sentence("forms.xml-broken", { fault: row.fault });
      yield { ok: false, position: row.position, reason };
    }
  }
}

function rowIn({ position, raw, overlong }: XmlRow): ReadRow {
  const node = overlong ? undefined : xmlTree(raw);
  const address = textAt(node, "address");
  const point = pointIn(node);
  if (node === undefined || (point === undefined && address === "")) {
    const reason = overlong
      ? sentence("reading.element-longer-than-bytes", { longestRow })
      : sentence("forms.no-place-on-earth");
    return { ok: false, position, reason };
  }
  const [longitude = "", latitude = ""] = point ?? [];
  const name = textAt(node, "name");
  return formRow(position, raw, {
    ...Object.fromEntries(dataIn(node)),
    id: node.attributes["id"] ?? position,
    name,
    description: plainText(textAt(node, "description")),
    at: textAt(node, "TimeStamp", "when") || textAt(node, "TimeSpan", "begin"),
    latitude,
    longitude,
    address,
    place: name === "" && point === undefined ? address : placeName(name, latitude, longitude),
  });
}

/** The first coordinates within an element, as longitude and latitude. */
function pointIn(node: XmlNode | undefined): readonly [string, string] | undefined {
  // Tracks part the three numbers of a point by spaces, other shapes by commas.
  const text = coordinatesIn(node).trim();
  const first = text.includes(",") ? (text.split(/\s+/u)[0]?.split(",") ?? []) : text.split(/\s+/u);
  const [longitude = "", latitude = ""] = first;
  const isSound =
    longitude !== "" && latitude !== "" && isOnEarth(Number(latitude), Number(longitude));
  return isSound ? [longitude, latitude] : undefined;
}

function coordinatesIn(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  if (node.name === "coordinates" || node.name === "coord") return node.text;
  for (const child of node.children) {
    const text = coordinatesIn(child);
    if (text !== "") return text;
  }
  return "";
}

/** What a placemark says under names of its own. */
function dataIn(node: XmlNode | undefined): readonly (readonly [string, string])[] {
  const extended = nodeAt(node, "ExtendedData");
  const data = nodesNamed(extended, "Data").map(
    (one) => [one.attributes["name"] ?? "", textAt(one, "value")] as const,
  );
  const simple = nodesNamed(extended, "SchemaData").flatMap((schema) =>
    nodesNamed(schema, "SimpleData").map(
      (one) => [one.attributes["name"] ?? "", one.text.trim()] as const,
    ),
  );
  return [...data, ...simple].filter(([name]) => name !== "");
}

function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,2000}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
