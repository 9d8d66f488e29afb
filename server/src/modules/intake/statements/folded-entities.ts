import type { Clew } from "../../../context.ts";
import { statement, type Row } from "../../../graph/index.ts";
import { innerOfEntities } from "../../../ontology/index.ts";
import { countWrite, noteGone, noteLeft } from "../../ground/store/index.ts";

/** An entity with what changes of it; undefined where nothing states it any more. */
export interface Folded {
  readonly ref: string;
  readonly properties: Row | undefined;
  /** Whether what is searched of it may be another than before; what follows from links is not. */
  readonly isSearched: boolean;
}

/**
 * Keeps what was folded: `foldedAt` is the write at which what rows state of an entity was last
 * folded, `setAt` the one that last set what is searched of it. `stated`: what rows state may be
 * another than before.
 */
export async function writeFolded(
  clew: Clew,
  folded: readonly Folded[],
  stated: boolean,
): Promise<void> {
  const gone = folded.filter(({ properties }) => properties === undefined).map(({ ref }) => ref);
  await clew.graph.write(async (send) => {
    const writes = await countWrite(send);
    const rows = folded.flatMap(({ ref, properties, isSearched }) =>
      properties === undefined
        ? []
        : [
            {
              ref,
              properties: {
                ...properties,
                ...(stated ? { foldedAt: writes } : {}),
                ...(isSearched ? { setAt: writes } : {}),
              },
            },
          ],
    );
    await send(statement("statements/set-entities"), { rows });
    if (gone.length === 0) return;
    await send(statement("statements/delete-entities"), { refs: gone });
    await noteLeft(send, "entities");
    if (stated) await noteGone(send);
  });
}

/** Whether something of a change is no property that Clew keeps for itself. */
export function isShown(changed: Row): boolean {
  return Object.keys(changed).some((name) => name === "label" || !innerOfEntities.has(name));
}

/** What differs from what is held. */
export function changedIn(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(before[name] ?? null) !== JSON.stringify(value),
    ),
  );
}
