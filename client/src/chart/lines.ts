import {
  lineIdOf,
  shownLinks,
  type Drawn,
  type DrawnLink,
  type EntityId,
  type LinkId,
} from "./drawn.ts";

/** Parallel links of one kind between two entities, drawn as one line. */
export interface Line {
  /** Kind and the two ends, lesser id first. */
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Ends as the first link runs; both ways if links run both ways. */
  readonly source: EntityId;
  readonly target: EntityId;
  readonly bothWays: boolean;
  /** Links in it, and the source rows that state them. */
  readonly count: number;
  readonly records: number;
  readonly links: readonly LinkId[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

const inOrder = (a: string | null, b: string | null) =>
  [a, b].filter((time) => time !== null).toSorted();
const earliest = (a: string | null, b: string | null) => inOrder(a, b)[0] ?? null;
const latest = (a: string | null, b: string | null) => inOrder(a, b).at(-1) ?? null;

/** Lines of what is shown, in the order their first link came. */
export function linesOf(drawn: Drawn): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const link of shownLinks(drawn)) {
    const id = lineIdOf(link);
    const line = lines.get(id);
    lines.set(id, line ? joined(line, link) : lineOf(id, link));
  }
  return [...lines.values()];
}

function lineOf(id: string, link: DrawnLink): Line {
  const { kind, label, source, target, firstSeen, lastSeen } = link;
  return {
    id,
    kind,
    label,
    source,
    target,
    bothWays: false,
    count: 1,
    records: link.recordCount,
    links: [link.id],
    firstSeen,
    lastSeen,
  };
}

function joined(line: Line, link: DrawnLink): Line {
  return {
    ...line,
    bothWays: line.bothWays || link.source !== line.source,
    count: line.count + 1,
    records: line.records + link.recordCount,
    links: [...line.links, link.id],
    firstSeen: earliest(line.firstSeen, link.firstSeen),
    lastSeen: latest(line.lastSeen, link.lastSeen),
  };
}

/** How many links of each shown entity are held but not shown: the badge. */
export function notShownOf(drawn: Drawn): ReadonlyMap<EntityId, number> {
  const shown = new Map<EntityId, number>();
  const countOne = (id: EntityId) => shown.set(id, (shown.get(id) ?? 0) + 1);
  for (const link of linksPresent(drawn)) {
    countOne(link.source);
    if (link.target !== link.source) countOne(link.target);
  }
  const more = new Map<EntityId, number>();
  for (const entity of drawn.entities.values())
    more.set(entity.id, Math.max(0, entity.degree - (shown.get(entity.id) ?? 0)));
  return more;
}

/** Links between what is shown, or would be without the filter: a filter makes nothing less known. */
function linksPresent(drawn: Drawn): readonly DrawnLink[] {
  if (drawn.filter === null) return shownLinks(drawn);
  const hidden = drawn.hidden.difference(new Set(drawn.filter.hides));
  return shownLinks({ ...drawn, hidden, filter: null });
}
