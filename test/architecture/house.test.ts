import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  circlesIn,
  edgesBetween,
  filesIn,
  imports,
  read,
  roomOf,
  root,
  sources,
  withoutComments,
  type Import,
} from "./tree.ts";

/** From the ground up: a district imports itself and those before it. */
const districts = ["ground", "trust", "intake", "networks", "linking", "answers", "desk"] as const;

const arrowOf = ({ name, target }: Import) => `${name} → ${target}`;

const testFiles = filesIn("test").filter((name) => name.endsWith(".ts"));

describe("the house", () => {
  it("keeps its arrows", () => {
    const broken = imports.filter((one) => rules.some((rule) => rule(one)));
    expect(broken.map(arrowOf)).toEqual([]);
  });

  it("has districts whose imports point towards the ground", () => {
    const upward = imports.filter(({ name, target }) => {
      const [from, to] = [districtOf(name), districtOf(target)];
      return from !== undefined && to !== undefined && from < to;
    });
    expect(upward.map(arrowOf)).toEqual([]);
  });

  it("has no district beside these", () => {
    const found = new Set(filesIn("server/src/modules").map((name) => name.split("/")[3] ?? ""));
    expect([...found].toSorted()).toEqual(districts.toSorted());
  });

  it("lets modules and features reach each other through their index alone", () => {
    const deep = imports.filter(({ name, target }) => {
      const [from, to] = [roomOf(name), roomOf(target)];
      if (to === undefined || from === to) return false;
      if (name === "server/src/schema.ts") return !/\/(module|index)\.ts$/u.test(target);
      return !/\/index\.tsx?$|\.css$/u.test(target) && !deepByNeed.has(arrowOf({ name, target }));
    });
    expect(deep.map(arrowOf)).toEqual([]);
  });

  it("has no circle of modules, nor of files; types count", () => {
    expect(circlesIn(edgesBetween(roomOf))).toEqual([]);
    const known = new Set(sources);
    expect(circlesIn(edgesBetween((name) => (known.has(name) ? name : undefined)))).toEqual([]);
  });

  it("has nothing left for later, and no default exports", () => {
    const later = sources.filter((name) => /\b(TODO|FIXME|XXX|HACK)\b/u.test(read(name)));
    const defaults = sources.filter((name) => /^export default/mu.test(read(name)));
    expect({ later, defaults }).toEqual({ later: [], defaults: [] });
  });

  it("has small files: at most 250 lines, 90 in 100 at most 180, half of them at most 75", () => {
    const lengths = sources.map((name) => linesOf(name)).toSorted((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(75);
    expect(at(0.9)).toBeLessThanOrEqual(180);
    expect(sources.filter((name) => linesOf(name) > 250)).toEqual([]);
  });

  it("has no line over 120 characters, in tests and queries too; data files are left out", () => {
    expect(written.length).toBeGreaterThan(2_000);
    const long = written.flatMap((name) =>
      read(name)
        .split("\n")
        .flatMap((line, at) =>
          line.length > 120 && !isTitleOfQuery(name, line) ? [`${name}:${at + 1}`] : [],
        ),
    );
    expect(long).toEqual([]);
  });

  it("packs no lines: neither lists of constants nor of names", () => {
    const packed = /^(?:export )?const \[[^\]]+\] = \[|^\s*\.\.\.\{ \w+(?:, \w+)+ \}/mu;
    expect([...sources, ...testFiles].filter((name) => packed.test(read(name)))).toEqual([]);
  });

  it("has folders of at most 24 files", () => {
    const folders = Map.groupBy(
      sources.filter((name) => !name.startsWith("client/src/wording/")),
      (name) => name.replace(/\/[^/]+$/u, ""),
    );
    const full = [...folders].filter(([, files]) => files.length > 24).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  it("calls no two files the same, but for what every module has", () => {
    const beside = testFiles.filter((name) => !name.endsWith(".test.ts"));
    const twice = (names: readonly string[]) =>
      [...Map.groupBy(names, (name) => name.replace(/^.*\//u, ""))]
        .filter(([name, places]) => places.length > 1 && !ofEveryModule.has(name))
        .flatMap(([, places]) => places);
    expect(twice([...sources, ...beside])).toEqual([]);
    // a question of the page is called as the answer of the server
    const ofServer = filesIn("server/src").filter((name) => !name.includes("/generated/"));
    expect(twice(ofServer)).toEqual([]);
  });

  it("is drawn in DESIGN as it stands", () => {
    const drawn = read("DESIGN.md").split("## The house")[1]?.split("```")[1] ?? "";
    const wordsOf = (start: RegExp) =>
      (start.exec(drawn)?.[1] ?? "").split(/\s+/u).filter((word) => word !== "");
    for (const district of districts)
      expect(wordsOf(new RegExp(`^ +${district}/ +(.+)$`, "mu")).toSorted()).toEqual(
        partsOf(`server/src/modules/${district}`).folders,
      );
    const server = partsOf("server/src");
    expect(wordsOf(/main parts: ([^(·]+?)\n +graph\//u).toSorted()).toEqual(server.files);
    const rest = drawn.slice(drawn.indexOf("graph/ (the port)"), drawn.indexOf("  modules/"));
    const named = [...rest.matchAll(/([a-z-]+)(?:\/| resolver)/gu)].map(([, name = ""]) => name);
    expect(new Set(server.folders).difference(new Set([...named, "modules"]))).toEqual(new Set());
    const client = [
      ...(/^client\/ +src\/: (.+)$/mu.exec(drawn)?.[1] ?? "").matchAll(/([a-z]+)\//gu),
    ];
    expect(client.map(([, name = ""]) => name).toSorted()).toEqual(partsOf("client/src").folders);
    expect(wordsOf(/^test\/ +(.+)$/mu).toSorted()).toEqual(partsOf("test").folders);
  });

  it("asks no unit test how late it is", () => {
    const asked = filesIn("server/src")
      .concat(filesIn("client/src"), filesIn("test/worlds"), filesIn("test/docs"))
      .filter((name) => name.endsWith(".test.ts"))
      .filter((name) => /\b(?:performance|Date)\.now\(\) - /u.test(read(name)));
    expect(asked).toEqual([]);
  });

  it("names every version exactly", () => {
    const loose = ["package.json", "server/package.json", "client/package.json"].flatMap((name) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(name)) as Manifest;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^(?:workspace:\*|(?:npm:.+@)?\d+\.\d+\.\d+\S*)$/u.test(version))
        .map(([library, version]) => `${name}: ${library} ${version}`);
    });
    expect(loose).toEqual([]);
  });

  it("lets no line off a rule of the linter", () => {
    const lint = /(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)/u;
    expect([...sources, ...testFiles].filter((name) => lint.test(read(name)))).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = sources.filter(
      (name) => name.startsWith("server/") && /process\.env\b/u.test(withoutComments(read(name))),
    );
    expect(readers).toEqual(["server/src/settings.ts"]);
  });

  it("keeps the domain free of clock, randomness and waiting", () => {
    const files = sources.filter(
      (name) =>
        domain.some((part) => name.startsWith(`server/src/modules/${part}`)) &&
        !impureByTrade.test(name),
    );
    expect(files.length).toBeGreaterThan(60);
    const impure = files.filter((name) =>
      /\bDate\.now\b|new Date\(\)|Math\.random|\basync\b|\bawait\b|node:fs/u.test(
        withoutComments(read(name)),
      ),
    );
    expect(impure).toEqual([]);
  });
});

/** All that people write line by line: no data (JSON, YAML, tables), nothing generated or kept. */
const written = ["server/src", "client/src", "client/bench", "test", "cypher"]
  .flatMap(filesIn)
  .filter(
    (name) =>
      /\.(?:tsx?|js|css|graphql|py|cypher)$/u.test(name) &&
      !/\/(?:generated|node_modules|\.cache|__pycache__)\//u.test(name),
  );

/** What a saved query is called, and what is shown of it, stands on one line each. */
const isTitleOfQuery = (name: string, line: string) =>
  name.startsWith("cypher/queries/") && /^\/\/ (?:title|description|param)\b/u.test(line);

/** Parts that modules and folders have each their own of. */
const ofEveryModule = new Set([
  "index.ts",
  "module.ts",
  "queries.ts",
  "resolvers.ts",
  "tasks.ts",
  "types.ts",
]);

/** What every request has at hand is put together below the modules that it is for. */
const deepByNeed = new Set([
  "server/src/schema-context.ts → server/src/modules/ground/entities/loaders.ts",
]);

const domain = [
  "ground/weights/",
  "ground/records/",
  "intake/mapping/",
  "intake/stating/",
  "intake/extraction/",
  "networks/networks/",
  "networks/brokers/measures/",
  "networks/brokers/removal/",
  "answers/search/match.ts",
  "answers/explain/against.ts",
];
/** Handles on statements wait for the store, what runs on the crew for its threads; data files are read once. */
const impureByTrade = /\/(queries|on-crew|languages|names)\.ts$/u;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

type Rule = (one: Import) => boolean;

const within = (folder: string) => (name: string) => name.startsWith(folder);
const isLibrary = (target: string, names: readonly string[]) =>
  names.some((name) => target === name || target.startsWith(`${name}-`));

const rules: readonly Rule[] = [
  ({ name, target }) => within("client/")(name) && within("server/")(target),
  ({ name, target }) => within("server/")(name) && within("client/")(target),
  ({ name, target }) => isLibrary(target, ["cytoscape", "sigma"]) && !within("client/bench/")(name),
  ({ name, target }) =>
    isLibrary(target, ["neo4j-driver", "@grafeo-db/js"]) && !within("server/src/engines/")(name),
  ({ name, target }) =>
    within("server/src/engines/")(target) &&
    !within("server/src/engines/")(name) &&
    name !== "server/src/open.ts",
  ({ name, target }) =>
    within("server/src/engines/")(name) && within("server/src/modules/")(target),
  ({ name, target }) =>
    within("server/src/graph/")(name) && /^server\/src\/(modules|engines)\//u.test(target),
  ({ name, target }) =>
    within("server/src/ontology/")(name) && /^server\/src\/(modules|engines|graph)\//u.test(target),
  ({ name, target }) =>
    within("server/src/shared/")(name) && /^server\/src\/(modules|engines|graph)\//u.test(target),
  ({ name, target }) =>
    within("client/src/chart/")(name) && /^client\/src\/(features|canvas|app)\//u.test(target),
  ({ name, target }) =>
    within("client/src/canvas/")(name) && within("client/src/features/")(target),
  ({ name, target }) => target === "react" && within("client/src/chart/")(name),
];

function districtOf(name: string): number | undefined {
  const district = /^server\/src\/modules\/([^/]+)\//u.exec(name)?.[1];
  return district === undefined ? undefined : districts.findIndex((one) => one === district);
}

/** What stands in a folder itself, sorted; hidden folders left out. */
function partsOf(folder: string): Readonly<Record<"files" | "folders", readonly string[]>> {
  const parts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const named = (isFolder: boolean) =>
    parts.filter((part) => part.isDirectory() === isFolder).map(({ name }) => name);
  return { files: named(false), folders: named(true) };
}

function linesOf(name: string): number {
  return read(name).trimEnd().split("\n").length;
}
