import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import {
  putBack,
  remainsWithout,
  runCommand,
  session,
  shownEntities,
  takeOut,
  type EntityId,
  type SharedLink,
} from "../../../chart/index.ts";

/** A set that was taken out, with what was left: numbers as in Remains. */
export interface Tried {
  readonly ids: readonly EntityId[];
  readonly labels: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly pieces: number;
  readonly largest: number;
}

interface Measuring {
  readonly groups: boolean;
  /** Whether groups follow the links that are drawn, or what is shared, without what is common to many. */
  readonly groupsBy: "drawn" | "shared";
  readonly resolution: number;
  readonly connectors: boolean;
  /** Whether named collectives and agencies, and what is too common, stand among connectors. */
  readonly withKnown: boolean;
  readonly whatIf: boolean;
  /** As most tools would join it. */
  readonly mostTools: boolean;
  /** Whether the card of the filter is open; what is filtered is a step of the chart. */
  readonly filter: boolean;
  /** Whether the card of the appearance is open; its rules are a step of the chart. */
  readonly appearance: boolean;
  /** What Clew joins and what it leaves out, as far as it is drawn in that look. */
  readonly joined: readonly SharedLink[];
  readonly leftOut: readonly SharedLink[];
  /** The last two sets that were taken out, the latest last. */
  readonly tried: readonly Tried[];
}

const nothing: Measuring = {
  groups: false,
  groupsBy: "drawn",
  resolution: 1,
  connectors: false,
  withKnown: false,
  whatIf: false,
  mostTools: false,
  filter: false,
  appearance: false,
  joined: [],
  leftOut: [],
  tried: [],
};

/** How the chart is looked at: looks, not steps; they go when another chart is opened. */
export const measuring = createStore<Measuring>()(() => nothing);
export const setWithKnown = (withKnown: boolean) => measuring.setState({ withKnown });
export const useMeasuring = <T>(pick: (state: Measuring) => T): T => useStore(measuring, pick);

export const toggleAppearance = () =>
  measuring.setState(({ appearance }) => ({ appearance: !appearance }));
export const toggleFilter = () => measuring.setState(({ filter }) => ({ filter: !filter }));
export const toggleGroups = () => measuring.setState(({ groups }) => ({ groups: !groups }));
export const toggleConnectors = () =>
  measuring.setState(({ connectors }) => ({ connectors: !connectors }));
export const toggleMostTools = () =>
  measuring.setState(({ mostTools }) => ({ mostTools: !mostTools, joined: [], leftOut: [] }));
/** What-if is on while its switch is, or while something is out, as after an undo. */
export const isWhatIf = () =>
  measuring.getState().whatIf || session.getState().history.now.whatIf !== null;
export function toggleWhatIf(): void {
  const isOn = isWhatIf();
  measuring.setState({ whatIf: !isOn });
  if (isOn) runCommand(putBack, {});
}

/** Takes entities out beside those that are out already. */
export function takeOutToo(ids: readonly EntityId[]): void {
  const out = session.getState().history.now.whatIf?.takenOut ?? new Set<EntityId>();
  measuring.setState({ whatIf: true });
  runCommand(takeOut, { entityIds: [...out.union(new Set(ids))], how: "only" });
}

/** Leaves one way of looking, the latest kind first; false where there is none to leave. */
export function leaveOne(): boolean {
  const { mostTools, connectors, appearance, groups, filter } = measuring.getState();
  if (filter) toggleFilter();
  else if (appearance) toggleAppearance();
  else if (mostTools) toggleMostTools();
  else if (connectors) toggleConnectors();
  else if (groups) toggleGroups();
  else return false;
  return true;
}

session.subscribe((now, before) => {
  if (now.id !== before.id) return measuring.setState(nothing, true);
  const { whatIf, ...drawn } = now.history.now;
  if (whatIf === null || whatIf === before.history.now.whatIf) return;
  const { pieces, ...remains } = remainsWithout({ ...drawn, whatIf }, whatIf.takenOut);
  const labels = shownEntities(now.history.now)
    .filter(({ id }) => whatIf.takenOut.has(id))
    .map(({ label }) => label);
  note({
    ids: [...whatIf.takenOut].toSorted(),
    labels,
    before: remains.before,
    after: remains.after,
    pieces: pieces.length,
    largest: pieces[0]?.length ?? 0,
  });
});

function note(tried: Tried): void {
  const isSame = ({ ids }: Tried) =>
    ids.length === tried.ids.length && ids.every((id, at) => id === tried.ids[at]);
  measuring.setState((state) => ({
    tried: [...state.tried.filter((one) => !isSame(one)), tried].slice(-2),
  }));
}
