import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import { refOf } from "../../ground/entities/index.ts";
import type { Supposed } from "./decided.ts";
import { clustersIn, type FoundClusters } from "./found-clusters.ts";

/**
 * What a decision would change in the clusters of all that is held: things in each that is touched,
 * greatest first.
 */
export interface Preview {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Things whose cluster would have other members. */
  readonly things: number;
}

/**
 * Works out what clusters would be like with a decision, and compares. Throws InvalidInput for a
 * type that changes none.
 */
export async function previewOf(
  type: string,
  ids: readonly string[],
  context: Context,
): Promise<Preview> {
  assertLength("ids", ids, 1, 2);
  const refs = ids.map((id) => refOf(context.clew, id));
  const before = await clustersIn({}, context);
  const after = await clustersIn({}, context, supposedBy(type, refs));
  const was = membersOf(before);
  const is = membersOf(after);
  const changed = new Set(
    [...new Set([...was.keys(), ...is.keys()])].filter(
      (ref) => was.get(ref)?.key !== is.get(ref)?.key,
    ),
  );
  const sizes = (all: ReturnType<typeof membersOf>) =>
    [
      ...new Map(
        [...changed].flatMap((ref) =>
          all.has(ref) ? [[all.get(ref)?.key ?? "", all.get(ref)?.size ?? 0] as const] : [],
        ),
      ).values(),
    ].toSorted((a, b) => b - a);
  return { before: sizes(was), after: sizes(is), things: changed.size };
}

function supposedBy(type: string, refs: readonly string[]): Supposed {
  const [a, b] = refs;
  if ((type === "same" || type === "join") && a !== undefined && b !== undefined)
    return { cuts: [], pairs: [[a, b]] };
  if ((type === "cut" || type === "hub") && b === undefined) return { cuts: refs, pairs: [] };
  throw new InvalidInput("clusters.clusters-follow-from-same", {}, "type");
}

/** By ref of each thing in a cluster: what tells its members, and how many they are. */
function membersOf({
  read,
  found,
}: FoundClusters): ReadonlyMap<string, { readonly key: string; readonly size: number }> {
  const joined = Array.from(found.of.keys()).filter((local) => (found.of[local] ?? -1) >= 0);
  const clusters = Map.groupBy(joined, (local) => found.of[local] ?? -1);
  return new Map(
    [...clusters.values()]
      .map((locals) => locals.map(read.refOf))
      .flatMap((refs) =>
        refs.map((ref) => [ref, { key: refs.toSorted().join(" "), size: refs.length }] as const),
      ),
  );
}
