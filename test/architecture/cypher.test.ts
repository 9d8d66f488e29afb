import { describe, expect, it } from "vitest";
import { filesIn, read, sources } from "./tree.ts";

const texts = filesIn("cypher").filter((name) => name.endsWith(".cypher"));

describe("every Cypher file", () => {
  it("says its parameters, rows and order, and is at most 40 lines", () => {
    const bare = texts.filter(
      (name) =>
        !name.includes("/queries/") &&
        !/^\/\/ params[^]*^\/\/ rows[^]*^\/\/ order/mu.test(read(name)),
    );
    const long = texts.filter((name) => read(name).split("\n").length > 41);
    expect({ bare, long }).toEqual({ bare: [], long: [] });
  });

  it("keeps to the rules of both engines", () => {
    const broken = texts.filter((name) => {
      const text = withoutHeading(name);
      const special = name.includes("/setup/");
      return (
        fansOut(text) ||
        (!special && /\bCALL\b|COLLECT \{|EXISTS \{|datetime\(|shortestPath/u.test(text)) ||
        /SET \w+ = \$/u.test(text)
      );
    });
    expect(broken).toEqual([]);
  });

  it("binds what it is found by with UNWIND where more narrows it, so that not every node is read", () => {
    const scans = texts.filter((name) => /\{\w+: \$\w+\}\)\s+WHERE (?!\$full)/u.test(read(name)));
    expect(scans).toEqual([]);
  });

  it("takes the datasets within reach, but for those of these folders and files", () => {
    const without = texts.filter(
      (name) => !ofTheStoreItself.test(name) && !read(name).includes("$datasets"),
    );
    expect(without).toEqual([
      "cypher/entities/existing.cypher", // answers refs alone
    ]);
  });

  it("is named by the module of its own folder alone", () => {
    const names = new Set(texts.map((name) => name.slice("cypher/".length, -".cypher".length)));
    const foreign = sources.flatMap((name) => {
      const module = /^server\/src\/modules\/[^/]+\/([^/]+)\//u.exec(name)?.[1];
      return [...read(name).matchAll(/["`]([a-z-]+)\/([a-z-]+(?:\$\{\w+\})?)["`]/gu)]
        .filter(([, folder, file]) => folder !== module && isText(names, folder, file))
        .map(([, folder = "", file = ""]) => `${name}: ${folder}/${file}`);
    });
    expect(foreign).toEqual([]);
  });
});

/** These write, or speak of the store as a whole. */
const ofTheStoreItself = new RegExp(
  [
    "^cypher/(statements|sources|imports|files|rereading|setup|store|journal|rebuild|doctor)/",
    "^cypher/(operations|judgements|papers|derivation|hubs|test)/",
    "^cypher/wording/(keep|read)-index",
    "^cypher/search/upkeep-",
  ].join("|"),
  "u",
);

function withoutHeading(name: string): string {
  return read(name)
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n");
}

/** Two relationships in one pattern: their rows may end the embedded engine. */
function fansOut(text: string): boolean {
  return text
    .split(/\b(?:MATCH|MERGE)\b/u)
    .some((clause) => (clause.split(/\bWHERE\b/u)[0]?.match(/-\[|--/gu)?.length ?? 0) > 1);
}

function isText(names: ReadonlySet<string>, folder = "", file = ""): boolean {
  return file.includes("$")
    ? [...names].some((name) => name.startsWith(`${folder}/${file.split("$")[0] ?? ""}`))
    : names.has(`${folder}/${file}`);
}
