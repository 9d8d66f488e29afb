import type { Line } from "../lines.ts";
import { momentOf } from "./entity-values.ts";
import type { Sort, Values } from "./value-scale.ts";

/** What the width of lines can say. */
export const lineMeasures = ["links", "rows", "firstSeen", "lastSeen"] as const;
type LineMeasure = (typeof lineMeasures)[number];

const sortOf: Readonly<Record<LineMeasure, Sort>> = {
  links: "amount",
  rows: "amount",
  firstSeen: "time",
  lastSeen: "time",
};

const readers: Readonly<Record<LineMeasure, (line: Line) => number | null>> = {
  links: ({ count }) => count,
  rows: ({ records }) => records,
  firstSeen: ({ firstSeen }) => momentOf(firstSeen),
  lastSeen: ({ lastSeen }) => momentOf(lastSeen),
};

/** Values of lines by a key; null where it means nothing of lines. */
export function lineValues(lines: readonly Line[], key: string): Values | null {
  const measure = lineMeasures.find((name) => name === key);
  if (!measure) return null;
  return {
    sort: sortOf[measure],
    of: new Map(lines.map((line) => [line.id, readers[measure](line)])),
  };
}
