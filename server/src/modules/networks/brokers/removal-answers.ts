import type { Context } from "../../../schema-context.ts";
import { assertLength, assertWithin, InvalidInput } from "../../../shared/errors.ts";
import { once } from "../../../shared/once.ts";
import { entityOf, type ReadScope } from "../communities/index.ts";
import type { Scoped } from "../scopes/index.ts";
import { removalTask } from "./tasks.ts";
import { parted } from "./what-if.ts";

const mostPieces = 100;

/** What is asked of sets to take out. */
export interface RemovalRequest {
  readonly sizes: readonly number[];
  readonly by: "PIECES" | "DISTANCES";
}

/** The best sets to take out, one of each size. Throws InvalidInput for sizes that are not allowed. */
export async function removalOf(
  read: Pick<ReadScope, "groups"> & { readonly scoped: Scoped },
  { sizes, by }: RemovalRequest,
  context: Context,
) {
  assertLength("sizes", sizes, 1, 5);
  for (const size of sizes) assertWithin("sizes", size, 1, 5);
  if (new Set(sizes).size < sizes.length) throw new InvalidInput("removal.size-twice", {}, "sizes");
  const { network } = read.scoped;
  return sizes.map(async (size) => {
    const options = { size, by: by === "PIECES" ? "pieces" : "distances" } as const;
    const { members, before, after, pieces, exact } = await context.clew.crew.run(
      removalTask,
      { network, options },
      { signal: context.signal },
    );
    const lost = once(async () => parted(read.scoped, await read.groups(), members, context));
    return {
      size,
      before,
      exact,
      ids: members.map((member) => read.scoped.idOf(member)),
      entities: () => members.map((member) => entityOf(read.scoped, member, context)),
      fragmentation: after,
      pieces: pieces.slice(0, mostPieces),
      piecesTotal: pieces.length,
      parted: async () => (await lost()).pairs,
      partedTotal: async () => (await lost()).total,
    };
  });
}
