import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { voicesOf, type Voice, type VoiceRow } from "../weights/index.ts";
import { cellsOf, shapeNamed } from "../records/index.ts";
import type { Cited } from "./citations.ts";
import { recordsById } from "./queries.ts";
import { sourcesById } from "../sources/index.ts";

const mostCompared = 300;

/** The independent voices behind some citations; at most 300 rows are compared, the oldest. */
export async function voicesBehind(
  clew: Clew,
  reach: Reach,
  cited: readonly Cited[],
): Promise<readonly Voice[]> {
  const [records, sources] = await Promise.all([
    recordsById(
      clew,
      reach,
      cited.slice(0, mostCompared).map(({ record }) => record),
    ),
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
