import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lookAtFiles } from "../../server/src/modules/intake/inspection/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { describeEachEngine, type TestClew } from "../support/engines.ts";

/** Files as apps write them, with what must be found of each; fictional. */
const files: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  [
    "WhatsApp Chat with Wren.txt",
    [
      "13/02/2026, 22:48 - Wren Aldous: call +1 212 555 0147 or write to wren@heron.example",
      "14/02/2026, 09:00 - +1 646 555 0112: heronword on its way",
    ].join("\n"),
    ["phone:+12125550147", "email:wren@heron.example", "heronword", "Wren Aldous"],
  ],
  [
    "ChatExport.json",
    JSON.stringify({
      name: "Plover",
      type: "personal_chat",
      id: 45,
      messages: [
        {
          id: 1,
          type: "message",
          date: "2026-03-04T10:00:00",
          from: "Plover",
          from_id: "user45",
          text: "ploverword",
        },
      ],
    }),
    ["account:telegram:user45", "ploverword"],
  ],
  [
    "entities.ftm.json",
    [
      `{"id":"p1","schema":"Person","properties":{"name":["Ana Quail"],"phone":["+12125550199"]}}`,
      `{"id":"c1","schema":"Company","properties":{"name":["Quail Holdings"]}}`,
      `{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"]}}`,
    ].join("\n"),
    ["Ana Quail", "Quail Holdings", "phone:+12125550199"],
  ],
  [
    "places.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { name: "Lapwing Yard" },
          geometry: { type: "Point", coordinates: [-0.1, 51.5] },
        },
      ],
    }),
    ["Lapwing Yard"],
  ],
];

/** Looks at a file that lies in a folder and imports it as Clew proposes. */
async function imported({ clew, desk }: TestClew, folder: string, name: string, as?: string) {
  const { mapping, errors } = await lookAtFiles(clew, [join(folder, name)]);
  expect(errors).toEqual([]);
  const own = as === undefined ? mapping : mapping.replace(/id: .*/u, `id: ${as}`);
  return desk.run({
    mapping: parseMapping(own, "mapping", clew.ontology),
    folder,
    mappingName: "mapping",
  });
}

describeEachEngine("files of apps that are dropped", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-dropped-"));

  it.each(files)("%s is found by search", async (name, text, found) => {
    writeFileSync(join(folder, name), text);
    const state = await imported(open(), folder, name);
    expect(state.state).toBe("done");
    expect(state.rejects).toBe(0);
    for (const word of found) {
      const { search, entity } = await open().ask(
        "query ($text: String!, $id: ID!) { search(text: $text) { total } entity(id: $id) { id } }",
        { text: word, id: word },
      );
      expect([word, search.total > 0 || entity !== null]).toEqual([word, true]);
    }
  });

  it("Clew's own exports come back as the entities and links they were", async () => {
    const before = await around();
    expect(before.ids.length).toBeGreaterThan(5);
    for (const format of ["json", "csv", "graphml", "gexf"]) {
      const { exportEntities } = await open().ask(
        `query ($ids: [ID!]!, $format: String!) {
          exportEntities(ids: $ids, format: $format) { files { name content } } }`,
        { ids: before.ids, format },
      );
      for (const { name, content } of exportEntities.files) {
        writeFileSync(join(folder, name), content);
        const state = await imported(open(), folder, name, `back-${format}`);
        expect([name, state.rejects, state.unrecognised]).toEqual([name, 0, 0]);
      }
      expect(await around()).toEqual(before);
    }
  });

  /** What lies around two numbers: ids, and each pair of linked entities once. */
  async function around(): Promise<{ readonly ids: string[]; readonly pairs: string[] }> {
    const { neighbourhood } = await open().ask(
      `query { neighbourhood(ids: ["phone:+12125550147", "phone:+12125550199"], hops: 3) {
        entities { id } links { kind source target } } }`,
    );
    const pairs = neighbourhood.links.map(({ kind, source, target }: Record<string, string>) =>
      [source, kind, target].join(" "),
    );
    return {
      ids: neighbourhood.entities.map(({ id }: { id: string }) => id).toSorted(),
      pairs: [...new Set<string>(pairs)].toSorted(),
    };
  }
});
