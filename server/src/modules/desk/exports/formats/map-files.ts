import { sentence } from "../../../../sentences/index.ts";
import { valueColumns } from "../every-value.ts";
import { citationsIn, lossNotes, timedIn, type Loss } from "../losses.ts";
import type { ExportEntity, ExportGraph, ExportLink, MadeFiles } from "../types.ts";
import { placesHeld, type Coordinates, type PlacesHeld } from "./places-held.ts";
import { xmlWriter } from "./xml.ts";

/** What has coordinates, as GeoJSON (RFC 7946). */
export function geojsonFile(graph: ExportGraph, name: string): MadeFiles {
  const held = placesHeld(graph);
  const feature = (item: ExportEntity | ExportLink, geometry: object) => ({
    type: "Feature",
    id: item.id,
    geometry,
    properties: propertiesOf(item),
  });
  const features = [
    ...held.entities.map(({ item, at }) => feature(item, { type: "Point", coordinates: at[0] })),
    ...held.links.map(({ item, at }) => feature(item, { type: "LineString", coordinates: at })),
  ];
  const lines = features.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  const content = `{\n "type": "FeatureCollection",\n "features": [\n${lines}\n ]\n}\n`;
  return {
    files: [{ name: `${name}.geojson`, mediaType: "application/geo+json", content }],
    notes: lossNotes(lossesOf(held)),
    held: { entities: held.entities.length, links: held.links.length },
  };
}

function propertiesOf(item: ExportEntity | ExportLink) {
  const { kind, firstSeen, lastSeen, datasets, properties, formerly } = item;
  const own =
    "label" in item ? { label: item.label } : { source: item.source, target: item.target };
  return { kind, ...own, firstSeen, lastSeen, datasets, properties, formerly };
}

/** What has coordinates, as KML 2.2. */
export function kmlFile(graph: ExportGraph, name: string): MadeFiles {
  const held = placesHeld(graph);
  const { text, changed } = xmlWriter();
  const marks = [
    ...held.entities.map(({ item, at }) =>
      placemark(item, `<Point><coordinates>${points(at)}</coordinates></Point>`, text),
    ),
    ...held.links.map(({ item, at }) =>
      placemark(item, `<LineString><coordinates>${points(at)}</coordinates></LineString>`, text),
    ),
  ];
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    ` <Document><name>${text(name)}</name>`,
    ...marks,
    " </Document>",
    "</kml>",
    "",
  ].join("\n");
  const exact = timedIn([...held.entities, ...held.links].map(({ item }) => item));
  const written = changed() ? [sentence("exports.some-characters-xml-can")] : [];
  return {
    files: [{ name: `${name}.kml`, mediaType: "application/vnd.google-earth.kml+xml", content }],
    notes: [...written, ...lossNotes([...lossesOf(held), ["exports.times-look-exact", exact]])],
    held: { entities: held.entities.length, links: held.links.length },
  };
}

function placemark(
  item: ExportEntity | ExportLink,
  geometry: string,
  text: (raw: string) => string,
): string {
  const label = "label" in item ? item.label : item.kind;
  const data = [["id", item.id] as const, ["kind", item.kind] as const, ...valueColumns(item)].map(
    ([name, value]) => `<Data name="${text(name)}"><value>${text(value)}</value></Data>`,
  );
  const begin = item.firstSeen === "" ? "" : `<begin>${item.firstSeen}</begin>`;
  const end = item.lastSeen === "" ? "" : `<end>${item.lastSeen}</end>`;
  const span = begin + end === "" ? "" : `<TimeSpan>${begin}${end}</TimeSpan>`;
  const named = `<name>${text(label)}</name>`;
  return `  <Placemark>${named}${span}<ExtendedData>${data.join("")}</ExtendedData>${geometry}</Placemark>`;
}

function points(at: readonly Coordinates[]): string {
  return at.map(([east, north]) => `${east},${north}`).join(" ");
}

function lossesOf({ entities, links, lostEntities, lostLinks }: PlacesHeld): readonly Loss[] {
  return [
    ["exports.lost-places", lostEntities],
    ["exports.lost-links", lostLinks],
    ["exports.lost-citations", citationsIn([...entities, ...links].map(({ item }) => item))],
  ];
}
