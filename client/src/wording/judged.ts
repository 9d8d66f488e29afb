import { clusterVerdicts, isPairVerdict, pairWord } from "./code-words.ts";
import { say } from "./say.tsx";

interface Decided {
  readonly type: string;
  readonly verdict: string;
  readonly label: string;
  /** How many it is about. */
  readonly entityTotal: number;
}

const sayings: Readonly<Record<string, (decided: Decided) => string>> = {
  cut: () => say("word.decision.cut"),
  hub: ({ verdict }) =>
    verdict === "links" ? say("word.decision.links") : say("word.decision.linksNot"),
  join: ({ verdict, entityTotal }) => {
    if (verdict === "refused") return say("word.decision.refused");
    return entityTotal === 1 ? say("word.decision.oneHolder") : say("word.decision.together");
  },
  name: ({ label, verdict }) =>
    [label, clusterVerdicts.find(([id]) => id === verdict)?.[1] ?? verdict]
      .filter(Boolean)
      .join(" · "),
};

/** What was decided, in a few words. */
export function decisionWords(decided: Decided): string {
  const { type } = decided;
  if (isPairVerdict(type)) return pairWord(type);
  return sayings[type]?.(decided) ?? type;
}
