import type { EntityId, Place } from "../chart/index.ts";
import { coursesOf, type Course, type Footing } from "./course.ts";
import { figureLooks, type FigureLook } from "./look/figure-look.ts";
import { lineLooks } from "./look/line-look.ts";
import type { Scene } from "./scene.ts";

/** A figure that stands on the drawing. Its place is moved, its look exchanged. */
export interface Figure extends Footing {
  x: number;
  y: number;
  width: number;
  height: number;
  look: FigureLook;
}

/** What is drawn and where: figures, and the lines between them. */
export interface Content {
  readonly figures: () => ReadonlyMap<EntityId, Figure>;
  /** Figures in the order in which they are drawn: those that stand out last. */
  readonly inOrder: () => readonly Figure[];
  readonly courses: () => readonly Course<Figure>[];
  /** Brings it in line with the scene. Figures that stand stay where they are. */
  readonly draw: (scene: Scene) => void;
  /** Moves figures. Who follows hears of it once. */
  readonly put: (places: ReadonlyMap<EntityId, Place>) => void;
  /** Calls with what moved; null where all may have changed. Returns how to stop. */
  readonly follow: (listener: (moved: Iterable<EntityId> | null) => void) => () => void;
  /** Counts up with each change. */
  readonly version: () => number;
}

export function beginContent(): Content {
  let figures: ReadonlyMap<EntityId, Figure> = new Map();
  let inOrder: readonly Figure[] = [];
  let courses: readonly Course<Figure>[] = [];
  let version = 0;
  const listeners = new Set<(moved: Iterable<EntityId> | null) => void>();
  const tell = (moved: Iterable<EntityId> | null) => {
    version += 1;
    listeners.forEach((listener) => listener(moved));
  };
  return {
    figures: () => figures,
    inOrder: () => inOrder,
    courses: () => courses,
    version: () => version,
    draw: (scene) => {
      figures = figuresOf(scene, figures);
      inOrder = [...figures.values()].toSorted((a, b) => heightOf(a) - heightOf(b));
      courses = coursesOf(lineLooks(scene), figures);
      tell(null);
    },
    put: (places) => {
      const moved = [...places].flatMap(([id, { x, y }]) => {
        const figure = figures.get(id);
        if (!figure || (figure.x === x && figure.y === y)) return [];
        figure.x = x;
        figure.y = y;
        return [id];
      });
      if (moved.length > 0) tell(moved);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A figure that is new stands at its place in the scene. */
function figuresOf(scene: Scene, before: ReadonlyMap<EntityId, Figure>): Map<EntityId, Figure> {
  return new Map(
    figureLooks(scene).map((look) => {
      const { x, y } = before.get(look.id) ?? scene.places.get(look.id) ?? { x: 0, y: 0 };
      return [look.id, { x, y, width: look.width, height: look.height, look }];
    }),
  );
}

/** What is chosen lies above what is pointed out, and that above the rest. */
function heightOf({ look: { marks } }: Figure): number {
  if (marks.chosen) return 2;
  return marks.pointedOut ? 1 : 0;
}
