import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { clew } from "../support/run-clew.ts";
import { writeFiles } from "../support/import-files.ts";
import { askPython, pythonWith } from "../support/python-peers.ts";

const reader = `
import json, sys, csv, networkx as nx
folder = sys.argv[1]
def shape(g): return {"nodes": sorted(map(str, g.nodes)), "edges": sorted([str(a), str(b)] for a, b in g.edges())}
def name(g, label): return sorted(str(d.get(label, "")) for _, d in g.nodes(data=True))
graphml = nx.read_graphml(folder + "/out.graphml")
gexf = nx.read_gexf(folder + "/out.gexf")
rows = {n: list(csv.DictReader(open(folder + "/out." + n + ".csv", newline="", encoding="utf-8"))) \
for n in ("entities", "links")}
print(json.dumps({"graphml": shape(graphml), "gexf": shape(gexf), "graphmlLabels": name(graphml, \
"label"), "gexfLabels": name(gexf, "label"), "csv": rows}))
`;

describe("exports, read by networkx and by Python's csv", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-out-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  let read: any;
  const names = [
    "=cmd|' /C calc'!A0",
    'Ann \u0001 <b> & "quoted"',
    "\uff1dfull width",
    "multi\nline",
    "plain",
  ];
  beforeAll(async () => {
    const rows = names.map((name, id) =>
      JSON.stringify({ id: `${id}`, name, phone: "212 555 0147" }),
    );
    writeFiles(folder, {
      "people.jsonl": rows.join("\n"),
      "people.yaml":
        "dataset: { id: t-people, title: People, region: US }\nfiles:\n  - path: people.jsonl\n" +
        "    entities: { who: { kind: Person, key: id, properties: { name: name } }, phone: { " +
        "kind: Phone, value: phone } }\n    links: [ { kind: uses, from: who, to: phone } ]\n",
      "ids.txt": ["phone:+12125550147", ...names.map((_, id) => `person:t-people/${id}`), ""].join(
        "\n",
      ),
    });
    expect((await clew(["import", "people.yaml"], environment, folder)).code).toBe(0);
    for (const format of ["csv", "json", "graphml", "gexf"]) {
      expect(
        (
          await clew(
            ["export", "--ids", "ids.txt", "--format", format, "--out", `out.${format}`],
            environment,
            folder,
          )
        ).code,
      ).toBe(0);
    }
    read = askPython(pythonWith("python", ["networkx==3.6.1"]), reader, [folder]);
  }, 180_000);

  it("hold the same entities and links", () => {
    const nodes = [
      "phone:+12125550147",
      ...names.map((_, id) => `person:t-people/${id}`),
    ].toSorted();
    const edges = names.map((_, id) => [`person:t-people/${id}`, "phone:+12125550147"]);
    expect(read.graphml).toEqual({ nodes, edges });
    expect(read.gexf).toEqual({ nodes, edges });
    expect(read.csv.entities.map(({ id }: any) => id).toSorted()).toEqual(nodes);
    expect(read.csv.links.map(({ source, target }: any) => [source, target]).toSorted()).toEqual(
      edges,
    );
  });

  it("keep hostile names: XML writes what it cannot hold as \\uXXXX, csv guards what could run", () => {
    const inXml = names.map((name) => name.replace("\u0001", "\\u0001"));
    expect(read.graphmlLabels).toEqual(["(212) 555-0147", ...inXml].toSorted());
    expect(read.gexfLabels.map((one: string) => one.replaceAll("\n", " "))).toEqual(
      ["(212) 555-0147", ...inXml].toSorted().map((one) => one.replaceAll("\n", " ")),
    );
    const labels = read.csv.entities.map(({ label }: any) => label);
    expect(labels).toContain("'=cmd|' /C calc'!A0");
    expect(labels).toContain("'\uff1dfull width");
    expect(labels).toContain("plain");
  });

  it("leave phone numbers as they are, and with --raw every cell", async () => {
    const own = read.csv.entities.find(({ id }: any) => id === "phone:+12125550147");
    expect(own.number).toBe("+12125550147");
    const asked = ["export", "--ids", "ids.txt", "--format", "csv", "--out", "raw", "--raw"];
    const { code, err } = await clew(asked, environment, folder);
    expect([code, err.includes("could run some of them")]).toEqual([0, true]);
    const raw = readFileSync(join(folder, "raw.entities.csv"), "utf8");
    expect(raw).toContain("=cmd|' /C calc'!A0");
    expect(raw).not.toContain("'=cmd");
  });

  it("say in gexf what is a number, how often a link is stated, and since when", () => {
    const text = readFileSync(join(folder, "out.gexf"), "utf8");
    expect(text).toMatch(/<attribute id="\d+" title="degree" type="long"\/>/u);
    expect(text).toMatch(/<attribute id="\d+" title="property:number" type="string"\/>/u);
    expect(text).toMatch(/<edge [^>]*weight="1"/u);
    expect(text).toContain('timeformat="dateTime"');
  });

  it("tell of it, and json can be opened again", async () => {
    expect(
      (
        await clew(
          ["export", "--ids", "ids.txt", "--format", "gexf", "--out", "x.gexf"],
          environment,
          folder,
        )
      ).err,
    ).toContain("\\uXXXX");
    const held = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
    expect(held).toMatchObject({ format: "clew-export", version: 1 });
    expect(held.entities.map(({ label }: any) => label).toSorted()).toEqual(
      ["(212) 555-0147", ...names].toSorted(),
    );
  });

  it("give a saved query's answer too", async () => {
    const { code, out } = await clew(
      [
        "export",
        "--query",
        "phones-with-several-holders",
        "--format",
        "csv",
        "--out",
        "q/held.csv",
        "--json",
      ],
      environment,
      folder,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ entities: 6, links: 5 });
  });

  it("take the guard off again when Clew opens its own csv, and never from other sources", async () => {
    const mapping = (id: string, path: string) =>
      `dataset: { id: ${id}, title: Again }\nfiles: [ { path: ${path}, entities: { who: { ` +
      `kind: Person, key: id, properties: { name: label } } } } ]\n`;
    writeFiles(folder, {
      "again.yaml": mapping("t-again", "out.entities.csv"),
      "other.csv": "id,label\n1,'=kept as it is\n",
      "other.yaml": mapping("t-other", "other.csv"),
    });
    await clew(["import", "again.yaml"], environment, folder);
    await clew(["import", "other.yaml"], environment, folder);
    const label = async (text: string) =>
      JSON.parse(
        (await clew(["search", text, "--kind", "Person", "--json"], environment, folder)).out,
      ).edges.map(({ node }: any) => node.label);
    expect(await label("cmd calc A0")).toContain("=cmd|' /C calc'!A0");
    expect(await label("kept as it is")).toEqual(["'=kept as it is"]);
  });
});
