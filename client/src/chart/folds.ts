import {
  shownEntities,
  type Drawn,
  type DrawnEntity,
  type EntityId,
  type Fold,
  type Place,
} from "./drawn.ts";
import type { Line } from "./lines.ts";

interface Drawing {
  readonly entities: readonly DrawnEntity[];
  readonly lines: readonly Line[];
  readonly places: ReadonlyMap<EntityId, Place>;
}

/** A drawing in which folded entities are one figure, and where each of them went. */
export interface FoldedDrawing extends Drawing {
  readonly figureOf: (id: EntityId) => EntityId;
}

const MARK = "folded";
/** Whether an entity of a drawing is a figure that stands for several. */
export const isFold = ({ marks }: Pick<DrawnEntity, "marks">) => marks.includes(MARK);

/** Figures with two members or more that are shown, with these. */
export function foldsOf(drawn: Drawn): readonly Fold[] {
  if (drawn.folds.length === 0) return [];
  const shown = new Set(shownEntities(drawn).map(({ id }) => id));
  return drawn.folds
    .map((fold) => ({ ...fold, members: fold.members.filter((id) => shown.has(id)) }))
    .filter(({ members }) => members.length > 1);
}

/** The entities that a figure stands for: its members, or itself. */
export const behindFigure = (drawn: Drawn, id: EntityId): readonly EntityId[] =>
  foldsOf(drawn).find((fold) => fold.id === id)?.members ?? [id];

/** Folds a drawing: links within it are not drawn, those out of it begin at it. */
export function foldedDrawing(drawn: Drawn, drawing: Drawing): FoldedDrawing {
  const folds = foldsOf(drawn);
  const owner = new Map(
    folds.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const figureOf = (id: EntityId) => owner.get(id) ?? id;
  if (folds.length === 0) return { ...drawing, figureOf };
  const entities = [
    ...drawing.entities.filter(({ id }) => !owner.has(id)),
    ...folds.map((fold) => entityOf(drawn, fold)),
  ];
  const middles = folds.map(
    (fold) =>
      [fold.id, figurePlace(fold.members.flatMap((id) => drawing.places.get(id) ?? []))] as const,
  );
  return {
    entities,
    lines: foldedLines(drawing.lines, figureOf),
    places: new Map([...drawing.places, ...middles]),
    figureOf,
  };
}

/** The figure looks like the kind that most of its members are of. */
function entityOf(drawn: Drawn, { id, label, members }: Fold): DrawnEntity {
  const kinds = Map.groupBy(
    members.flatMap((member) => drawn.entities.get(member) ?? []),
    ({ kind }) => kind,
  );
  const [most] = [...kinds].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return {
    id,
    ref: "",
    kind: most?.[0] ?? "",
    label: `${label} · ${members.length}`,
    degree: 0,
    df: 0,
    marks: [MARK],
    datasets: [],
    firstSeen: null,
    lastSeen: null,
  };
}

/** As few as these leave no room in their middle. */
const FEW = 4;

/**
 * Where a figure stands that is drawn for entities at these places: in their middle; few of them
 * where the first stood, since others may stand between.
 */
export function figurePlace(places: readonly Place[]): Place {
  const [first] = places;
  if (first && places.length <= FEW) return first;
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, places.length), y: sum.y / Math.max(1, places.length) };
}

function foldedLines(
  lines: readonly Line[],
  figureOf: (id: EntityId) => EntityId,
): readonly Line[] {
  const folded = new Map<string, Line>();
  for (const line of lines) {
    const [source, target] = [figureOf(line.source), figureOf(line.target)];
    if (source === target && line.source !== line.target) continue;
    const isSame = source === line.source && target === line.target;
    const id = isSame ? line.id : [line.kind, ...[source, target].toSorted()].join("\n");
    const before = folded.get(id);
    folded.set(
      id,
      before
        ? {
            ...before,
            bothWays: before.bothWays || line.bothWays || before.source !== source,
            count: before.count + line.count,
            records: before.records + line.records,
            links: [...before.links, ...line.links],
          }
        : { ...line, id, source, target },
    );
  }
  return [...folded.values()];
}
