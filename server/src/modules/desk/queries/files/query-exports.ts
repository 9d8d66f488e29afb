import { ZipFile } from "yazl";
import type { Clew } from "../../../../context.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { assertLength } from "../../../../shared/errors.ts";
import { queryNamed } from "../own-queries.ts";
import { fileOf, isLostIn, type FileForm, type OutFile } from "./query-files.ts";

/** A file as it is given away: its bytes in base64, since several come as one zip. */
export interface QueryExport {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
  readonly notes: readonly Sentence[];
}

const mostQueries = 2_000;
/** All files in a zip bear this time: the same queries are the same bytes. */
const zipTime = new Date("2000-01-01T00:00:00");

/**
 * Queries as files: one as a file of its own, several as a zip with one file each. Throws NotFound,
 * Conflict where a title is that of several.
 */
export async function exportQueries(
  clew: Clew,
  names: readonly string[],
  form: FileForm,
): Promise<QueryExport> {
  assertLength("ids", names, 1, mostQueries);
  const queries = [];
  for (const name of new Set(names)) queries.push(await queryNamed(clew, name));
  const lost = queries.filter((query) => isLostIn(form, query)).length;
  const notes = lost === 0 ? [] : [sentence("queries.parameters-lost", { count: lost })];
  const [first, ...more] = queries.map((query) => fileOf(query, form));
  if (first !== undefined && more.length === 0) {
    const { name, mediaType, content } = first;
    return { name, mediaType, base64: Buffer.from(content).toString("base64"), notes };
  }
  const files = queries.map((query) => fileOf(query, form));
  const base64 = (await zipOf(files)).toString("base64");
  return { name: "queries.zip", mediaType: "application/zip", base64, notes };
}

function zipOf(files: readonly OutFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  const taken = new Set<string>();
  for (const { name, content } of files)
    zip.addBuffer(Buffer.from(content), freeName(name, taken), { mtime: zipTime, mode: 0o100644 });
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on("error", reject);
    zip.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = wanted.replace(/(\.\w+)$/u, `-${n}$1`);
  taken.add(name);
  return name;
}
