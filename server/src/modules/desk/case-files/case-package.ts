import type { Context } from "../../../schema-context.ts";
import { sentence } from "../../../sentences/index.ts";
import { caseOf, entitiesInCase, inCase, type CaseFile } from "../../ground/cases/index.ts";
import { entitiesByRef } from "../../ground/entities/index.ts";
import {
  packageOf,
  type MadePackage,
  type PackageAsked,
  type PackageMember,
  type PackageQuery,
} from "../packages/index.ts";
import { exhibitChanges } from "./exhibit-changes.ts";
import { exhibitTitle } from "./exhibit-title.ts";

type Asking = Pick<Context, "clew" | "reach" | "loaders">;

/** A package of a case: its entities and the ends of its links, its rows, queries, notes and reasons. */
export async function packageOfCase(
  asking: Asking,
  id: string,
  chart?: string,
): Promise<MadePackage> {
  const { clew, reach } = asking;
  const asked = await askedOfCase(asking, await caseOf(clew, id));
  return packageOf(clew, reach, { ...asked, ...(chart === undefined ? {} : { chart }) });
}

/** What of a case goes into a package or a report. */
export async function askedOfCase(asking: Asking, file: CaseFile): Promise<PackageAsked> {
  const { clew, reach } = asking;
  const held = await entitiesByRef(clew, reach, entitiesInCase(file));
  return {
    title: `${file.number} · ${file.title}`,
    summary: [file.purpose, file.summary].filter((text) => text !== "").join("\n\n"),
    how: sentence("case-files.package-how", { number: file.number }).text,
    entities: [...held.values()],
    records: rowsIn(file),
    queries: queriesIn(file),
    members: await membersOf(asking, file),
    notes: file.notes.map(({ text, by, at }) => ({ text, by, at })),
    gaps: await gapsOf(asking, file),
  };
}

function rowsIn({ exhibits }: CaseFile): readonly string[] {
  return inCase(exhibits).flatMap(({ content }) =>
    content.sort === "row" ? [content.record] : [],
  );
}

function queriesIn({ exhibits }: CaseFile): readonly PackageQuery[] {
  return inCase(exhibits).flatMap(({ content }) => {
    if (content.sort !== "query") return [];
    const { title, text, parameters, rows, isTruncated } = content;
    return [{ title, text, parameters, rows, isCut: isTruncated }];
  });
}

async function membersOf(
  asking: Asking,
  { exhibits }: CaseFile,
): Promise<readonly PackageMember[]> {
  return Promise.all(
    inCase(exhibits).map(async ({ number, content, added }) => ({
      exhibit: String(number),
      of: await exhibitTitle(content, asking),
      ...added,
    })),
  );
}

/** What of the exhibits is not what it was when it was put in. */
async function gapsOf({ clew, reach }: Asking, { exhibits }: CaseFile): Promise<readonly string[]> {
  const changes = await exhibitChanges(clew, reach, inCase(exhibits));
  return [...changes].flatMap(([number, told]) =>
    told.map(({ text }) => sentence("case-files.package-gap", { number, change: text }).text),
  );
}
