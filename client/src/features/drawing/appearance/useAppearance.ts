import { useMemo } from "react";
import { useOntology } from "../../../api/index.ts";
import {
  channels,
  entityValues,
  lineValues,
  readsProperties,
  sizesBy,
  type Appearance,
  type Channel,
  type EntityId,
} from "../../../chart/index.ts";
import { useMeasuring } from "../cards/measuring.ts";
import { useShown } from "../useDrawing.ts";
import { ruleOf, type Rule } from "./rule.ts";
import { useOutside, type Asked } from "./useOutside.ts";
import { wordsOfKey } from "./value-words.ts";

const scores = new Set<string | null>(["betweenness", "closeness", "pageRank"]);

/** The rules that are in force, in the order of channels, with what is asked for them. */
export interface AppearanceNow {
  readonly rules: readonly Rule[];
  readonly asked: Asked;
  /** Sides of figures; null where no rule decides, or nothing has a value. */
  readonly sides: ReadonlyMap<EntityId, number> | null;
  readonly isTooMany: boolean;
}

/** Works out what the rules of the chart make of it; `measured` are its ids, null where they are too many. */
export function useAppearance(measured: readonly EntityId[] | null): AppearanceNow {
  const { drawn, lines } = useShown();
  const isOpen = useMeasuring((state) => state.appearance);
  const { appearance } = drawn;
  const asked = useOutside(measured, needsOf(appearance, isOpen));
  const { outside, labels } = asked;
  const { kinds } = useOntology();
  const rules = useMemo(() => {
    if (kinds.size === 0) return [];
    const valuesOf = (channel: Channel, key: string) =>
      channel === "width" ? lineValues(lines, key) : entityValues(drawn, key, outside);
    return channels.flatMap((channel) => {
      const key = appearance[channel];
      if (key === null) return [];
      const by = wordsOfKey(key, labels);
      return [ruleOf({ channel, key, by, values: valuesOf(channel, key), labels })];
    });
  }, [appearance, drawn, lines, outside, labels, kinds]);
  const sides = useMemo(() => sidesBy(rules), [rules]);
  const needsScores = channels.some((channel) => scores.has(appearance[channel]));
  return { rules, asked, sides, isTooMany: needsScores && measured === null };
}

/** Properties are read while the card is open too, since it offers those that are there. */
const needsOf = (appearance: Appearance, isOpen: boolean) => ({
  scores: channels.some((channel) => scores.has(appearance[channel])),
  networks: channels.some((channel) => appearance[channel] === "network"),
  properties: isOpen || readsProperties(appearance),
});

function sidesBy(rules: readonly Rule[]): ReadonlyMap<EntityId, number> | null {
  const values = rules.find(({ channel }) => channel === "size")?.values;
  if (!values) return null;
  const amounts = [...values.of].map(
    ([id, value]) => [id, typeof value === "number" ? value : null] as const,
  );
  return sizesBy(new Map(amounts))?.sideOf ?? null;
}
