import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = [...filesIn("server/src"), ...filesIn("client/src")].filter(
  (name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name) && !name.includes("/generated/"),
);
const imports = sources.flatMap((name) => importsOf(name).map((target) => ({ name, target })));

describe("the house", () => {
  it("keeps its arrows", () => {
    const broken = imports.filter(({ name, target }) => rules.some((rule) => rule(name, target)));
    expect(broken.map(({ name, target }) => `${name} → ${target}`)).toEqual([]);
  });

  it("lets modules and features reach each other through their index alone", () => {
    const deep = imports.filter(({ name, target }) => {
      const [from, to] = [roomOf(name), roomOf(target)];
      return to !== undefined && from !== to && !/\/index\.tsx?$|\.css$/u.test(target);
    });
    expect(deep.map(({ name, target }) => `${name} → ${target}`)).toEqual([]);
  });

  it("has no circle of modules", () => {
    const edges = new Map<string, Set<string>>();
    for (const { name, target } of imports) {
      const [from, to] = [roomOf(name), roomOf(target)];
      if (from !== undefined && to !== undefined && from !== to)
        edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    expect(circlesIn(edges)).toEqual([]);
  });

  it("has small files, nothing left for later, and no default exports", () => {
    const long = sources.filter((name) => read(name).split("\n").length > 301);
    const later = sources.filter((name) => /\b(TODO|FIXME|XXX|HACK)\b/u.test(read(name)));
    const defaults = sources.filter((name) => /^export default/mu.test(read(name)));
    expect({ long, later, defaults }).toEqual({ long: [], later: [], defaults: [] });
  });

  it("reads the environment in one place", () => {
    expect(
      sources.filter(
        (name) => name.startsWith("server/") && /process\.env\b/u.test(withoutComments(read(name))),
      ),
    ).toEqual(["server/src/settings.ts"]);
  });

  it("keeps the domain free of clock, randomness and waiting", () => {
    const domain = [
      "modules/linking/",
      "modules/records/",
      "modules/extraction/",
      "modules/search/match.ts",
      "modules/search/terms.ts",
      "modules/imports/state-row.ts",
      "modules/imports/state-links.ts",
      "modules/imports/state-values.ts",
      "modules/imports/writing/fold-entity.ts",
      "modules/imports/writing/fold-link.ts",
      "modules/neighbourhood/shared-attributes.ts",
      "modules/neighbourhood/fold-events.ts",
      "modules/profile/places.ts",
      "modules/profile/in-common.ts",
      "modules/profile/warnings.ts",
      "modules/explain/against.ts",
      "modules/networks/",
      "modules/communities/leiden.ts",
      "modules/communities/groups.ts",
      "modules/communities/adopt.ts",
      "modules/brokers/measures/",
      "modules/brokers/removal/",
      "modules/brokers/threads.ts",
      "modules/brokers/sides.ts",
      "modules/rereading/changes.ts",
      "modules/rereading/compare.ts",
      "modules/rereading/restate.ts",
      "modules/rereading/versions.ts",
      "modules/resolution/blocking.ts",
      "modules/resolution/c",
      "modules/resolution/datasets.ts",
      "modules/resolution/e",
      "modules/resolution/fields.ts",
      "modules/resolution/fold.ts",
      "modules/resolution/keys.ts",
      "modules/resolution/m",
      "modules/resolution/p",
      "modules/resolution/readings.ts",
      "modules/resolution/related.ts",
      "modules/resolution/resolve.ts",
      "modules/resolution/s",
      "modules/resolution/things.ts",
      "modules/resolution/types.ts",
      "modules/scopes/scope.ts",
      "modules/scopes/projection.ts",
      "modules/scopes/snapshot.ts",
      "modules/flows/paths.ts",
      "modules/flows/roles.ts",
      "modules/flows/between.ts",
    ];
    const files = sources.filter(
      (name) =>
        domain.some((part) => name.includes(part)) &&
        !name.endsWith("/queries.ts") &&
        !name.endsWith("/on-crew.ts"),
    ); // on-crew waits for threads
    expect(files.length).toBeGreaterThan(15);
    const impure = files.filter((name) =>
      /\bDate\.now\b|new Date\(\)|Math\.random|\basync\b|\bawait\b|node:fs/u.test(
        withoutComments(read(name)),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe("every Cypher file", () => {
  const cypher = filesIn("cypher").filter((name) => name.endsWith(".cypher"));

  it("says its parameters, rows and order, and is at most 40 lines", () => {
    const bare = cypher.filter(
      (name) =>
        !name.includes("/queries/") &&
        !/^\/\/ params[^]*^\/\/ rows[^]*^\/\/ order/mu.test(read(name)),
    );
    const long = cypher.filter((name) => read(name).split("\n").length > 41);
    expect({ bare, long }).toEqual({ bare: [], long: [] });
  });

  it("keeps to the rules of both engines", () => {
    const broken = cypher.filter((name) => {
      const text = read(name)
        .split("\n")
        .filter((line) => !line.startsWith("//"))
        .join("\n");
      const fans = text
        .split(/\b(?:MATCH|MERGE)\b/u)
        .some((clause) => (clause.split(/\bWHERE\b/u)[0]?.match(/-\[|--/gu)?.length ?? 0) > 1);
      const named = name.includes("/setup/") || name.includes("/search/full-text");
      return (
        fans ||
        (!named && /\bCALL\b|COLLECT \{|EXISTS \{|datetime\(|shortestPath/u.test(text)) ||
        /SET \w+ = \$/u.test(text)
      );
    });
    expect(broken).toEqual([]);
  });

  it("reads by an index where something more narrows it: what it is found by is bound by UNWIND, else the embedded engine looks at every node", () => {
    const scans = cypher.filter((name) => /\{\w+: \$\w+\}\)\s+WHERE (?!\$full)/u.test(read(name)));
    expect(scans).toEqual([]);
  });

  it("takes the datasets within reach, but for those named here", () => {
    const without = cypher.filter(
      (name) =>
        !/^cypher\/(imports|rereading|setup|store|doctor|operations|judgements|linking|test)\//u.test(
          name,
        ) && !read(name).includes("$datasets"),
    );
    expect(without).toEqual([
      "cypher/entities/existing.cypher",
      "cypher/search/full-text.neo4j.cypher",
    ]); // both answer refs alone, read again within reach
  });
});

type Rule = (name: string, target: string) => boolean;

const within = (folder: string) => (name: string) => name.startsWith(folder);
const rules: readonly Rule[] = [
  (name, target) => within("client/")(name) && within("server/")(target),
  (name, target) => within("server/")(name) && within("client/")(target),
  (name, target) => target === "cytoscape" && !within("client/src/canvas/")(name),
  (name, target) => target.startsWith("cytoscape-") && !within("client/src/canvas/")(name),
  (name, target) =>
    (target === "neo4j-driver" || target === "@grafeo-db/js") &&
    !within("server/src/engines/")(name),
  (name, target) =>
    within("server/src/engines/")(target) &&
    !within("server/src/engines/")(name) &&
    name !== "server/src/open.ts",
  (name, target) => within("server/src/engines/")(name) && within("server/src/modules/")(target),
  (name, target) =>
    within("server/src/graph/")(name) && /^server\/src\/(modules|engines)\//u.test(target),
  (name, target) =>
    within("server/src/ontology/")(name) && /^server\/src\/(modules|engines|graph)\//u.test(target),
  (name, target) =>
    within("server/src/shared/")(name) && /^server\/src\/(modules|engines|graph)\//u.test(target),
  (name, target) =>
    within("client/src/chart/")(name) && /^client\/src\/(features|canvas|app)\//u.test(target),
  (name, target) => within("client/src/canvas/")(name) && within("client/src/features/")(target),
  (name, target) => target === "react" && within("client/src/chart/")(name),
];

function roomOf(name: string): string | undefined {
  return /^(server\/src\/modules\/[^/]+|client\/src\/features\/[^/]+)\//u.exec(name)?.[1];
}

function importsOf(name: string): readonly string[] {
  return [...read(name).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(([, target = ""]) =>
    target.startsWith(".") ? relative(root, normalize(join(root, dirname(name), target))) : target,
  );
}

function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reaches = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of edges.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
    return seen;
  };
  return [...edges.keys()].filter((name) => reaches(name).has(name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, "");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}
