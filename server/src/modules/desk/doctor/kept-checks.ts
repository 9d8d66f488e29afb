import { allEntries, damageIn, type Journal, type Originals } from "../../../journal/index.ts";
import { sentence } from "../../../sentences/index.ts";
import { importIn, originalsIn } from "../../intake/imports/index.ts";
import type { Check } from "./doctor-check.ts";

/** What nothing else can be made from. */
export interface KeptPlaces {
  readonly journal: Pick<Journal, "folder">;
  readonly originals: Pick<Originals, "isWhole">;
}

/** Whether journal and originals are as they were written: all that the rest is made from. */
export async function keptChecks({ journal, originals }: KeptPlaces): Promise<readonly Check[]> {
  return [await journalCheck(journal.folder), await originalsCheck(journal.folder, originals)];
}

async function journalCheck(folder: string): Promise<Check> {
  const damaged = await damageIn(folder);
  const entries = (await allEntries(folder)).length;
  const names = damaged.flatMap(({ segment, entries: numbers }) =>
    numbers.map((n) => `${segment.slice(0, 8)} ${n}`),
  );
  const found = sentence("doctor.journal", {
    entries,
    wrong: names.length,
    names: names.slice(0, 10).join(", "),
  });
  return { check: "journal", ok: names.length === 0, found };
}

async function originalsCheck(folder: string, originals: KeptPlaces["originals"]): Promise<Check> {
  const entries = await allEntries(folder);
  const wrong = await damagedOriginals(entries, originals);
  const names = entries
    .flatMap(importIn)
    .flatMap(({ content }) =>
      content.reading.files
        .filter(({ hash }) => wrong.has(content.rows ?? hash))
        .map(({ name }) => `${content.dataset}: ${name}`),
    );
  const found = sentence("doctor.originals", {
    looked: originalsIn(entries).size,
    wrong: wrong.size,
    names: [...new Set(names)].slice(0, 10).join(", "),
  });
  return { check: "originals", ok: wrong.size === 0, found };
}

/** The digests of originals that are missing or not whole. */
export async function damagedOriginals(
  entries: Parameters<typeof originalsIn>[0],
  { isWhole }: KeptPlaces["originals"],
): Promise<ReadonlySet<string>> {
  const wrong = new Set<string>();
  for (const sha256 of originalsIn(entries)) if (!(await isWhole(sha256))) wrong.add(sha256);
  return wrong;
}
