import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../client/src/", import.meta.url));
const files = globSync("**/*.{ts,tsx,css,json,graphql}", { cwd: root })
  .filter((name) => !name.startsWith("api/generated/"))
  .toSorted();
const sources = files.filter((name) => /\.tsx?$/u.test(name));

const MOST_FILES = 24;
/** Names that say nothing. */
const EMPTY_NAME = /^(?:utils?|helpers?|manager|service|hooks|misc|common)\./iu;
/** Words of the graph library, which belong into canvas/ alone; Relay's edges with their node are the contract's. */
const LIBRARY_WORD = /\bnodes\b|\b(?:node|edge)(?:Id|Of|[A-Z])|[a-z](?:Node|Edge)s?\b/u;
const NOT_THE_LIBRARY = /ReactNode|parentNode|childNodes/gu;

describe("the folders of the client", () => {
  it(`hold ${MOST_FILES} files at most`, () => {
    const full = [...Map.groupBy(files, dirname)]
      .filter(([, inside]) => inside.length > MOST_FILES)
      .map(([folder, inside]) => `${folder}: ${inside.length}`);
    expect(full).toEqual([]);
  });

  it("give each file a name of its own", () => {
    const twice = [...Map.groupBy(files, (name) => basename(name).toLowerCase())]
      .filter(([name, places]) => places.length > 1 && name !== "index.ts")
      .map(([, places]) => places);
    expect(twice).toEqual([]);
  });

  it("name each file by what it holds", () =>
    expect(files.filter((name) => EMPTY_NAME.test(basename(name)))).toEqual([]));

  it("leave the words of the graph library to canvas", () => {
    const outside = sources.filter((name) => !name.startsWith("canvas/"));
    const strange = outside.flatMap((name) =>
      readFileSync(root + name, "utf8")
        .split("\n")
        .filter((line) => LIBRARY_WORD.test(line.replace(NOT_THE_LIBRARY, "")))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(strange).toEqual([]);
  });
});
