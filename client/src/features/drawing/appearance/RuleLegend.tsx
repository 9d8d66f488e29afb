import { stepWidth } from "../../../canvas/index.ts";
import { select } from "../../../chart/index.ts";
import { useTheme } from "../../../design/index.ts";
import type { ReactNode } from "react";
import { number, say } from "../../../wording/index.ts";
import { useShown } from "../useDrawing.ts";
import { paintOfStep } from "./step-paint.ts";
import { boundsOf, noneWords, type Rule } from "./rule.ts";
import { wordsOfStep } from "./value-words.ts";

/** What a rule's colours, widths or sizes mean, with how many have each; a press selects those. */
export function RuleLegend({ rule }: { readonly rule: Rule }) {
  const { scale, channel } = rule;
  if (!scale) return null;
  if (scale.steps.length === 0)
    return <p className="second small">{say("drawing.appearance.noValues")}</p>;
  return (
    <ul className="legend-list" data-testid={`rule-${channel}`}>
      {channel === "size" ? <SizeScale rule={rule} /> : <StepRows rule={rule} />}
      <NoValue rule={rule} />
    </ul>
  );
}

function SizeScale({ rule }: { readonly rule: Rule }) {
  const [least, most] = boundsOf(rule);
  return (
    <li className="row size-scale" data-testid="size-legend">
      <i style={{ width: 12, height: 12 }} aria-hidden="true" />
      <span className="number">{least}</span>
      <i style={{ width: 28, height: 28 }} aria-hidden="true" />
      <span className="number">{most}</span>
    </li>
  );
}

/** Second lines say their values themselves. */
function StepRows({ rule }: { readonly rule: Rule }) {
  const { scale, labels, channel } = rule;
  if (!scale || channel === "caption") return null;
  return scale.steps.map((step, at) => (
    <StepRow key={String(step.from)} rule={rule} ids={step.ids}>
      <Swatch rule={rule} at={at} />
      <span className="grow cut">{wordsOfStep(step, scale.sort, labels)}</span>
    </StepRow>
  ));
}

function NoValue({ rule }: { readonly rule: Rule }) {
  const none = rule.scale?.none ?? [];
  if (none.length === 0) return null;
  return (
    <StepRow rule={rule} ids={none}>
      <i className="step-mark" data-none="true" aria-hidden="true" />
      <span className="grow">{noneWords[rule.channel]}</span>
    </StepRow>
  );
}

function StepRow({
  rule: { channel },
  ids,
  children,
}: {
  readonly rule: Rule;
  readonly ids: readonly string[];
  readonly children: ReactNode;
}) {
  const { lines } = useShown();
  const ends = () =>
    lines.flatMap(({ id, source, target }) => (ids.includes(id) ? [source, target] : []));
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        title={say("drawing.appearance.selectThese", { count: ids.length })}
        onClick={() => select(channel === "width" ? ends() : ids)}
      >
        {children}
        <span className="number">{number(ids.length)}</span>
      </button>
    </li>
  );
}

function Swatch({ rule: { scale, channel }, at }: { readonly rule: Rule; readonly at: number }) {
  const theme = useTheme();
  if (!scale) return null;
  if (channel === "width") {
    const height = stepWidth(at, scale.steps.length);
    return <i className="width-mark" style={{ height }} aria-hidden="true" />;
  }
  const { ink, sign } = paintOfStep(scale, at, theme);
  return (
    <i className="step-mark" style={{ background: ink }}>
      {sign}
    </i>
  );
}
