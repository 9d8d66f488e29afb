import { readFile } from "node:fs/promises";
import type { Context } from "../../../schema-context.ts";
import { sentence } from "../../../sentences/index.ts";
import { caseOf, entitiesInCase, inCase, type CaseFile } from "../../ground/cases/index.ts";
import { entitiesByRef } from "../../ground/entities/index.ts";
import {
  mostDocuments,
  packageOf,
  type MadePackage,
  type PackageAsked,
  type PackageDocument,
  type PackageMember,
  type PackageQuery,
} from "../packages/index.ts";
import { chartPicture } from "../charts/index.ts";
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
  const file = await caseOf(clew, id);
  return packageOf(clew, reach, {
    ...(await askedOfCase(asking, file, chart)),
    documents: await documentsOf(asking, file),
  });
}

/** What of a case goes into a package or a report; the chart that was put in last where none is given. */
export async function askedOfCase(
  asking: Asking,
  file: CaseFile,
  chart?: string,
): Promise<PackageAsked> {
  const { clew, reach } = asking;
  const held = await entitiesByRef(clew, reach, entitiesInCase(file));
  const picture = chart ?? (await lastChartOf(asking, file));
  return {
    title: `${file.number} · ${file.title}`,
    summary: [file.purpose, file.summary].filter((text) => text !== "").join("\n\n"),
    ...(picture === undefined ? {} : { chart: picture }),
    how: sentence("case-files.package-how", { number: file.number }).text,
    entities: [...held.values()],
    records: rowsIn(file),
    queries: queriesIn(file),
    members: await membersOf(asking, file),
    notes: file.notes.map(({ text, by, at }) => ({ text, by, at })),
    gaps: await gapsOf(asking, file),
  };
}

/** The chart that was put in last, as it was then. */
async function lastChartOf(asking: Asking, { exhibits }: CaseFile): Promise<string | undefined> {
  const charts = inCase(exhibits).flatMap(({ content }) =>
    content.sort === "chart" ? [content] : [],
  );
  const last = charts.at(-1);
  return last === undefined ? undefined : chartPicture(asking, last.chart, last.page);
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

/** The files of a case. One that is missing or damaged stands among what is different since. */
async function documentsOf(
  { clew }: Asking,
  { exhibits }: CaseFile,
): Promise<readonly PackageDocument[]> {
  const documents: PackageDocument[] = [];
  for (const { number, content } of inCase(exhibits)) {
    if (content.sort !== "document" || documents.length === mostDocuments) continue;
    const { name, sha256 } = content;
    const bytes = await readFile(clew.originals.path(sha256)).catch(() => undefined);
    const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? "";
    const file = `document-${number}${ending.toLowerCase()}`;
    if (bytes !== undefined) documents.push({ exhibit: String(number), name, file, sha256, bytes });
  }
  return documents;
}

/** What of the exhibits is not what it was when it was put in. */
async function gapsOf({ clew, reach }: Asking, { exhibits }: CaseFile): Promise<readonly string[]> {
  const changes = await exhibitChanges(clew, reach, inCase(exhibits));
  const documents = inCase(exhibits).filter(({ content }) => content.sort === "document");
  const over = documents.length - mostDocuments;
  const left = over > 0 ? [sentence("case-files.package-documents", { over }).text] : [];
  return [
    ...left,
    ...[...changes].flatMap(([number, told]) =>
      told.map(({ text }) => sentence("case-files.package-gap", { number, change: text }).text),
    ),
  ];
}
