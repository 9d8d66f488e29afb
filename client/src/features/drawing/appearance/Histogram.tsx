import { useTheme } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { paintOfStep } from "./step-paint.ts";
import { boundsOf, type Rule } from "./rule.ts";

const HIGH = 36;

/** How many have which value, as bars in the colours of the steps; nothing for names, whose rows say it. */
export function Histogram({ rule }: { readonly rule: Rule }) {
  const { scale } = rule;
  const theme = useTheme();
  if (!scale || scale.bins.length < 2) return null;
  const most = scale.bins.reduce((so, { count }) => Math.max(so, count), 1);
  const [first, last] = boundsOf(rule);
  const inkAt = (value: number) => {
    const at = scale.steps.findLastIndex(({ from }) => typeof from === "number" && from <= value);
    return rule.channel === "colour" ? paintOfStep(scale, Math.max(0, at), theme).ink : undefined;
  };
  return (
    <figure className="histogram">
      <svg
        role="img"
        aria-label={say("drawing.appearance.histogram", { least: first, most: last })}
        viewBox={`0 0 ${scale.bins.length * 10} ${HIGH}`}
        preserveAspectRatio="none"
      >
        {scale.bins.map(({ from, to, count }, at) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HIGH);
          return (
            <rect
              key={from}
              x={at * 10 + 0.5}
              y={HIGH - height}
              width={9}
              height={height}
              style={{ fill: inkAt((from + to) / 2) }}
            />
          );
        })}
      </svg>
      <figcaption className="row second small">
        <span className="number">{first}</span>
        <span className="number">{last}</span>
      </figcaption>
      {scale.isByFactors && <p className="third small">{say("drawing.appearance.byFactors")}</p>}
    </figure>
  );
}
