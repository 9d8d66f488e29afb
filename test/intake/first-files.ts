import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { builtInOntology, loadOntology } from "../../server/src/ontology/index.ts";
import { lookAtFiles } from "../../server/src/modules/intake/inspection/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { linkFits, columnFits, type Expected } from "./first-file-checks.ts";
import { usesIn, type MappingUses } from "./first-file-uses.ts";

/**
 * npm run first-files [-- SET [WORD]]: what Clew proposes for 40 files of 20 kinds, beside what a
 * careful person says of them. SET is first-files, or second-files or third-files, each written
 * after the proposals were mended by those before. Files and expectations were written by people who had not
 * seen Clew. Prints what is not so by file, then how many columns, links and whole files are right.
 */
const [set = "first-files", word = ""] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, set);
const data = await mkdtemp(join(tmpdir(), "clew-first-files-"));
const ontology = loadOntology([builtInOntology]);

interface Tally {
  right: number;
  all: number;
}

const columns: Tally = { right: 0, all: 0 };
const links: Tally = { right: 0, all: 0 };
const files: Tally = { right: 0, all: 0 };

function count(tally: Tally, isRight: boolean): void {
  tally.all += 1;
  if (isRight) tally.right += 1;
}

/** Links expected that are missing, and links stated that nobody expects. */
function wrongLinks(expected: Expected, { links: stated }: MappingUses): string[] {
  const wrong: string[] = [];
  for (const link of expected.links.filter(({ optional }) => optional !== true)) {
    const isThere = stated.some((one) => linkFits(link, one, expected));
    count(links, isThere);
    if (!isThere) wrong.push(`missing ${link.from} ${link.kind} ${link.to}`);
  }
  for (const { kinds, from, to } of expected.oneOf ?? []) {
    const isThere = kinds.some((kind) =>
      stated.some((one) => linkFits({ kind, from, to }, one, expected)),
    );
    count(links, isThere);
    if (!isThere) wrong.push(`missing ${from} ${kinds.join("|")} ${to}`);
  }
  for (const one of stated) {
    if (expected.links.some((link) => linkFits(link, one, expected)) || one.to.length === 0)
      continue;
    const isFound = one.kind === "mentions";
    if (isFound) continue;
    count(links, false);
    wrong.push(`nobody expects ${one.from.join("+")} ${one.kind} ${one.to.join("+")}`);
  }
  return wrong;
}

async function measure(name: string): Promise<void> {
  const text = readFileSync(join(folder, name), "utf8");
  const expected = JSON.parse(text) as Expected;
  const paths = [join(folder, expected.file)];
  const look = await lookAtFiles({ ontology, data }, paths);
  const [form] = look.files;
  if (form?.isReady === true && form.format !== "text") {
    console.log(`${expected.file}: read by its form, ${form.format}`);
    return;
  }
  // A table that is taken for notes has none of its columns right.
  const [mapped] = parseMapping(look.mapping, expected.file, ontology).files;
  if (mapped === undefined) throw new Error(`${expected.file}: no mapping`);
  const uses = usesIn(mapped);
  const wrong: string[] = [];
  const [file] = look.files;
  for (const [column, { is }] of Object.entries(expected.columns)) {
    const isRight = columnFits(column, expected, uses);
    count(columns, isRight);
    if (!isRight) wrong.push(`${column} is ${is}`);
  }
  if (expected.headerRow !== null && file?.headerRow !== expected.headerRow)
    wrong.push(`header in row ${expected.headerRow}, not ${file?.headerRow}`);
  if (expected.sheet !== null && file?.sheet !== expected.sheet)
    wrong.push(`sheet ${expected.sheet}, not ${file?.sheet}`);
  wrong.push(...wrongLinks(expected, uses));
  count(files, wrong.length === 0);
  console.log(`${expected.file}: ${wrong.length === 0 ? "right" : ""}`);
  for (const one of wrong) console.log(`  not so: ${one}`);
}

for (const name of readdirSync(folder).toSorted())
  if (name.endsWith(".expect.json") && name.includes(word)) await measure(name);

const share = ({ right, all }: Tally) =>
  `${right} of ${all} (${Math.round((100 * right) / all)} %)`;
console.log(`columns ${share(columns)}, links ${share(links)}, files ${share(files)}`);
