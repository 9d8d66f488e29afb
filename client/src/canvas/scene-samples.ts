import type { DrawnEntity, Line } from "../chart/index.ts";
import type { Scene } from "./scene.ts";

/** A scene in which nothing is drawn, for tests. */
export const emptyScene: Scene = {
  entities: [],
  places: new Map(),
  lines: [],
  shared: [],
  possible: [],
  sketched: [],
  notShown: new Map(),
  selected: new Set(),
  line: null,
  pinned: new Set(),
  pointedOutEntities: new Set(),
  pointedOutLinks: new Set(),
  within: null,
  groups: [],
  sides: null,
  rules: { painted: null, captions: null, widths: null, keys: [] },
  takenOut: new Set(),
  shifts: null,
  leftOut: [],
  looks: new Map([["Phone", { shape: "identifier", colour: "#0b5fa5", icon: '<path d="M1 1"/>' }]]),
  eventKinds: new Set(["called"]),
  theme: "light",
};

/** An entity for tests: a phone. */
export const entity = (id: string, label = id): DrawnEntity => ({
  id,
  ref: id,
  kind: "Phone",
  label,
  degree: 1,
  df: 1,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});

/** A line for tests: a call. */
export const line = (id: string, source: string, target: string): Line => ({
  id,
  kind: "called",
  label: "called",
  source,
  target,
  count: 1,
  records: 1,
  bothWays: false,
  links: [id],
  firstSeen: null,
  lastSeen: null,
});
