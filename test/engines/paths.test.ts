import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";

const mapping = `
dataset: { id: t-ways, title: Ways, region: US, timezone: UTC }
files:
  - path: ways.csv
    entities:
      a: { kind: Person, key: a, properties: { name: a } }
      b: { kind: Person, key: b, properties: { name: b } }
    links:
      - { kind: knows, from: a, to: b }
  - path: phones.csv
    entities:
      who: { kind: Person, key: who }
      phone: { kind: Phone, value: phone }
    links:
      - { kind: uses, from: who, to: phone }
`;

/** Two short ways, longer ones around, and a number that A and Z share with two more. */
const pairs = ["A-B", "B-Z", "A-C", "C-Z", "C-D", "D-Z", "B-C", "E-F"].map((pair) =>
  pair.split("-"),
);
const users = ["A", "Z", "B", "D"];
const shared = "+12125550162";
const person = (name: string) => `person:t-ways/${name}`;

/** Every way on which no name stands twice, by trying all: the shorter ones first. */
function everyWay(from: string, to: string, most: number): readonly string[] {
  const links = [
    ...pairs.map(([a = "", b = ""]) => [person(a), person(b)] as const),
    ...users.map((who) => [person(who), `phone:${shared}`] as const),
  ];
  const found: string[][] = [];
  const go = (way: readonly string[]): void => {
    const last = way.at(-1) ?? "";
    if (last === to) return void found.push([...way]);
    if (way.length > most) return;
    for (const [a, b] of links) {
      const next = [a, b].find((end) => end !== last) ?? "";
      if ([a, b].includes(last) && !way.includes(next)) go([...way, next]);
    }
  };
  go([from]);
  return found.toSorted((a, b) => a.length - b.length).map((way) => way.join(" "));
}

describeEachEngine("ways between two", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-ways-"));
  const ask = async (more: string) => {
    const { paths } = await open().ask(
      `
        {
          paths(from: "${person("A")}", to: "${person("Z")}" ${more}) {
            length shown total totalIsExact
            paths { entities length weakest { entity link reason { text } } }
            note { text }
          }
        }
      `,
    );
    return paths;
  };
  const waysOf = (found: { readonly paths: readonly { readonly entities: readonly string[] }[] }) =>
    found.paths.map(({ entities }) => entities.join(" "));

  it("are the shortest, or all up to a length", async () => {
    const ways = ["a,b", ...pairs.map((pair) => pair.join())].join("\n");
    const phones = ["who,phone", ...users.map((who) => `${who},${shared}`)].join("\n");
    await importText(open(), folder, mapping, { "ways.csv": ways, "phones.csv": phones });
    const shortest = await ask("");
    expect(shortest.length).toBe(2);
    expect(waysOf(shortest).toSorted()).toEqual(everyWay(person("A"), person("Z"), 2).toSorted());
    const all = await ask("all: true, maxHops: 4, limit: 100");
    expect(waysOf(all).toSorted()).toEqual(everyWay(person("A"), person("Z"), 4).toSorted());
    expect(all.totalIsExact).toBe(true);
    expect(all.paths.map(({ length }: { length: number }) => length)).toEqual(
      all.paths.map(({ length }: { length: number }) => length).toSorted(),
    );
  });

  it("are read page by page, each once", async () => {
    const all = waysOf(await ask("all: true, maxHops: 4, limit: 100"));
    const pages = [];
    for (let skip = 0; skip < all.length; skip += 3)
      pages.push(...waysOf(await ask(`all: true, maxHops: 4, limit: 3, skip: ${skip}`)));
    expect(pages).toEqual(all);
    expect((await ask("all: true, maxHops: 4, limit: 3, skip: 500")).shown).toBe(0);
  });

  it("go around what is to be avoided, and through chosen kinds alone", async () => {
    const around = waysOf(await ask(`avoid: ["${person("B")}", "phone:${shared}"]`));
    expect(around).toEqual([["A", "C", "Z"].map(person).join(" ")]);
    const people = waysOf(await ask('all: true, maxHops: 4, throughKinds: ["Person"], limit: 50'));
    expect(people.length).toBeGreaterThan(2);
    expect(people.join(" ")).not.toContain("phone:");
    const phones = waysOf(await ask('throughKinds: ["Phone"]'));
    expect(phones).toEqual([[person("A"), `phone:${shared}`, person("Z")].join(" ")]);
  });

  it("name their weakest point: what most share, else the link that fewest rows state", async () => {
    const { paths } = await ask('throughKinds: ["Phone"]');
    expect(paths[0]?.weakest).toMatchObject({ entity: `phone:${shared}`, link: null });
    expect(paths[0]?.weakest.reason.text).toContain("which 4 share");
    const [short] = (await ask(`avoid: ["phone:${shared}"]`)).paths;
    expect(short?.weakest.entity).toBeNull();
    expect(short?.weakest.reason.text).toMatch(/stated by one row/u);
  });

  it("name the shortest even where all are more than are followed at once", async () => {
    const names = Array.from({ length: 42 }, (_, at) => `N${at}`);
    const all = names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a},${b}`));
    const folderOfDense = mkdtempSync(join(tmpdir(), "clew-dense-"));
    const dense = mapping.replaceAll("t-ways", "t-dense");
    await importText(open(), folderOfDense, dense, {
      "ways.csv": ["a,b", ...all].join("\n"),
      "phones.csv": `who,phone\nN1,${shared}\n`,
    });
    const { paths } = await open().ask(
      `
        {
          paths(from: "person:t-dense/N0", to: "person:t-dense/N41", all: true, maxHops: 5) {
            total totalIsExact paths { length entities } note { text }
          }
        }
      `,
    );
    expect(paths.paths[0]).toEqual({
      length: 1,
      entities: ["person:t-dense/N0", "person:t-dense/N41"],
    });
    expect(paths.paths.slice(1).every(({ length }: { length: number }) => length === 2)).toBe(true);
    expect(paths.totalIsExact).toBe(false);
    expect(paths.note.text).toContain("Longer ones may be missing");
  });

  it("refuse what cannot be asked, with its field", async () => {
    const refused = async (more: string) =>
      ask(more).then(
        () => "answered",
        (error: unknown) => String(error),
      );
    expect(await refused('throughKinds: ["Nothing"]')).toContain("throughKinds");
    expect(await refused("all: true, inTimeOrder: true")).toContain("all");
    expect(await refused("all: true, maxHops: 7")).toContain("maxHops");
    expect(await refused("skip: -1")).toContain("skip");
  });

  it("are none where nothing leads there, in a sentence", async () => {
    const { paths } = await open().ask(
      `{ paths(from: "${person("A")}", to: "${person("E")}") { length total note { text } } }`,
    );
    expect(paths).toMatchObject({ length: null, total: 0 });
    expect(paths.note.text).not.toBe("");
  });
});
