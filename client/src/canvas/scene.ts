import type {
  DrawnEntity,
  EntityId,
  Line,
  Place,
  PossibleLink,
  SharedLink,
} from "../chart/index.ts";

/** How a kind looks. */
export interface Look {
  readonly shape: "identifier" | "thing" | "place" | "note";
  /** Colour for the theme in use, #rrggbb. */
  readonly colour: string;
  /** The icon's inner SVG, 24 × 24, drawn with strokes. */
  readonly icon: string;
}

/** Figures that belong together: a group, or a piece that is left. */
export interface SceneGroup {
  /** Decides the colour; see palette.ts. */
  readonly at: number;
  /** Stands beside each of its figures. */
  readonly letter: string;
  /** Stands on the outline. */
  readonly name: string;
  readonly members: readonly EntityId[];
}

/** What rules make of figures and lines; null where no rule decides. */
export interface Rules {
  /** Colour and sign of figures; those without a value are left out. */
  readonly painted: ReadonlyMap<EntityId, Paint> | null;
  /** A second line below the label. */
  readonly captions: ReadonlyMap<EntityId, string> | null;
  /** Widths of stated lines in chart units; those without a value are left out. */
  readonly widths: ReadonlyMap<string, number> | null;
  /** What each rule means, for the picture. */
  readonly keys: readonly RuleKey[];
}

/** A colour with the sign that says the same without it. */
export interface Paint {
  /** #rrggbb */
  readonly ink: string;
  readonly sign: string;
}

/** A rule in words, with what its colours mean. */
export interface RuleKey {
  readonly words: string;
  readonly rows: readonly { readonly paint: Paint | null; readonly label: string }[];
}

/** A line of a sketch; its text may be empty. */
export interface SketchedLine {
  readonly id: string;
  readonly a: EntityId;
  readonly b: EntityId;
  readonly text: string;
}

/** Everything there is to draw. */
export interface Scene {
  readonly entities: readonly DrawnEntity[];
  readonly places: ReadonlyMap<EntityId, Place>;
  readonly lines: readonly Line[];
  readonly shared: readonly SharedLink[];
  /** Links that no row states. */
  readonly possible: readonly PossibleLink[];
  /** Links that somebody drew by hand, and what a note is about; no row states them. */
  readonly sketched: readonly SketchedLine[];
  readonly notShown: ReadonlyMap<EntityId, number>;
  readonly selected: ReadonlySet<EntityId>;
  readonly line: string | null;
  readonly pinned: ReadonlySet<EntityId>;
  readonly pointedOutEntities: ReadonlySet<EntityId>;
  readonly pointedOutLinks: ReadonlySet<string>;
  /** What is within the chosen time; null where no time is chosen. */
  readonly within: {
    readonly entities: ReadonlySet<EntityId>;
    readonly links: ReadonlySet<string>;
  } | null;
  readonly groups: readonly SceneGroup[];
  /** Sides of figures in chart units; null where all are alike. */
  readonly sides: ReadonlyMap<EntityId, number> | null;
  readonly rules: Rules;
  readonly takenOut: ReadonlySet<EntityId>;
  /** How far pieces moved apart; figures glide to their places where this changes. */
  readonly shifts: ReadonlyMap<EntityId, Place> | null;
  /** Pairs that only what is common to many joins. */
  readonly leftOut: readonly SharedLink[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly eventKinds: ReadonlySet<string>;
  readonly theme: "light" | "dark";
}

/** What the canvas reports; coordinates are those of the page. */
export interface CanvasEvents {
  readonly onPick: (id: EntityId, how: "only" | "toggle") => void;
  readonly onPickLine: (id: string) => void;
  readonly onPickGround: () => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onMenu: (at: {
    readonly entity: EntityId | null;
    readonly line: string | null;
    readonly x: number;
    readonly y: number;
  }) => void;
  readonly onMove: (places: ReadonlyMap<EntityId, Place>) => void;
  readonly onViewport: (viewport: { readonly zoom: number; readonly pan: Place }) => void;
}

/** From how many figures and lines on nothing glides: all stand at once where they go. */
export const BIG = 400;
