import type { FlowPeriod, FlowSumsQuery, GroupNameFragment } from "../../api/index.ts";
import { amount } from "../../wording/index.ts";
import { periodWord } from "./periods.ts";
import { GroupTag } from "./GroupTag.tsx";

type Sum = FlowSumsQuery["flows"]["between"][number];
interface Props {
  readonly sums: readonly Sum[];
  readonly unit: string;
  readonly period: FlowPeriod;
  readonly groups: readonly GroupNameFragment[];
}

const NAMED = 5;
const HEIGHT = 150;
const keyOf = ({ from, to }: Sum) => `${from} ${to}`;
const added = (sums: readonly Sum[]) => sums.reduce((all, { sum }) => all + sum, 0);

/** Sums by period, stacked: the pairs of groups with most by themselves, all others together. The table below says the same. */
export function FlowChart({ sums, unit, period, groups }: Props) {
  const named = [...Map.groupBy(sums, keyOf)]
    .map(([key, of]) => ({ key, sum: added(of), first: of[0] }))
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, NAMED);
  const layerOf = new Map(named.map(({ key }, at) => [key, at]));
  const periods = [...Map.groupBy(sums, ({ since }) => since)]
    .toSorted(([a], [b]) => ((a ?? "~") < (b ?? "~") ? -1 : 1))
    .map(([since, of]) => ({ since, total: added(of), layers: layersOf(of, layerOf) }));
  const most = Math.max(...periods.map(({ total }) => total), 1);
  const width = 100 / Math.max(periods.length, 1);
  const gap = Math.min(width * 0.25, 1.2);
  return (
    <figure className="flow-chart" data-testid="flow-chart">
      <div className="row third small">
        <span className="grow">{amount(most, unit)}</span>
      </div>
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${unit} by period: ${periods
          .slice(0, 40)
          .map(({ since, total }) => `${periodWord(since, period)} ${amount(total, unit)}`)
          .join(", ")}`}
      >
        {periods.map(({ since, layers }, at) =>
          stacked(layers, most).map(({ y, height, layer }) => (
            <rect
              key={`${since} ${layer}`}
              className={`flow-layer-${layer}`}
              x={at * width + gap / 2}
              width={Math.min(width - gap, 12)}
              y={y}
              height={height}
            >
              <title>{`${periodWord(since, period)}: ${amount(layers[layer] ?? 0, unit)}`}</title>
            </rect>
          )),
        )}
      </svg>
      <div className="row third small">
        <span className="grow">{periodWord(periods[0]?.since ?? null, period)}</span>
        {periods.length > 1 && <span>{periodWord(periods.at(-1)?.since ?? null, period)}</span>}
      </div>
      <ul className="flow-key small">
        {named.map(
          ({ key, first }, at) =>
            first && (
              <li key={key} className="row">
                <i className={`flow-swatch flow-layer-${at}`} />
                <span>
                  {first.from === first.to ? (
                    <>
                      within <GroupTag id={first.from} groups={groups} />
                    </>
                  ) : (
                    <>
                      <GroupTag id={first.from} groups={groups} /> to{" "}
                      <GroupTag id={first.to} groups={groups} />
                    </>
                  )}
                </span>
              </li>
            ),
        )}
        {sums.some((sum) => !layerOf.has(keyOf(sum))) && (
          <li className="row">
            <i className={`flow-swatch flow-layer-${NAMED}`} />
            <span className="second">all others</span>
          </li>
        )}
      </ul>
    </figure>
  );
}

function layersOf(sums: readonly Sum[], layerOf: ReadonlyMap<string, number>): readonly number[] {
  const layers = Array.from({ length: NAMED + 1 }, () => 0);
  for (const sum of sums) {
    const at = layerOf.get(keyOf(sum)) ?? NAMED;
    layers[at] = (layers[at] ?? 0) + sum.sum;
  }
  return layers;
}

function stacked(layers: readonly number[], most: number) {
  let top = HEIGHT;
  return layers.flatMap((sum, layer) => {
    if (sum <= 0) return [];
    const height = Math.max(1, (sum / most) * (HEIGHT - 2));
    top -= height;
    return [{ y: top, height, layer }];
  });
}
