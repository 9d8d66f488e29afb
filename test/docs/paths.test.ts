import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, pageText, root } from "./pages.ts";

/** Files move; pages that name them are to follow. */
describe("the files that pages name", () => {
  it.each(pages)("are there: %s", (page) => {
    expect(pathsIn(pageText(page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** Paths of the checkout in backticks; those with a place to fill, as `cypher/<module>/`, name no file. */
function pathsIn(text: string): readonly string[] {
  const folders = /(?<=^|\s)(?:server|client|cypher|docs|test)\/[^\s,;:()]*/gu;
  return [...text.matchAll(/`([^`\n]+)`/gu)]
    .flatMap(([, code = ""]) => [...code.matchAll(folders)].map(([path]) => path))
    .filter((path) => !/[<>*…{}]/u.test(path));
}
