import type { Clew } from "../../../context.ts";
import { picturesOf, type PlannedFile } from "../files/index.ts";
import type { SourceRow } from "../reading/index.ts";
import { stateRow } from "../stating/index.ts";
import { prepareImport, type ImportRequest } from "./prepare-import.ts";

/** What an import would state. */
export interface DryRun {
  readonly dataset: string;
  readonly records: number;
  readonly entities: number;
  readonly links: number;
  readonly unrecognised: number;
  readonly rejects: number;
}

/**
 * Reads and maps all files and writes nothing. Links that hang on a ref are counted as one a row.
 */
export async function dryRun(clew: Clew, request: ImportRequest): Promise<DryRun> {
  const { files } = await prepareImport(clew, request);
  const tally: Tally = {
    records: 0,
    entities: new Set(),
    links: new Set(),
    unrecognised: 0,
    rejects: 0,
  };
  for (const file of files)
    for await (const row of file.open.rows()) {
      if (row.ok) await countRow(clew, file, row, tally);
      else tally.rejects += 1;
    }
  return {
    dataset: request.mapping.dataset.id,
    records: tally.records,
    entities: tally.entities.size,
    links: tally.links.size,
    unrecognised: tally.unrecognised,
    rejects: tally.rejects,
  };
}

/** What was counted so far; entities and links by ref. */
interface Tally {
  records: number;
  readonly entities: Set<string>;
  readonly links: Set<string>;
  unrecognised: number;
  rejects: number;
}

async function countRow(
  { refs }: Clew,
  { name, plan, folder }: PlannedFile,
  row: SourceRow,
  tally: Tally,
): Promise<void> {
  tally.records += 1;
  const pictures = await picturesOf(plan, [row], folder, undefined);
  const stated = stateRow(plan, row, undefined, pictures);
  tally.rejects += stated.problems.filter((problem) => problem.rejects).length;
  tally.unrecognised += stated.unrecognised;
  for (const { id } of stated.entities) tally.entities.add(refs.entity(id));
  for (const { kind, source, target, key } of stated.links) {
    const event = kind.sort === "event" ? (key ?? `${name} ${row.position}`) : undefined;
    tally.links.add(refs.link(kind.name, source, target, event));
  }
}
