import type { FlowPeriod, FlowSumsQuery, GroupNameFragment } from "../../../api/index.ts";
import { amount, say } from "../../../wording/index.ts";
import { periodWord } from "./periods.ts";
import { GroupTag } from "../GroupTag.tsx";

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

/** What flows in a period: in all, and in each layer of its bar. */
interface Period {
  readonly since: string | null;
  readonly total: number;
  readonly layers: readonly number[];
}

/** A pair of groups that has a layer of its own. */
interface Named {
  readonly key: string;
  readonly sum: number;
  readonly first: Sum;
}

/**
 * Sums by period, stacked: the pairs of groups with most by themselves, all others together. The
 * table below says the same.
 */
export function FlowChart({ sums, unit, period, groups }: Props) {
  const named = namedIn(sums);
  const layerOf = new Map(named.map(({ key }, at) => [key, at]));
  const periods = periodsIn(sums, layerOf);
  const most = Math.max(...periods.map(({ total }) => total), 1);
  const first = periods[0]?.since ?? null;
  const last = periods.at(-1)?.since ?? null;
  return (
    <figure className="flow-chart" data-testid="flow-chart">
      <div className="row third small">
        <span className="grow">{amount(most, unit)}</span>
      </div>
      <Bars periods={periods} most={most} unit={unit} period={period} />
      <div className="row third small">
        <span className="grow">{periodWord(first, period)}</span>
        {periods.length > 1 && <span>{periodWord(last, period)}</span>}
      </div>
      <Key named={named} hasOthers={sums.some((sum) => !layerOf.has(keyOf(sum)))} groups={groups} />
    </figure>
  );
}

const namedIn = (sums: readonly Sum[]): readonly Named[] =>
  [...Map.groupBy(sums, keyOf)]
    .flatMap(([key, of]) => of.slice(0, 1).map((first) => ({ key, sum: added(of), first })))
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, NAMED);

const periodsIn = (sums: readonly Sum[], layerOf: ReadonlyMap<string, number>): readonly Period[] =>
  [...Map.groupBy(sums, ({ since }) => since)]
    .toSorted(([a], [b]) => ((a ?? "~") < (b ?? "~") ? -1 : 1))
    .map(([since, of]) => ({ since, total: added(of), layers: layersOf(of, layerOf) }));

function FromTo({
  from,
  to,
  groups,
}: Pick<Sum, "from" | "to"> & { readonly groups: readonly GroupNameFragment[] }) {
  return (
    <span>
      {from === to ? say("measures.flowChart.within") : <GroupTag id={from} groups={groups} />}
      {from !== to && say("measures.flowChart.to")}
      <GroupTag id={to} groups={groups} />
    </span>
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

function Bars({
  periods,
  most,
  unit,
  period,
}: {
  readonly periods: readonly Period[];
  readonly most: number;
  readonly unit: string;
  readonly period: FlowPeriod;
}) {
  const width = 100 / Math.max(periods.length, 1);
  const gap = Math.min(width * 0.25, 1.2);

  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say("measures.flowChart.byPeriod", {
        unit,
        periods: periods
          .slice(0, 40)
          .map(({ since, total }) => `${periodWord(since, period)} ${amount(total, unit)}`)
          .join(", "),
      })}
    >
      {periods.map(({ since, layers }, at) =>
        stacked(layers, most).map(({ y, height, layer }) => (
          <Bar
            key={`${since} ${layer}`}
            title={`${periodWord(since, period)}: ${amount(layers[layer] ?? 0, unit)}`}
            layer={layer}
            place={{ x: at * width + gap / 2, width: Math.min(width - gap, 12), y, height }}
          />
        )),
      )}
    </svg>
  );
}

function Key({
  named,
  hasOthers,
  groups,
}: {
  readonly named: readonly Named[];
  readonly hasOthers: boolean;
  readonly groups: readonly GroupNameFragment[];
}) {
  return (
    <ul className="flow-key small">
      {named.map(({ key, first: { from, to } }, at) => (
        <li key={key} className="row">
          <i className={`flow-swatch flow-layer-${at}`} />
          <FromTo from={from} to={to} groups={groups} />
        </li>
      ))}
      {hasOthers && (
        <li className="row">
          <i className={`flow-swatch flow-layer-${NAMED}`} />
          <span className="second">{say("measures.flowChart.allOthers")}</span>
        </li>
      )}
    </ul>
  );
}

interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

function Bar({
  title,
  layer,
  place,
}: {
  readonly title: string;
  readonly layer: number;
  readonly place: BarPlace;
}) {
  return (
    <rect className={`flow-layer-${layer}`} {...place}>
      <title>{title}</title>
    </rect>
  );
}
