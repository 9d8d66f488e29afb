import { say } from "../wording/index.ts";
import { createStore } from "zustand/vanilla";
import type { Command } from "./command.ts";
import { emptyDrawn, type Drawn, type EntityId } from "./drawn.ts";
import { beginHistory, closeStep, perform, redo, undo, type History } from "./history.ts";
import type { Viewport } from "./viewport.ts";
import type { Span } from "./times.ts";

/**
 * The chart that is open: its drawing with history, what is selected, and what is not undone
 * (viewport, time range).
 */
export interface Session {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string | null;
  readonly history: History;
  readonly selected: ReadonlySet<EntityId>;
  /** Line that is selected, if any. */
  readonly line: string | null;
  readonly viewport: Viewport | null;
  readonly range: Span | null;
  /** Two entities whose link is to be explained, if any. */
  readonly asked: { readonly from: EntityId; readonly to: EntityId } | null;
}

const fresh = (id: string, name: string): Session => ({
  id,
  name,
  savedAt: null,
  history: beginHistory(emptyDrawn),
  selected: new Set(),
  line: null,
  viewport: null,
  range: null,
  asked: null,
});

/** One session a page; hooks subscribe to it, commands change it. */
export const session = createStore<Session>()(() => fresh("first", say("common.untitledChart")));

const stillThere = (state: Session): Session => {
  const { entities, hidden } = state.history.now;
  const selected = new Set([...state.selected].filter((id) => entities.has(id) && !hidden.has(id)));
  return selected.size === state.selected.size ? state : { ...state, selected };
};

const withHistory = (change: (history: History) => History) =>
  session.setState((state) => {
    const history = change(state.history);
    return history === state.history ? state : stillThere({ ...state, history });
  });

/** Performs a command on the open chart. */
export const runCommand = <Args>(command: Command<Args>, args: Args) =>
  withHistory((history) => perform(history, command, args));
export const undoStep = () => withHistory(undo);
export const redoStep = () => withHistory(redo);
export const endStep = () => withHistory(closeStep);

/** An answer stays open while nothing but its two entities is selected. */
const stillAsked = (asked: Session["asked"], selected: ReadonlySet<EntityId>) =>
  asked && [...selected].every((id) => id === asked.from || id === asked.to) ? asked : null;

type Ids = ReadonlySet<EntityId>;

/** What is selected afterwards, by how it is selected. */
const selecting = {
  only: (_: Ids, chosen: Ids) => chosen,
  add: (selected: Ids, chosen: Ids) => selected.union(chosen),
  toggle: (selected: Ids, chosen: Ids) => selected.symmetricDifference(chosen),
} as const;

/** Selects these entities, alone or together with those selected. */
export function select(ids: Iterable<EntityId>, how: keyof typeof selecting = "only"): void {
  const chosen = new Set(ids);
  session.setState((state) => {
    const selected = selecting[how](state.selected, chosen);
    return { selected, line: null, asked: stillAsked(state.asked, selected) };
  });
}

export const selectLine = (line: string | null) =>
  session.setState({ line, selected: new Set(), asked: null });
/** Asks why two entities are linked; null closes the answer. */
export const askWhy = (asked: Session["asked"]) => session.setState({ asked });
export const setRange = (range: Span | null) => session.setState({ range });
export const setViewport = (viewport: Viewport) => session.setState({ viewport });
export const rename = (name: string) => session.setState({ name });
export const markSaved = (savedAt: string) => session.setState({ savedAt });
export const beginChart = (id: string, name: string) => session.setState(fresh(id, name), true);

/** Notes values of properties that were read: no step. */
export const learnProperties = (read: Drawn["properties"]) =>
  session.setState((state) => {
    const { now } = state.history;
    const properties = new Map([...now.properties, ...read]);
    return { history: { ...state.history, now: { ...now, properties } } };
  });

/** A chart that is kept, with all that was done to it. */
export type KeptSession = Pick<Session, "id" | "name" | "savedAt" | "viewport" | "history">;

export const openKept = (kept: KeptSession) =>
  session.setState({ ...fresh(kept.id, kept.name), ...kept }, true);

/** Takes over what others did to the chart that is open. */
export const takeOver = (history: History) =>
  session.setState((state) => stillThere({ ...state, history }));
