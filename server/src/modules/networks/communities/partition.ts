import type { Context } from "../../../schema-context.ts";
import { assertWithin } from "../../../shared/errors.ts";
import { once } from "../../../shared/once.ts";
import { groupsOf, type GroupRequest } from "./grouped.ts";
import type { ReadScope } from "./read-scope.ts";
import type { PartitionRow } from "./community-rows.ts";
import { structureTask } from "./tasks.ts";

/** The partition of a scope into groups. Throws InvalidInput for a setting that is not allowed. */
export async function partitionOf(
  read: ReadScope,
  request: GroupRequest,
  context: Context,
): Promise<PartitionRow> {
  assertWithin("resolution", request.resolution, 0.001, 1_000);
  assertWithin("seed", request.seed, 0, 2_147_483_647);
  const found = await groupsOf(await read.scoped(), request, context);
  return {
    ...found,
    input: read.input,
    structure: once(() =>
      context.clew.crew.run(structureTask, found.scoped.network, { signal: context.signal }),
    ),
  };
}
