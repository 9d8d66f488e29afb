import type { Clew } from "../../../context.ts";
import { statement, type Row } from "../../../graph/index.ts";
import { countWrite, noteGone, noteLeft } from "../../ground/store/index.ts";

/** An entity with what changes of it; undefined where nothing states it any more. */
export interface Folded {
  readonly ref: string;
  readonly properties: Row | undefined;
}

/** Keeps what was folded. `stated`: what rows state may be another than before. */
export async function writeFolded(
  clew: Clew,
  folded: readonly Folded[],
  stated: boolean,
): Promise<void> {
  const kept = folded.flatMap(({ ref, properties }) =>
    properties === undefined ? [] : [{ ref, properties }],
  );
  const gone = folded.filter(({ properties }) => properties === undefined).map(({ ref }) => ref);
  await clew.graph.write(async (send) => {
    const writes = await countWrite(send);
    await send(statement("statements/set-entities"), {
      rows: kept,
      writes: stated ? writes : null,
      setAt: writes,
    });
    if (gone.length === 0) return;
    await send(statement("statements/delete-entities"), { refs: gone });
    await noteLeft(send, "entities");
    if (stated) await noteGone(send);
  });
}

/** What differs from what is held. */
export function changedIn(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(before[name] ?? null) !== JSON.stringify(value),
    ),
  );
}
