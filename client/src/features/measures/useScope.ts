import { createContext, useContext, useMemo } from "react";
import type { ScopeInput } from "../../api/index.ts";
import { useShown } from "../drawing/index.ts";
import { useChoices } from "./measure-choices.ts";

const A_DAY = 86_400_000;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Whether the last day is before the first, so that no time is between them. */
export const isBackwards = ({ from, to }: { readonly from: string; readonly to: string }) =>
  isDay(from) && isDay(to) && to < from;

/** What is measured, as the contract wants it; null where nothing is chosen to be measured yet. */
export function useScope(): ScopeInput | null {
  const { part, sources, kinds, from, to, shared } = useChoices();
  const { entities } = useShown();
  return useMemo(() => {
    if (isBackwards({ from, to })) return null;
    const times = {
      ...(isDay(from) ? { from: new Date(from).toISOString() } : {}),
      ...(isDay(to) ? { to: new Date(Date.parse(to) + A_DAY).toISOString() } : {}),
    };
    const rest = { shared, ...times };
    if (part === "all") return rest;
    const chosen = {
      chart: { ids: entities.map(({ id }) => id) },
      sources: { datasets: sources },
      kinds: { entityKinds: kinds },
    }[part];
    return Object.values(chosen).some((list) => list.length > 0) ? { ...chosen, ...rest } : null;
  }, [part, sources, kinds, from, to, shared, entities]);
}

interface Scoped {
  readonly scope: ScopeInput;
  /** Entities in the network; null until it was read. */
  readonly entities: number | null;
}

/** The scope for what stands below the scope bar: there it is always one. */
export const ScopeContext = createContext<Scoped>({ scope: {}, entities: null });
export const useMeasuredScope = () => useContext(ScopeContext).scope;
export const useEntities = () => useContext(ScopeContext).entities;
