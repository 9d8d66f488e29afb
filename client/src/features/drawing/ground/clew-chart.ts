import type { Scene } from "../../../canvas/index.ts";
import { behindFigure, isFold, isSketch, session, shownEntities } from "../../../chart/index.ts";
import { surfaceNow } from "./surface.ts";

/** A figure as it stands on the screen; x and y in px of the page, of its middle. */
interface ShownFigure {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isSelected: boolean;
}

/**
 * What is looked at on top: groups or pieces by letter, sides in chart units, who is taken out, how
 * many pairs are drawn that Clew leaves out.
 */
interface Looks {
  readonly groups: readonly { readonly letter: string; readonly members: readonly string[] }[];
  readonly sides: Readonly<Record<string, number>>;
  /** Colours, second lines and how many lines have a width, by rules of the chart. */
  readonly colours: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  readonly widths: number;
  readonly takenOut: readonly string[];
  readonly leftOut: number;
}

declare global {
  interface Window {
    /**
     * Read-only, for browser tests: what the chart shows and where, so that figures can be clicked
     * on.
     */
    readonly clewChart?: {
      readonly shown: () => readonly ShownFigure[];
      readonly links: () => number;
      readonly looks: () => Looks;
    };
  }
}

/** Puts `window.clewChart` there while the chart is on screen. */
export function exposeChart(
  ground: HTMLElement,
  now: () => { readonly lines: number; readonly scene: Scene },
): void {
  const looks = () => looksOf(now().scene);
  const shown = () => {
    const { left, top } = ground.getBoundingClientRect();
    const { history, selected, line } = session.getState();
    const rendered = surfaceNow()?.rendered() ?? new Map<string, { x: number; y: number }>();
    const folds = now().scene.entities.filter((one) => isFold(one) || isSketch(one.id));
    return [...shownEntities(history.now), ...folds].flatMap(({ id, kind, label }) => {
      const place = rendered.get(id);
      return place
        ? [
            {
              id,
              kind,
              label,
              x: left + place.x,
              y: top + place.y,
              isSelected:
                line === id || behindFigure(history.now, id).some((member) => selected.has(member)),
            },
          ]
        : [];
    });
  };
  Object.defineProperty(window, "clewChart", {
    value: Object.freeze({ shown, links: () => now().lines, looks }),
    configurable: true,
  });
}

function looksOf({ groups, sides, rules, takenOut, leftOut }: Scene): Looks {
  return {
    groups: groups.map(({ letter, members }) => ({ letter, members })),
    sides: Object.fromEntries(sides ?? []),
    colours: Object.fromEntries([...(rules.painted ?? [])].map(([id, { ink }]) => [id, ink])),
    captions: Object.fromEntries(rules.captions ?? []),
    widths: rules.widths?.size ?? 0,
    takenOut: [...takenOut],
    leftOut: leftOut.length,
  };
}
