import type { Row } from "../../../graph/index.ts";
import type { LinkTotals, StatedTotals } from "./touched-queries.ts";

/** What follows for an entity from when and where it is stated, and from its links. */
export function foldTotals(stated: StatedTotals | undefined, links: LinkTotals | undefined): Row {
  return {
    datasets: [...new Set([...(stated?.datasets ?? []), ...(links?.datasets ?? [])])].toSorted(),
    degree: links?.degree ?? 0,
    df: links?.df ?? 0,
    firstSeen: least(stated?.firstSeen, links?.firstSeen),
    lastSeen: greatest(stated?.lastSeen, links?.lastSeen),
  };
}

function least(a: string | undefined, b: string | undefined): string | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a < b ? a : b;
}

function greatest(a: string | undefined, b: string | undefined): string | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a > b ? a : b;
}
