import { z } from "zod";

const refs = z.array(z.string());
const both = <T extends z.ZodType>(one: T) => z.tuple([one, one]);
const place = z.tuple([z.number(), z.number()]).nullable();

/** What a step says of entities, links and places; all else of it matters to the page alone. */
const stepForm = z.object({
  entities: both(z.array(z.tuple([z.string(), z.string()]))).optional(),
  links: both(z.array(z.tuple([z.string(), z.string(), z.string()]))).optional(),
  places: z.array(z.tuple([z.string(), place, place])).optional(),
  hidden: both(refs).optional(),
});
const actForm = z.union([
  z.object({ act: z.literal("do"), step: stepForm }),
  z.object({ act: z.literal("to"), at: z.number().int().min(0) }),
]);
type Step = z.infer<typeof stepForm>;

/** What stood on a chart: by ref. */
export interface ChartThen {
  /** Kinds by ref, in the order in which they came. */
  readonly entities: ReadonlyMap<string, string>;
  /** Source and target, by link. */
  readonly links: ReadonlyMap<string, readonly [string, string]>;
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly hidden: ReadonlySet<string>;
}

/** What stood on a chart behind all that was done to it. What cannot be read is passed over. */
export function chartThen(acts: readonly unknown[]): ChartThen {
  return stepsStanding(acts).reduce(withStep, {
    entities: new Map(),
    links: new Map(),
    places: new Map(),
    hidden: new Set(),
  });
}

/** The steps that were not taken back. */
function stepsStanding(acts: readonly unknown[]): readonly Step[] {
  let steps: readonly Step[] = [];
  let at = 0;
  for (const given of acts) {
    const { data: act } = actForm.safeParse(given);
    if (act?.act === "to") at = Math.min(act.at, steps.length);
    if (act?.act !== "do") continue;
    steps = [...steps.slice(0, at), act.step];
    at = steps.length;
  }
  return steps.slice(0, at);
}

function withStep(chart: ChartThen, { entities, links, places, hidden }: Step): ChartThen {
  const [entitiesGone, entitiesCome] = entities ?? [[], []];
  const [linksGone, linksCome] = links ?? [[], []];
  const [shown, hid] = hidden ?? [[], []];
  return {
    entities: exchanged(chart.entities, entitiesGone, entitiesCome),
    links: exchanged(
      chart.links,
      linksGone,
      linksCome.map(([id, source, target]) => [id, [source, target]] as const),
    ),
    places: exchanged(
      chart.places,
      (places ?? []).filter(([, , to]) => to === null),
      (places ?? []).flatMap(([ref, , to]) => (to === null ? [] : [[ref, to] as const])),
    ),
    hidden: chart.hidden.difference(new Set(shown)).union(new Set(hid)),
  };
}

function exchanged<T>(
  held: ReadonlyMap<string, T>,
  gone: readonly (readonly [string, ...unknown[]])[],
  come: readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  if (gone.length === 0 && come.length === 0) return held;
  const all = new Map(held);
  for (const [key] of gone) all.delete(key);
  for (const [key, one] of come) all.set(key, one);
  return all;
}
