import type { Entity } from "../../ground/entities/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { Way } from "./walk.ts";

/** Where a way is weakest. */
export interface WeakestPoint {
  readonly entity: string | null;
  readonly link: string | null;
  readonly reason: Sentence;
}

/** What is known of what lies on ways. */
interface Known {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Rows that state a link. */
  readonly rowsOf: (link: string) => number;
  readonly isIdentifier: (kind: string) => boolean;
}

/** As many share an ordinary identifier; what more share tells less than any link. */
const FEW = 2;

/**
 * What most share between the two ends, where more than two do; else the link that fewest rows
 * state, the first of several.
 */
export const weakestOf = (way: Way, known: Known): WeakestPoint =>
  mostShared(way, known) ?? leastStated(way, known);

function mostShared({ steps }: Way, { entities, isIdentifier }: Known): WeakestPoint | null {
  const between = steps.slice(0, -1).filter(({ kind }) => isIdentifier(kind));
  const [common] = between.toSorted((a, b) => b.df - a.df);
  if (common === undefined || common.df <= FEW) return null;
  const { id = common.b, label = "" } = entities.get(common.b) ?? {};
  return {
    entity: id,
    link: null,
    reason: sentence("paths.weakest-common", { label, count: common.df }),
  };
}

function leastStated({ entities: refs, steps }: Way, { entities, rowsOf }: Known): WeakestPoint {
  const byRows = steps.map(({ link, beside = 0 }, at) => ({
    link,
    at,
    rows: rowsOf(link) + beside,
  }));
  const [least = { link: "", at: 0, rows: 0 }] = byRows.toSorted(
    (a, b) => a.rows - b.rows || a.at - b.at,
  );
  const { link, at, rows: count } = least;
  const labelAt = (place: number) => entities.get(refs[place] ?? "")?.label ?? "";
  const reason =
    steps.length === 1
      ? sentence("paths.direct", { count })
      : sentence("paths.weakest-rows", { from: labelAt(at), to: labelAt(at + 1), count });
  return { entity: null, link, reason };
}
