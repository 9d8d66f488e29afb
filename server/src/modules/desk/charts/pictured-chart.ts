import type { Context } from "../../../schema-context.ts";
import { sentence } from "../../../sentences/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { chartSvg, type ChartPicture, type PicturedFigure } from "./chart-svg.ts";
import { chartThen, type ChartThen } from "./chart-then.ts";
import { chartHeld, chartPages, nameToday } from "./charts.ts";

type Asking = Pick<Context, "clew" | "loaders">;

/**
 * A chart as it was at one of its pages, as SVG; labels as they are today. Undefined where there is
 * no such chart, or nothing on it is held.
 */
export async function chartPicture(
  asking: Asking,
  id: string,
  page: number,
): Promise<string | undefined> {
  const { clew, loaders } = asking;
  const held = await chartHeld(clew, id);
  if (held === undefined) return undefined;
  const then = await chartAt(clew, id, page);
  const found = await Promise.all(shownOn(then).map((ref) => loaders.entity.load(ref)));
  const entities = found.flatMap((one) => one ?? []);
  if (entities.length === 0) return undefined;
  return chartSvg(
    await pictureOf(asking, await nameToday(held, loaders), { chart: then, entities }),
  );
}

/** Refs of the entities that a chart showed at one of its pages, in the order in which they came. */
export async function entitiesOnChart(
  clew: Asking["clew"],
  id: string,
  page: number,
): Promise<readonly string[]> {
  return shownOn(await chartAt(clew, id, page));
}

async function chartAt(clew: Asking["clew"], id: string, page: number): Promise<ChartThen> {
  const pages = await chartPages(clew, id, 0);
  return chartThen(pages.filter(({ number }) => number <= page).flatMap(({ steps }) => steps));
}

const shownOn = ({ entities, hidden }: ChartThen): readonly string[] =>
  [...entities.keys()].filter((ref) => !hidden.has(ref));

interface Drawn {
  readonly chart: ChartThen;
  readonly entities: readonly Entity[];
}

async function pictureOf(
  { clew }: Asking,
  title: string,
  { chart, entities }: Drawn,
): Promise<ChartPicture> {
  const { entityKinds } = clew.ontology;
  const colourOf = (kind: string) => entityKinds.get(kind)?.colour.light ?? "#555555";
  const figures = new Map(
    entities.flatMap(({ ref, kind, label }): [string, PicturedFigure][] => {
      const at = chart.places.get(ref);
      return at === undefined ? [] : [[ref, { x: at[0], y: at[1], label, colour: colourOf(kind) }]];
    }),
  );
  const kinds = Map.groupBy(entities, ({ kind }) => kind);
  const legend = [...kinds].map(([kind, some]) => ({
    label: `${entityKinds.get(kind)?.plural ?? kind}: ${some.length}`,
    colour: colourOf(kind),
  }));
  return {
    title,
    figures,
    lines: linesOf(chart, figures),
    legend,
    foot: await footOf(clew, entities),
  };
}

/** Links by the two entities that they are between. */
function linesOf(
  { links }: ChartThen,
  figures: ReadonlyMap<string, unknown>,
): ChartPicture["lines"] {
  const counts = new Map<string, { readonly ends: readonly [string, string]; count: number }>();
  for (const [source, target] of links.values()) {
    if (!figures.has(source) || !figures.has(target) || source === target) continue;
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const known = counts.get(ends.join(" "));
    if (known === undefined) counts.set(ends.join(" "), { ends, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}

async function footOf(
  clew: Asking["clew"],
  entities: readonly Entity[],
): Promise<readonly string[]> {
  const held = await sourcesById(clew);
  const sources = [...new Set(entities.flatMap(({ datasets }) => datasets))]
    .toSorted()
    .flatMap((id) => held.get(id) ?? []);
  const titles = sources.map(({ title }) => title).join(", ");
  return [
    sentence("charts.picture-sources", { titles }).text,
    ...(sources.some(({ demo }) => demo) ? [sentence("charts.picture-fictional").text] : []),
    sentence("charts.picture-no-guilt").text,
  ];
}
