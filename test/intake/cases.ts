import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { caseChecks } from "./case-checks.ts";
import { readCase, type CaseReading } from "./case-reading.ts";

/**
 * npm run cases -- FOLDER [WORD]: runs the cases in FOLDER, each in a folder of its own with a
 * case.md, through a Clew of its own. Prints what was expected, what came in, and whether that is
 * right, named, or silently wrong. Where no check is known it prints what came in. Exit code 1 where
 * a case is silently wrong.
 */
const folder = resolve(process.argv[2] ?? "");
const word = process.argv[3] ?? "";
const shown = 30;
/** Sentences that stand beside every such import, whatever its values. */
const ordinary = /names no time zone|has no propert|does not usually run/u;

/** Cases of many values: one that is wrong counts as named only where its own check finds that. */
const ofManyValues = new Set(["01-amount-notations", "21-encodings-drop", "26-date-notations"]);

type Verdict = "right" | "said" | "silently wrong" | "not checked";

async function verdictOn(
  name: string,
  reading: CaseReading,
): Promise<{ readonly verdict: Verdict; readonly failed: readonly string[] }> {
  const checks = caseChecks[name];
  if (checks === undefined) return { verdict: "not checked", failed: [] };
  const failed: string[] = [];
  for (const { what, holds } of checks) if (!(await holds(reading))) failed.push(what);
  if (failed.length === 0) return { verdict: "right", failed };
  const isSaid = reading.isRefused || reading.said.some((one) => !ordinary.test(one));
  return { verdict: isSaid && !ofManyValues.has(name) ? "said" : "silently wrong", failed };
}

function expectedIn(path: string): string {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return /Expected: (.*)/u.exec(text)?.[1] ?? "";
}

function print(name: string, reading: CaseReading): void {
  for (const { id, label, marks } of reading.entities.slice(0, shown))
    console.log(`    ${id}  ${label} ${marks.join(" ")}`);
  for (const { kind, source, target, properties } of reading.links.slice(0, shown))
    console.log(`    ${source} ${kind} ${target} ${JSON.stringify(properties["amount"] ?? "")}`);
  console.log(`    ${reading.entities.length} entities, ${reading.links.length} links (${name})`);
}

const names = readdirSync(folder)
  .filter((name) => name.includes(word))
  .toSorted();
const totals = new Map<Verdict, string[]>();
for (const name of names) {
  if (!existsSync(join(folder, name, "case.md"))) continue;
  await readCase(join(folder, name), async (reading) => {
    const { verdict, failed } = await verdictOn(name, reading);
    totals.set(verdict, [...(totals.get(verdict) ?? []), name]);
    console.log(`${name}: ${verdict}`);
    console.log(`  expected: ${expectedIn(join(folder, name, "case.md"))}`);
    for (const what of failed) console.log(`  not so: ${what}`);
    for (const one of reading.said.slice(0, 8)) console.log(`  said: ${one}`);
    if (word !== "" || verdict === "not checked") print(name, reading);
  });
}
for (const [verdict, cases] of totals)
  console.log(`${verdict}: ${cases.length} (${cases.join(", ")})`);
process.exitCode = totals.has("silently wrong") ? 1 : 0;
