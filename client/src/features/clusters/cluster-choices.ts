import { say } from "../../wording/index.ts";
import { useMemo } from "react";
import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { go } from "../../address/index.ts";
import type { FigureFragment, ScopeInput } from "../../api/index.ts";
import { useSettled } from "../entities/index.ts";

/** In what order clusters stand; the server gives the largest first. */
export const orders = [
  ["size", say("clusters.clusterChoices.largestFirst")],
  ["lastSeen", say("clusters.clusterChoices.lastSeenFirst")],
  ["firstSeen", say("clusters.clusterChoices.firstSeenFirst")],
  ["identifiers", say("clusters.clusterChoices.mostThatLinksThem")],
  ["places", say("clusters.clusterChoices.mostPlacesFirst")],
] as const;
export type Order = (typeof orders)[number][0];

/** A cut that was just made: what it parted. */
export interface CutNow {
  readonly judgement: string;
  readonly identifier: FigureFragment;
  /** Number that the cluster had. */
  readonly number: number;
  /** Ids of its things. */
  readonly things: ReadonlySet<string>;
}

/** What is asked on the page of clusters. It stays while one goes elsewhere and back; it is never in the address. */
interface Choices {
  readonly part: "all" | "sources";
  /** Ids of the chosen sources. */
  readonly sources: readonly string[];
  /** Least size as it stands in its field. */
  readonly least: string;
  readonly order: Order;
  /** Number of the cluster that is open. */
  readonly open: number | null;
  readonly cut: CutNow | null;
}

export const SMALLEST = 2;
const GREATEST = 1_000_000;
const SETTLED_MS = 350;

const choices = createStore<Choices>()(() => ({
  part: "all",
  sources: [],
  least: String(SMALLEST),
  order: "size",
  open: null,
  cut: null,
}));

export const useChoices = () => useStore(choices);
export const choose = (some: Partial<Choices>) => choices.setState(some);

/** Shows a network in the list, open. */
export function openCluster(id: number): void {
  choose({ open: id });
  go({ view: "clusters", tab: "clusters" });
}

/** The least size that a field's text asks for; null where it is no whole number that can be asked for. */
export function leastOf(text: string): number | null {
  const least = /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : Number.NaN;
  return least >= SMALLEST && least <= GREATEST ? least : null;
}

/** What clusters are asked by. */
export interface Asked {
  readonly scope: ScopeInput;
  readonly minSize: number;
}

/** What is asked for, once typing has ended; null where no source is chosen yet. */
export function useAsked(): Asked | null {
  const { part, sources, least } = useChoices();
  const minSize = leastOf(useSettled(least, SETTLED_MS)) ?? SMALLEST;
  return useMemo(() => {
    if (part === "all") return { scope: {}, minSize };
    return sources.length > 0 ? { scope: { datasets: sources }, minSize } : null;
  }, [part, sources, minSize]);
}
