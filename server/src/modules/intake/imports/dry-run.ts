import type { Clew } from "../../../context.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { warningsOf } from "../mapping/index.ts";
import { replacesAdded } from "./kept-imports.ts";
import { prepareImport, type ImportRequest } from "./prepare-import.ts";
import type { RowBatch } from "./row-batches.ts";

/** What an import would state. */
export interface DryRun {
  readonly dataset: string;
  readonly records: number;
  readonly entities: number;
  readonly links: number;
  readonly unrecognised: number;
  readonly rejects: number;
  /** What is worth knowing, in sentences. */
  readonly warnings: readonly Sentence[];
}

/**
 * Reads and maps all files and writes nothing. Links that hang on a ref are counted as one a row.
 */
export async function dryRun(clew: Clew, request: ImportRequest): Promise<DryRun> {
  const { batches, files } = await prepareImport(clew, request);
  const tally: Tally = {
    records: 0,
    entities: new Set(),
    links: new Set(),
    unrecognised: 0,
    rejects: 0,
    warnings: new Map(),
  };
  for (const warning of [
    ...(await replacesAdded(clew, request.mapping.dataset.id)),
    ...warningsOf(request.mapping, clew.ontology),
    ...files.flatMap(({ remarks }) => remarks),
  ])
    tally.warnings.set(warning.text, warning);
  const from = { phase: "first", file: 0, row: 0 } as const;
  for await (const batch of batches({ from, aliases: async () => new Map(), isDry: true }))
    countBatch(clew, batch, tally);
  return {
    dataset: request.mapping.dataset.id,
    records: tally.records,
    entities: tally.entities.size,
    links: tally.links.size,
    unrecognised: tally.unrecognised,
    rejects: tally.rejects,
    warnings: [...tally.warnings.values()],
  };
}

/** What was counted so far; entities and links by ref. */
interface Tally {
  records: number;
  readonly entities: Set<string>;
  readonly links: Set<string>;
  unrecognised: number;
  rejects: number;
  readonly warnings: Map<string, Sentence>;
}

function countBatch({ refs }: Clew, batch: RowBatch, tally: Tally): void {
  tally.records += batch.mapped.length;
  tally.rejects += batch.broken.length + batch.unusable.length;
  tally.unrecognised += batch.unrecognised;
  for (const warning of batch.warnings) tally.warnings.set(warning.text, warning);
  for (const { file, position, stated } of batch.mapped) {
    for (const { id } of stated.entities) tally.entities.add(refs.entity(id));
    for (const { kind, source, target, key } of stated.links) {
      const event = kind.sort === "event" ? (key ?? `${file} ${position}`) : undefined;
      tally.links.add(refs.link(kind.name, source, target, event));
    }
  }
}
