import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { personFields, personRows } from "./synthetic-persons.ts";

const mapping = `
dataset: { id: bench-persons, title: Persons made up for the benchmark, region: US, dates: ymd }
files:
  - path: persons.csv
    entities:
      who: { kind: Person, key: id, properties: { ${personFields.map((name) => `${name}: ${name}`).join(", ")} } }
`;

/**
 * Writes so many records of fictional persons (persons.csv), a plain mapping for them
 * (persons.yaml) and whose each is (truth.csv) into a folder.
 */
export async function writePersons(folder: string, records: number, seed: number): Promise<void> {
  await writeFile(join(folder, "persons.yaml"), mapping);
  await pipeline(
    lines(["id", ...personFields], personRows(records, seed), ({ values }, at) => [
      `r${at}`,
      ...values,
    ]),
    createWriteStream(join(folder, "persons.csv")),
  );
  await pipeline(
    lines(["key", "cluster"], personRows(records, seed), ({ person }, at) => [
      `r${at}`,
      String(person),
    ]),
    createWriteStream(join(folder, "truth.csv")),
  );
}

function* lines<T>(
  head: readonly string[],
  rows: Iterable<T>,
  cells: (row: T, at: number) => readonly string[],
): Generator<string> {
  let page = `${head.join(",")}\n`;
  let at = 0;
  for (const row of rows) {
    page += `${cells(row, at).join(",")}\n`;
    at += 1;
    if (page.length < 65_536) continue;
    yield page;
    page = "";
  }
  yield page;
}
