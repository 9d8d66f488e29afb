import { realAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { once } from "../../../shared/once.ts";
import type { Network } from "../networks/index.ts";
import { tiesOf, type Scoped } from "../scopes/index.ts";
import { groupsTask, steadyTask } from "./tasks.ts";

/** What is asked of a partition. */
export interface GroupRequest {
  readonly resolution: number;
  readonly seed: number;
  readonly algorithm: "LEIDEN" | "LOUVAIN";
}

/** A scope's groups. Groups are numbered from 0, greatest first. */
export interface Grouped extends GroupRequest {
  readonly scoped: Scoped;
  readonly membership: Uint32Array;
  readonly sizes: Uint32Array;
  readonly modularity: number;
  /** By entity, and from how many runs; worked out when first asked. */
  readonly steady: () => Promise<{ readonly steadiness: Float64Array; readonly runs: number }>;
}

/** The groups of a scope that was read, found on the crew's threads. */
export async function groupsOf(
  read: Scoped,
  request: GroupRequest,
  context: Context,
): Promise<Grouped> {
  const { clew, signal } = context;
  const ties = await tiesOf(read, context);
  const options = { resolution: request.resolution, seed: request.seed };
  const found = await clew.crew.run(
    groupsTask,
    { ties, network: read.network, algorithm: request.algorithm, options },
    { signal },
  );
  return {
    ...request,
    ...found,
    scoped: read,
    steady: once(() => steadyIn(ties, read.network, options, context)),
  };
}

async function steadyIn(
  ties: Network,
  { size }: Network,
  options: { readonly resolution: number; readonly seed: number },
  { clew, signal }: Context,
) {
  const { steadiness, runs } = await clew.crew.run(
    steadyTask,
    { network: ties, options },
    { signal },
  );
  const alone = (entity: number) => ties.offsets[entity] === ties.offsets[entity + 1];
  return {
    runs,
    steadiness: Float64Array.from({ length: size }, (_, entity) =>
      alone(entity) ? 1 : realAt(steadiness, entity),
    ),
  };
}
