import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";

/** What is kept of reading the texts of a dataset again. Times are ISO. */
export interface Rereading {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  /** overtaken: readers were raised again, or the source was imported again, before it was done. */
  readonly state: "running" | "done" | "overtaken";
  /** Versions of the readers before and after. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Where it is: the text of the last row that was read. */
  readonly place: string;
  readonly rows: number;
  /** Rows left as they were: their text is not held, or they no longer read as they did. */
  readonly left: number;
  readonly found: number;
  readonly lost: number;
  readonly changed: number;
  /** Length of the file of changes. */
  readonly bytes: number;
  readonly startedAt: string;
  readonly endedAt?: string;
}

/** The state as properties of its node. */
export function rereadingRow({ endedAt, ...rest }: Rereading): Row {
  return { ...rest, endedAt: endedAt ?? null };
}

/** When the texts of some datasets were read again, newest first. */
export async function rereadingsOf(
  clew: Clew,
  datasets: readonly string[],
): Promise<readonly Rereading[]> {
  const rows = await clew.graph.read(statement("rereading/all"), { datasets });
  return rows.map((row) => rereadingFrom(decode.map(row, "rereading")));
}

/** Keeps a state. */
export async function saveRereading(clew: Clew, state: Rereading): Promise<Rereading> {
  await clew.graph.write((send) =>
    send(statement("rereading/save"), { id: state.id, properties: rereadingRow(state) }),
  );
  return state;
}

function rereadingFrom(row: Row): Rereading {
  const endedAt = decode.optionalText(row, "endedAt");
  const count = (name: string) => decode.numberOrZero(row, name);
  return {
    id: decode.text(row, "id"),
    dataset: decode.text(row, "dataset"),
    title: decode.text(row, "title"),
    state: decode.text(row, "state") as Rereading["state"],
    from: decode.texts(row, "from"),
    to: decode.texts(row, "to"),
    place: decode.text(row, "place"),
    rows: count("rows"),
    left: count("left"),
    found: count("found"),
    lost: count("lost"),
    changed: count("changed"),
    bytes: count("bytes"),
    startedAt: decode.text(row, "startedAt"),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
