import type { RuleKey } from "../../../canvas/index.ts";
import { scaleOf, type Channel, type Values, type ValueScale } from "../../../chart/index.ts";
import { number, say } from "../../../wording/index.ts";
import { paintOfStep } from "./step-paint.ts";
import { channelWords, wordsOfStep, wordsOfValue } from "./value-words.ts";

/** A rule that is in force: by what, with its values and their steps. */
export interface Rule {
  readonly channel: Channel;
  readonly key: string;
  /** What people read for the key; null where this Clew does not know it. */
  readonly by: string | null;
  /** Null until they are known. */
  readonly values: Values | null;
  readonly scale: ValueScale | null;
  readonly labels: ReadonlyMap<string, string>;
}

/** Parts the values of a rule into steps. */
export const ruleOf = (rule: Omit<Rule, "scale">): Rule => ({
  ...rule,
  scale: rule.values && scaleOf(rule.values),
});

/** Least and greatest value in words; empty where nothing has a value. */
export function boundsOf({ scale, labels }: Rule): readonly [least: string, most: string] {
  const [first, last] = [scale?.steps[0], scale?.steps.at(-1)];
  if (!scale || !first || !last) return ["", ""];
  return [wordsOfValue(first.from, scale.sort, labels), wordsOfValue(last.to, scale.sort, labels)];
}

/** What a rule means, for a picture: in words, and with its colours. */
export function keyOfRule(rule: Rule, theme: "light" | "dark"): readonly RuleKey[] {
  const { channel, by, scale, labels } = rule;
  if (by === null || scale === null) return [];
  const [least, most] = boundsOf(rule);
  if (channel !== "colour") {
    const words = {
      size: say("drawing.appearance.key.size", { by, least, most }),
      caption: say("drawing.appearance.key.caption", { by }),
      width: say("drawing.appearance.key.width", { by, least, most }),
    }[channel];
    return [{ words: `${words}${withoutValue(rule)}`, rows: [] }];
  }
  const rows = scale.steps.map((step, at) => ({
    paint: paintOfStep(scale, at, theme),
    label: counted(wordsOfStep(step, scale.sort, labels), step.ids.length),
  }));
  const none = { paint: null, label: counted(noneWords[channel], scale.none.length) };
  return [
    {
      words: say("drawing.appearance.key.colour", { by }),
      rows: scale.none.length > 0 ? [...rows, none] : rows,
    },
  ];
}

/** How what has no value is drawn. */
export const noneWords: Readonly<Record<Channel, string>> = {
  colour: say("drawing.appearance.none"),
  size: say("drawing.appearance.noneSmallest"),
  caption: say("drawing.appearance.none"),
  width: say("drawing.appearance.noneThinnest"),
};

function withoutValue({ channel, scale }: Rule): string {
  const count = scale?.none.length ?? 0;
  return count === 0 ? "" : ` · ${noneWords[channel]}: ${number(count)}`;
}

const counted = (label: string, count: number) =>
  say("drawing.appearance.counted", { label, count });

/** The name of a channel with what it says. */
export const wordsOfRule = ({ channel, by }: Rule) => `${channelWords[channel]}: ${by ?? "?"}`;
