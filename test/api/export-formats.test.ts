import { readFileSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exportWorld, hostileNames, worldIds } from "../support/export-world.ts";
import { writeFiles } from "../support/import-files.ts";
import { askPython, pythonWith } from "../support/python-peers.ts";
import { clew, type Ended } from "../support/run-clew.ts";

const sheets = createRequire(new URL("../../server/package.json", import.meta.url))("@e965/xlsx");
/** A label shows the first 200 characters; the name itself is whole beside it. */
const labels = hostileNames.map((name) => name.slice(0, 200));

const reader = `
import json, sys, openpyxl, io, contextlib
import xml.etree.ElementTree as tree
from stix2validator import validate_file, ValidationOptions
folder = sys.argv[1]
book = openpyxl.load_workbook(folder + "/out.xlsx", data_only=False)
cells = [cell for sheet in book for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
result = validate_file(folder + "/out.stix.json", ValidationOptions(version="2.1"))
ns = {"k": "http://www.opengis.net/kml/2.2"}
marks = tree.parse(folder + "/out.kml").findall(".//k:Placemark", ns)
print(json.dumps({
  "sheets": {sheet.title: sheet.max_row - 1 for sheet in book},
  "types": sorted(set(cell.data_type for cell in cells)),
  "formulas": sum(1 for cell in cells if cell.data_type == "f"),
  "quoted": all(cell.quotePrefix for cell in cells if cell.data_type == "s"),
  "stix": {"valid": result.is_valid, "errors": [str(e) for one in result.object_results for e in one.errors]},
  "kml": [[m.find("k:name", ns).text, m.find("k:Point/k:coordinates", ns).text] for m in marks],
}))
`;

describe("formats of other programs, read by their own readers", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-formats-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  const said = new Map<string, Ended>();
  let read: any;
  const text = (name: string) => readFileSync(join(folder, name), "utf8");

  beforeAll(async () => {
    const python = pythonWith("python-formats", ["openpyxl==3.1.5", "stix2-validator==3.3.2"]);
    writeFiles(folder, { ...exportWorld, "ids.txt": worldIds });
    expect((await clew(["import", "world.yaml"], environment, folder)).code).toBe(0);
    for (const [format, ending] of Object.entries(endings)) {
      const words = ["export", "--ids", "ids.txt", "--format", format, "--out", `out.${ending}`];
      said.set(format, await clew(words, environment, folder));
    }
    read = askPython(python, reader, [folder]);
  }, 240_000);

  it("are written, and each says what it cannot hold", () => {
    expect([...said.values()].map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(said.get("json")?.err).toBe("");
    expect(said.get("ftm")?.err).toMatch(/^\d+ values stand as notes: FollowTheMoney has no/mu);
    expect(said.get("ftm")?.err).toMatch(/^\d+ links have no direction here/mu);
    expect(said.get("stix")?.err).toMatch(/^5 entities are written as clew-entity/mu);
    expect(said.get("cypher")?.err).toMatch(/^25 citations are left out/mu);
    expect(said.get("geojson")?.err).toMatch(/^42 entities are left out, having no coordinates/mu);
    expect(said.get("geojson")?.out).toMatch(/^1 entity and 0 links in /u);
  });

  it("XLSX: three sheets, all texts as texts, no formula, long numbers whole", () => {
    expect(read.sheets).toEqual({ Entities: 43, Links: 49, Citations: 74 });
    expect([read.types, read.formulas, read.quoted]).toEqual([["n", "s"], 0, true]);
    const book = sheets.read(readFileSync(join(folder, "out.xlsx")));
    const rows = sheets.utils.sheet_to_json(book.Sheets["Entities"]) as Record<string, string>[];
    expect(rows.map((row) => row["label"])).toEqual(expect.arrayContaining(labels));
    expect(rows.map((row) => row["name"])).toContain("L".repeat(9_000));
    expect(rows.map((row) => row["number"])).toContain("+12125550147");
  });

  it("STIX 2.1: valid by the validator of OASIS, and the same ids each time", async () => {
    expect(read.stix).toEqual({ valid: true, errors: [] });
    const again = ["export", "--ids", "ids.txt", "--format", "stix", "--out", "again.json"];
    await clew(again, environment, folder);
    expect(text("again.json")).toBe(text("out.stix.json"));
    const { objects } = JSON.parse(text("out.stix.json"));
    expect(objects.filter(({ type }: any) => type === "relationship")).toHaveLength(49);
    const persons = objects.filter((one: any) => one.identity_class === "individual");
    expect(persons.map(({ name }: any) => name)).toEqual(labels);
    expect(objects.map(({ id }: any) => id)).toHaveLength(
      new Set(objects.map(({ id }: any) => id)).size,
    );
  });

  it("KML and GeoJSON: what has coordinates that there are, longitude first", () => {
    expect(read.kml).toEqual([["Old Mill", "-122.6784,45.5152"]]);
    const { features } = JSON.parse(text("out.geojson"));
    expect(features).toMatchObject([
      { id: "location:t-world/Old Mill", geometry: { coordinates: [-122.6784, 45.5152] } },
    ]);
  });

  it("FollowTheMoney: one entity a line, links too, ids that name nobody", () => {
    const lines = text("out.ftm.json").trimEnd().split("\n");
    const all = lines.map((line) => JSON.parse(line));
    expect(all).toHaveLength(43 + 49);
    expect(all.filter(({ id }) => !/^[a-z2-7]{26}$/u.test(id))).toEqual([]);
    const names = all.filter(({ schema }) => schema === "Person").map((one) => one.properties);
    expect(names.flatMap(({ name }) => name)).toEqual(expect.arrayContaining([...hostileNames]));
    expect(all.find(({ schema }) => schema === "Employment")?.properties).toMatchObject({
      role: ["worksFor"],
    });
  });

  it("JSON holds every citation with its columns", () => {
    const { entities } = JSON.parse(text("out.json"));
    const person = entities.find(({ id }: any) => id === "person:t-world/1");
    expect(person.citations).toMatchObject([{ fields: expect.arrayContaining(["id", "name"]) }]);
  });
});

const endings: Readonly<Record<string, string>> = {
  json: "json",
  xlsx: "xlsx",
  ftm: "ftm.json",
  stix: "stix.json",
  cypher: "cypher",
  kml: "kml",
  geojson: "geojson",
};
