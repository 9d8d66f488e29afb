import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import type {
  BrokerMeasure,
  CommunityAlgorithm,
  FigureFragment,
  FlowPeriod,
  RemovalMeasure,
} from "../../api/index.ts";

/** What is asked on the page of groups. It stays while one goes elsewhere and back; it is never in the address. */
interface Choices {
  readonly part: "all" | "chart" | "sources" | "kinds";
  readonly sources: readonly string[];
  readonly kinds: readonly string[];
  /** Days, "2026-03-01"; empty: no bound. The last day is within. */
  readonly from: string;
  readonly to: string;
  /** Joined by what they share, or by the links themselves. */
  readonly shared: boolean;
  readonly resolution: number;
  readonly seed: number;
  readonly algorithm: CommunityAlgorithm;
  /** Group that is open, with its cursor: that of the group before it. */
  readonly group: number | null;
  readonly by: BrokerMeasure;
  readonly directed: boolean;
  readonly limit: number;
  /** Connector that is open, by id. */
  readonly connector: string | null;
  readonly removalBy: RemovalMeasure;
  /** The two sets that are compared. */
  readonly a: readonly FigureFragment[];
  readonly b: readonly FigureFragment[];
  readonly reachSize: number;
  readonly unit: string | null;
  readonly period: FlowPeriod;
}

const choices = createStore<Choices>()(() => ({
  part: "all",
  sources: [],
  kinds: [],
  from: "",
  to: "",
  shared: true,
  resolution: 1,
  seed: 1,
  algorithm: "LEIDEN",
  group: null,
  by: "BETWEENNESS",
  directed: false,
  limit: 25,
  connector: null,
  removalBy: "PIECES",
  a: [],
  b: [],
  reachSize: 2,
  unit: null,
  period: "MONTH",
}));

export const useChoices = () => useStore(choices);
export const choose = (some: Partial<Choices>) => choices.setState(some);
