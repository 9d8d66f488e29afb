import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";

/** An event between an entity and another. Refs; times ISO. */
export interface ContactEvent {
  readonly link: string;
  readonly source: string;
  readonly other: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** When it was, as its row states it. */
  readonly stated?: string;
  /** The zone that the row itself states. */
  readonly zone?: string;
  readonly datasets: readonly string[];
}

/** The events that join an entity to others, oldest first; places are no contacts. */
export async function eventsOf(
  clew: Clew,
  reach: Reach,
  ref: string,
  limit: number,
): Promise<readonly ContactEvent[]> {
  const kinds = [...clew.ontology.linkKinds.values()].filter(({ sort }) => sort === "event");
  if (kinds.length === 0) return [];
  const text = statement("contacts/events-of", { linkKinds: kinds.map(({ type }) => type) });
  const { datasets, full } = reach;
  return (await clew.graph.read(text, { ref, datasets, full, limit })).map(toEvent);
}

const times = ["firstSeen", "lastSeen", "stated", "zone"] as const;

function toEvent(row: Row): ContactEvent {
  const stated = times.flatMap((name) => {
    const value = decode.optionalText(row, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    link: decode.text(row, "link"),
    source: decode.text(row, "source"),
    other: decode.text(row, "other"),
    datasets: decode.texts(row, "datasets"),
    ...Object.fromEntries(stated),
  };
}
