import {
  ask,
  EntitiesByIdsDocument,
  LinksByKeyDocument,
  SharedDocument,
  type Problem,
} from "../../../api/index.ts";
import {
  namedIn,
  type DrawnEntity,
  type DrawnLink,
  type PackedAct,
  type SharedLink,
  type World,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { sharedLinkOf } from "../acts/find-between.ts";

const atOnce = 1_000;
const mostShared = 500;

/** What is held of what acts name, or why it cannot be read. */
export type Read =
  | { readonly world: World; readonly gone: number; readonly problem: null }
  | { readonly world: null; readonly gone: 0; readonly problem: Problem };

/** Reads what packed acts name. What is gone stands on a chart as a figure that says so. */
export async function readWorld(
  acts: readonly PackedAct[],
  known: ReadonlyMap<string, DrawnEntity> = new Map(),
): Promise<Read> {
  const named = namedIn(acts);
  const entities = new Map(known);
  const links = new Map<string, DrawnLink>();
  const refs = [...named.entities.keys()].filter((ref) => !entities.has(ref));
  const keys = [...named.links].map(([id, source]) => ({ id, source }));
  const [ofEntities, ofLinks] = await Promise.all([
    Promise.all(batches(refs).map((ids) => ask(EntitiesByIdsDocument, { ids }))),
    Promise.all(batches(keys).map((some) => ask(LinksByKeyDocument, { keys: some }))),
  ]);
  const problem = [...ofEntities, ...ofLinks].find((one) => one.problem !== null)?.problem;
  if (problem) return { world: null, gone: 0, problem };
  for (const entity of ofEntities.flatMap(({ data }) => data?.entities ?? []))
    if (entity) entities.set(entity.ref, entity);
  for (const link of ofLinks.flatMap(({ data }) => data?.links ?? []))
    if (link) links.set(link.id, link);
  const gone = refs.filter((ref) => !entities.has(ref));
  for (const ref of gone) entities.set(ref, goneEntity(ref, named.entities.get(ref) ?? ""));
  const shared = await sharedAmong([...named.sharing].filter((ref) => !gone.includes(ref)));
  return {
    world: {
      entity: (ref) => entities.get(ref),
      link: (id) => links.get(id),
      shared: (a, b) => shared.get(pairOf(a, b)),
      possibleReason: say("drawing.kept.possibleReason"),
    },
    gone: gone.length,
    problem: null,
  };
}

function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, nth) =>
    all.slice(nth * atOnce, (nth + 1) * atOnce),
  );
}

async function sharedAmong(refs: readonly string[]): Promise<ReadonlyMap<string, SharedLink>> {
  if (refs.length === 0) return new Map();
  const { data } = await ask(SharedDocument, { ids: refs, limit: mostShared });
  const all = (data?.sharedAttributes ?? []).map(sharedLinkOf);
  return new Map(all.map((one) => [pairOf(one.a, one.b), one]));
}

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Stands for an entity that is no longer held: nothing is known of it but its kind. */
function goneEntity(ref: string, kind: string): DrawnEntity {
  return {
    id: ref,
    ref,
    kind,
    label: say("drawing.kept.gone"),
    degree: 0,
    df: 0,
    marks: ["gone"],
    datasets: [],
    firstSeen: null,
    lastSeen: null,
  };
}
