import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportWorld, worldIds } from "../support/export-world.ts";
import { writeFiles } from "../support/import-files.ts";
import { askPython, pythonWith } from "../support/python-peers.ts";
import { clew } from "../support/run-clew.ts";

/**
 * npm run peers-read: writes a world of hostile names in every format and has each read by a program of others, from
 * PyPI. Prints what each read; ends with 1 where one of them refuses or loses something.
 */
const packages = [
  "networkx==3.6.1",
  "openpyxl==3.1.5",
  "stix2-validator==3.3.2",
  "followthemoney==4.11.2",
  "fastkml==1.4.0",
  "geojson==3.3.0",
];

const reader = `
import csv, json, subprocess, sys, os
import networkx as nx, openpyxl, fastkml, geojson
from stix2validator import validate_file, ValidationOptions
folder = sys.argv[1]
at = lambda name: os.path.join(folder, "out." + name)
rows = []
def tell(form, peer, entities, links, fault=""): rows.append([form, peer, entities, links, fault])
table = lambda name: list(csv.DictReader(open(at(name), newline="", encoding="utf-8")))
tell("csv", "Python csv", len(table("entities.csv")), len(table("links.csv")))
whole = json.load(open(at("json"), encoding="utf-8"))
tell("json", "Python json", len(whole["entities"]), len(whole["links"]))
graph = nx.read_graphml(at("graphml"))
tell("graphml", "networkx", graph.number_of_nodes(), graph.number_of_edges())
book = openpyxl.load_workbook(at("xlsx"))
tell("xlsx", "openpyxl", book["Entities"].max_row - 1, book["Links"].max_row - 1)
ftm = os.path.join(os.path.dirname(sys.executable), "ftm")
subprocess.run([ftm, "validate", "-i", at("ftm"), "-o", at("valid")], check=True, \
stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
read = lambda name: {one["id"]: one for one in map(json.loads, open(at(name), encoding="utf-8"))}
before, after = read("ftm"), read("valid")
size = lambda one: sum(len(values) for values in one["properties"].values())
lost = sum(1 for id, one in before.items() if id not in after or size(after[id]) != size(one))
edges = {"UnknownLink", "Ownership", "Membership", "Employment", "Associate"}
links = sum(1 for one in after.values() if one["schema"] in edges)
tell("ftm", "ftm validate", len(after) - links, links, "" if lost == 0 else f"{lost} entities lost values")
os.rename(at("stix"), at("stix.json"))
result = validate_file(at("stix.json"), ValidationOptions(version="2.1"))
objects = json.load(open(at("stix.json"), encoding="utf-8"))["objects"]
relations = sum(1 for one in objects if one["type"] == "relationship")
tell("stix", "stix2-validator", len(objects) - relations - 2, relations, "" if result.is_valid else "not valid")
marks = [mark for document in fastkml.KML.parse(at("kml")).features for mark in document.features]
tell("kml", "fastkml", len(marks), 0)
places = geojson.load(open(at("geojson"), encoding="utf-8"))
tell("geojson", "geojson", len(places["features"]), 0, "" if places.is_valid else "not valid")
print(json.dumps(rows))
`;

type Told = readonly [format: string, peer: string, entities: number, links: number, fault: string];

const folder = mkdtempSync(join(tmpdir(), "clew-peers-"));
const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
try {
  const python = pythonWith("python-peers", packages);
  writeFiles(folder, { ...exportWorld, "ids.txt": worldIds });
  await run("import", "world.yaml");
  for (const format of ["csv", "json", "graphml", "xlsx", "ftm", "stix", "kml", "geojson"])
    await run("export", "--ids", "ids.txt", "--format", format, "--out", `out.${format}`);
  tell(askPython(python, reader, [folder]) as readonly Told[]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(...words: readonly string[]): Promise<void> {
  const { code, err } = await clew(words, environment, folder);
  if (code !== 0) throw new Error(`clew ${words.join(" ")}: ${err}`);
}

function tell(told: readonly Told[]): void {
  const wanted: Readonly<Record<string, readonly number[]>> = { kml: [1, 0], geojson: [1, 0] };
  console.log("| format | read by | entities | links | |\n| --- | --- | --- | --- | --- |");
  for (const [format, peer, entities, links, fault] of told) {
    const [most = 43, least = 49] = wanted[format] ?? [];
    const isWhole = entities === most && links === least && fault === "";
    if (!isWhole) process.exitCode = 1;
    const verdict = isWhole ? "whole" : fault || "not all of it";
    console.log(`| ${[format, peer, entities, links, verdict].join(" | ")} |`);
  }
}
