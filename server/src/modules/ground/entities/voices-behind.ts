import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { voicesOf, type Voice, type VoiceRow } from "../weights/index.ts";
import { cellsOf, shapeNamed } from "../records/index.ts";
import type { Cited } from "./citations.ts";
import { recordsById, statementsByRef } from "./queries.ts";
import { sourcesById } from "../sources/index.ts";

const mostCompared = 300;

/**
 * The independent voices behind some citations; at most 300 rows are compared, the oldest of each
 * source in turn, so that none is left out for the rows of another.
 */
export async function voicesBehind(
  clew: Clew,
  reach: Reach,
  cited: readonly Pick<Cited, "record">[],
): Promise<readonly Voice[]> {
  const [records, sources] = await Promise.all([
    recordsById(clew, reach, inTurn(cited.map(({ record }) => record)).slice(0, mostCompared)),
    sourcesById(clew),
  ]);
  const rows = await Promise.all(
    [...records.values()].map(async (record): Promise<VoiceRow> => {
      const raw = (await clew.evidence.read(record.place)) ?? "";
      const shape = shapeNamed(sources.get(record.dataset)?.files, record.file);
      const longest =
        cellsOf(raw, shape)
          .map(({ text }) => text)
          .toSorted((a, b) => b.length - a.length)[0] ?? "";
      return { record: record.id, dataset: record.dataset, text: longest };
    }),
  );
  return voicesOf(rows);
}

/** Records by id, one of each source after the other. */
function inTurn(records: readonly string[]): readonly string[] {
  const bySource = [
    ...Map.groupBy(new Set(records), (record) => record.slice(0, record.indexOf("/"))).values(),
  ];
  const longest = Math.max(0, ...bySource.map(({ length }) => length));
  return Array.from({ length: Math.min(longest, mostCompared) }, (_, at) =>
    bySource.flatMap((own) => own[at] ?? []),
  ).flat();
}

const mostThings = 500;
const mostStatements = 20_000;

/** The independent voices behind what rows state of some entities, by ref; of the first 500. */
export async function voicesOfEntities(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
): Promise<readonly Voice[]> {
  const stated = await statementsByRef(clew, reach, refs.slice(0, mostThings), mostStatements);
  return voicesBehind(clew, reach, [...stated.values()].flat());
}
