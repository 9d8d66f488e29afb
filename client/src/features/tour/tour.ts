import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { go } from "../../address/index.ts";
import { ask, EntitiesByIdsDocument, type FigureFragment } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { openAround } from "../drawing/index.ts";
import { find } from "../find/index.ts";

const TIP = "phone:+12125550147";
const CALLER = "phone:+16465550112";

/** A step of the way through the demo: what to see, and what leads there. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What its button does before the next step is shown. */
  readonly button: string;
  readonly act: () => void | Promise<void>;
}

const withBoth = async (act: (tip: FigureFragment, caller: FigureFragment) => unknown) => {
  const { data, problem } = await ask(EntitiesByIdsDocument, { ids: [TIP, CALLER] });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const [tip, caller] = [TIP, CALLER].map((id) => data.entities.find((one) => one?.id === id));
  if (!tip || !caller) return notify(say("tour.notHeld"));
  await act(tip, caller);
};

/** From a number on a slip of paper to what alone joins two networks. */
export const tourSteps: readonly TourStep[] = [
  {
    title: say("tour.tip.title"),
    text: say("tour.tip.text"),
    button: say("tour.tip.button"),
    act: () => find("212.555.0147"),
  },
  {
    title: say("tour.profile.title"),
    text: say("tour.profile.text"),
    button: say("tour.profile.button"),
    act: () => withBoth((tip) => openAround(tip)),
  },
  {
    title: say("tour.chart.title"),
    text: say("tour.chart.text"),
    button: say("tour.chart.button"),
    act: () => withBoth((_, caller) => go({ view: "profile", ref: caller.ref })),
  },
  {
    title: say("tour.caller.title"),
    text: say("tour.caller.text"),
    button: say("tour.caller.button"),
    act: () => go({ view: "clusters", tab: "threads" }),
  },
  {
    title: say("tour.tie.title"),
    text: say("tour.tie.text"),
    button: say("tour.tie.button"),
    act: () => withBoth((tip, caller) => go({ view: "why", from: caller.ref, to: tip.ref })),
  },
  {
    title: say("tour.why.title"),
    text: say("tour.why.text"),
    button: say("tour.why.button"),
    act: () => go({ view: "home" }),
  },
];

const store = createStore<{ readonly at: number | null }>()(() => ({ at: null }));

export const useTour = () => useStore(store, ({ at }) => at);
export const beginTour = () => store.setState({ at: 0 });
export const endTour = () => store.setState({ at: null });
/** On to the next step; the last one ends it. */
export const nextStep = () =>
  store.setState(({ at }) => ({
    at: at === null || at + 1 >= tourSteps.length ? null : at + 1,
  }));
