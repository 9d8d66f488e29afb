import type { Clew } from "../../../context.ts";
import { prepareImport, type ImportRequest } from "./run-import.ts";
import { picturesOf } from "../files/index.ts";
import { stateRow } from "../stating/index.ts";

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
  const entities = new Set<string>();
  const links = new Set<string>();
  let records = 0;
  let unrecognised = 0;
  let rejects = 0;
  for (const file of files) {
    for await (const row of file.open.rows()) {
      if (!row.ok) {
        rejects += 1;
        continue;
      }
      records += 1;
      const stated = stateRow(
        file.plan,
        row,
        undefined,
        await picturesOf(file.plan, [row], file.folder, undefined),
      );
      rejects += stated.problems.filter((problem) => problem.rejects).length;
      unrecognised += stated.unrecognised;
      for (const { id } of stated.entities) entities.add(clew.refs.entity(id));
      for (const { kind, source, target, key } of stated.links) {
        links.add(
          clew.refs.link(
            kind.name,
            source,
            target,
            kind.sort === "event" ? (key ?? `${file.name} ${row.position}`) : undefined,
          ),
        );
      }
    }
  }
  return {
    dataset: request.mapping.dataset.id,
    records,
    entities: entities.size,
    links: links.size,
    unrecognised,
    rejects,
  };
}
