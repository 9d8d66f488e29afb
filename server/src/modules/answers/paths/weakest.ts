import type { Entity } from "../../ground/entities/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { Way } from "./walk.ts";

/** Where a way is weakest. */
export interface WeakestPoint {
  readonly entity: string | null;
  readonly link: string | null;
  readonly reason: Sentence;
}

/** As many share an ordinary identifier; what more share tells less than any link. */
const FEW = 2;

/**
 * What most share between the two ends, where more than two do; else the link that fewest rows state, the first of
 * several.
 */
export function weakestOf(
  { entities: refs, steps }: Way,
  known: {
    readonly entities: ReadonlyMap<string, Entity>;
    /** Rows that state a link. */
    readonly rowsOf: (link: string) => number;
    readonly isIdentifier: (kind: string) => boolean;
  },
): WeakestPoint {
  const between = steps.slice(0, -1).filter(({ kind }) => known.isIdentifier(kind));
  const [common] = between.toSorted((a, b) => b.df - a.df);
  if (common !== undefined && common.df > FEW) {
    const entity = known.entities.get(common.b);
    return {
      entity: entity?.id ?? common.b,
      link: null,
      reason: sentence("paths.weakest-common", { label: entity?.label ?? "", count: common.df }),
    };
  }
  const byRows = steps.map(({ link, beside = 0 }, at) => ({
    link,
    at,
    rows: known.rowsOf(link) + beside,
  }));
  const [least] = byRows.toSorted((a, b) => a.rows - b.rows || a.at - b.at);
  const labelAt = (at: number) => known.entities.get(refs[at] ?? "")?.label ?? "";
  const at = least?.at ?? 0;
  const count = least?.rows ?? 0;
  if (steps.length === 1)
    return { entity: null, link: least?.link ?? null, reason: sentence("paths.direct", { count }) };
  return {
    entity: null,
    link: least?.link ?? null,
    reason: sentence("paths.weakest-rows", {
      from: labelAt(at),
      to: labelAt(at + 1),
      count,
    }),
  };
}
