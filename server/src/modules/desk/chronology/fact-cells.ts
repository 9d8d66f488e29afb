import { sentence } from "../../../sentences/index.ts";
import type { RecordNode } from "../../ground/entities/index.ts";
import type { Fact, FactTime } from "./types.ts";

/** The columns of a chronology as a table. */
export function factColumns(): readonly string[] {
  return [
    sentence("chronology.column-date").text,
    sentence("chronology.column-zone").text,
    sentence("chronology.column-from").text,
    sentence("chronology.column-to").text,
    sentence("chronology.column-fact").text,
    sentence("chronology.column-source").text,
    sentence("chronology.column-rows").text,
    sentence("chronology.column-grade").text,
    sentence("chronology.column-exhibits").text,
  ];
}

const mostRows = 5;

/** A fact as a row of that table; of more than five source rows it says how many. */
export function factCells(fact: Fact, records: ReadonlyMap<string, RecordNode>): readonly string[] {
  const { time, words, grade, exhibits } = fact;
  return [
    statedText(time),
    zoneText(time),
    time.from,
    time.to,
    words,
    sourceText(fact),
    rowsText(fact, records),
    grade,
    exhibits.join(", "),
  ];
}

/** The date as stated; where only the row has a time, that is added. */
export function statedText({ stated, isOfRow }: FactTime): string {
  return isOfRow ? sentence("chronology.time-of-row", { stated }).text : stated;
}

/** The zone, and whether anybody named it. A day without a time is a day in any zone. */
export function zoneText({ zone, isZoneAssumed }: FactTime): string {
  return isZoneAssumed ? sentence("chronology.zone-assumed", { zone }).text : zone;
}

/** The span in UTC as exactly as it is known: 2026-03-14, or 2026-03-14 21:48. */
export function periodText({ from, to }: FactTime): string {
  return `${moment(from)} – ${moment(to)} UTC`;
}

function moment(iso: string): string {
  const [day = "", time = ""] = iso.replace(/(?::00)?\.000Z$|Z$/u, "").split("T");
  return time === "00:00" ? day : `${day} ${time}`;
}

function sourceText({ source, byHand }: Fact): string {
  if (byHand === undefined) return source;
  return sentence("chronology.by-hand", { source, by: byHand.by }).text;
}

function rowsText({ citations }: Fact, records: ReadonlyMap<string, RecordNode>): string {
  const named = citations.slice(0, mostRows).flatMap(({ record }) => {
    const row = records.get(record);
    return row === undefined ? [] : [`${row.file}, ${row.name}`];
  });
  const more = citations.length - mostRows;
  if (more > 0) named.push(sentence("chronology.more-rows", { count: more }).text);
  return named.join("; ");
}
