import {
  CaseChronologyFactsDocument,
  CaseChronologyFileDocument,
  type CaseChronologyFactsQuery,
} from "../generated/cli-documents.ts";
import { sentence } from "../sentences/index.ts";
import { InvalidInput, NotFound } from "../shared/errors.ts";
import { ask } from "./ask.ts";
import type { Given, Workplace } from "./cli-command.ts";
import { fileToWrite } from "./given-file.ts";
import type { ExitCode, Io } from "./io.ts";
import { printable, tellAll } from "./show.ts";
import { writeWhole } from "./write-whole.ts";

type Read = NonNullable<CaseChronologyFactsQuery["caseFile"]>["chronology"];
type Shown = Read["edges"][number]["node"];

const formats = ["csv", "xlsx", "docx"] as const;
const most = 5_000;

/** clew case chronology: what was when in a case, as lines, as JSON, or as a file. */
export async function tellChronology(
  work: Workplace,
  given: Given,
  io: Io,
  id: string,
): Promise<ExitCode> {
  const out = given.text("out");
  if (out !== undefined) return writeChronology({ work, given, io, id }, out);
  if (given.text("format") !== undefined) throw new InvalidInput("cli.case.chronology-where");
  const pages = await allPages(work, id);
  const facts = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const [{ missing, total, held } = { missing: [], total: 0, held: 0 }] = pages;
  tellAll(missing, io);
  if (given.on("json")) io.out(JSON.stringify({ facts, total, held, missing }));
  else for (const fact of facts) io.out(lineOf(fact));
  return 0;
}

async function allPages(work: Workplace, id: string): Promise<readonly Read[]> {
  const pages = [await pageAfter(work, id, null)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage === true; last = pages.at(-1))
    pages.push(await pageAfter(work, id, last.pageInfo.endCursor));
  return pages;
}

async function pageAfter(work: Workplace, id: string, after: string | null): Promise<Read> {
  const asked = { id, order: "earliest", first: most, after } as const;
  const { caseFile } = await ask(work, CaseChronologyFactsDocument, asked);
  if (caseFile === null) throw new NotFound("case file");
  return caseFile.chronology;
}

function lineOf({ stated, zone, text, source, grade, exhibits }: Shown): string {
  return [stated, zone, text, source, grade, exhibits.join(",")].map(printable).join("\t");
}

interface Writing {
  readonly work: Workplace;
  readonly given: Given;
  readonly io: Io;
  readonly id: string;
}

async function writeChronology({ work, given, io, id }: Writing, out: string): Promise<ExitCode> {
  const format = formatOf(given.text("format") ?? /\.(\w+)$/u.exec(out)?.[1] ?? "");
  const file = await fileToWrite(out, io);
  const { caseFile } = await ask(work, CaseChronologyFileDocument, { id, format });
  if (caseFile === null) throw new NotFound("case file");
  const { content, facts, notes } = caseFile.chronologyFile;
  await writeWhole(file, Buffer.from(content, "base64"));
  tellAll(notes, io);
  const said = sentence("cli.case.chronology-done", { count: facts, file }).text;
  io.out(given.on("json") ? JSON.stringify({ file, format, facts, notes }) : said);
  return 0;
}

function formatOf(named: string): (typeof formats)[number] {
  const format = formats.find((one) => one === named.toLowerCase());
  if (format === undefined)
    throw new InvalidInput("exports.format-must-be-one", { formats: formats.join(", ") }, "format");
  return format;
}
