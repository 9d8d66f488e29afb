import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";

/** What is known of the index of wordings. Numbers are those of writes. */
export interface IndexNote {
  /** Its name; undefined where none is kept. */
  readonly index: string | undefined;
  /** Up to which texts were read for it. */
  readonly readAt: number;
  /** At which entities were last taken out. */
  readonly goneAt: number;
  /** The latest. */
  readonly writes: number;
}

/** Which index of wordings is kept. */
export async function indexNote(clew: Clew): Promise<IndexNote> {
  const [row = {}] = await clew.graph.read(statement("wording/read-index"));
  return {
    index: decode.optionalText(row, "index"),
    readAt: decode.numberOrZero(row, "readAt"),
    goneAt: decode.numberOrZero(row, "goneAt"),
    writes: decode.numberOrZero(row, "writes"),
  };
}

/** Notes which index is kept from now on, if any. */
export async function keepIndex(
  clew: Clew,
  index: string | undefined,
  readAt: number,
): Promise<void> {
  await clew.graph.write((send) =>
    send(statement("wording/keep-index"), { index: index ?? null, readAt }),
  );
}
