import type { Clew } from "../../../context.ts";
import { NotFound, NotPermitted } from "../../../shared/errors.ts";
import { pagesOf, papersOf } from "../papers/index.ts";
import { broughtBy } from "./exhibit.ts";
import { caseOfPages, inCase, type CaseFile } from "./case-file.ts";

type Reading = Pick<Clew, "graph">;

/** A case file. Throws NotFound where there is none of that id, or it was deleted. */
export async function caseOf(clew: Reading, id: string): Promise<CaseFile> {
  const found = caseOfPages(id, await pagesOf(clew, "case", id));
  if (found === undefined) throw new NotFound("case file");
  return found;
}

/**
 * A case file that may be written to. Throws NotFound where there is none, NotPermitted for one that
 * is a package of another Clew.
 */
export async function ownCase(clew: Reading, id: string): Promise<CaseFile> {
  const file = await caseOf(clew, id);
  if (file.received !== undefined) throw new NotPermitted("case-files.read-only");
  return file;
}

/** All case files, the latest changed first. */
export async function casesOf(clew: Reading): Promise<readonly CaseFile[]> {
  const files: CaseFile[] = [];
  for (const { id } of await papersOf(clew, "case")) {
    const file = caseOfPages(id, await pagesOf(clew, "case", id));
    if (file !== undefined) files.push(file);
  }
  return files.toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1));
}

/**
 * Refs of the entities in a case: its own, the ends of its links, those on its charts and those that
 * its queries gave.
 */
export function entitiesInCase({ exhibits }: CaseFile): readonly string[] {
  const refs = inCase(exhibits).flatMap(({ content }) =>
    content.sort === "entity" ? [content.ref] : broughtBy(content),
  );
  return [...new Set(refs)];
}
