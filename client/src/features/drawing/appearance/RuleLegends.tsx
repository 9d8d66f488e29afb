import { say } from "../../../wording/index.ts";
import { toggleAppearance, useMeasuring } from "../cards/measuring.ts";
import { wordsOfRule, type Rule } from "./rule.ts";
import { RuleLegend } from "./RuleLegend.tsx";

/** What the rules of the chart mean, while their card is closed. */
export function RuleLegends({ rules }: { readonly rules: readonly Rule[] }) {
  const isOpen = useMeasuring((state) => state.appearance);
  if (isOpen) return null;
  return rules.map((rule) => (
    <section key={rule.channel} aria-label={wordsOfRule(rule)} className="chosen-parts">
      <h3 className="head cut">{wordsOfRule(rule)}</h3>
      <RuleLegend rule={rule} />
    </section>
  ));
}

/** Names the rules, so that a folded legend too says that colours mean something; opens their card. */
export function RulesNamed({ rules }: { readonly rules: readonly Rule[] }) {
  const isOpen = useMeasuring((state) => state.appearance);
  if (isOpen || rules.length === 0) return null;
  return (
    <p className="legend-foot small">
      <button
        type="button"
        className="link-button"
        data-testid="open-appearance"
        title={say("drawing.appearance.title")}
        onClick={toggleAppearance}
      >
        {rules.map(wordsOfRule).join(" · ")}
      </button>
    </p>
  );
}
