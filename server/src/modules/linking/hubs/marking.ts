import type { Clew } from "../../../context.ts";
import { statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { busyMark, changedHandsMark, commonMark } from "../../ground/weights/index.ts";
import { marksAt } from "../../networks/scopes/index.ts";
import { countWrite } from "../../ground/store/index.ts";
import { lookedAt, type Found } from "../corroboration/index.ts";

const own: readonly string[] = [commonMark, busyMark, changedHandsMark];
const page = 500;

/** What is to stand on an identifier. */
interface Marking {
  readonly marks: readonly string[];
  /** ISO. */
  readonly breaks: readonly string[];
}

/**
 * Looks at all identifiers and brings their marks to what was found and decided, by the least
 * writes. Gives how many changed. Needs reach over all.
 */
export async function markIdentifiers(clew: Clew, reach: Reach): Promise<number> {
  const found = await lookedAt(clew, reach);
  const wanted = markingsOf(found);
  const rows = [...new Set([...wanted.keys(), ...held(found)])].flatMap((number) => {
    const { marks, breaks } = wanted.get(number) ?? { marks: [], breaks: [] };
    return isSame(found, number, marks, breaks)
      ? []
      : [{ ref: found.read.refAt(number), marks, breaks: breaks.length === 0 ? null : breaks }];
  });
  for (let from = 0; from < rows.length; from += page) {
    await clew.graph.write(async (send) => {
      await send(statement("hubs/set-marks"), { rows: rows.slice(from, from + page), own });
      await countWrite(send);
    });
  }
  return rows.length;
}

function markingsOf({ crossings, changes, hubs, read }: Found): ReadonlyMap<number, Marking> {
  const byData = new Map(
    crossings.flatMap(({ identifier, verdict }) =>
      verdict === "size" ? [] : [[identifier, verdict] as const],
    ),
  );
  const byDecision = [...hubs].flatMap(([ref, { verdict }]) =>
    read.numberOf(ref) === undefined
      ? []
      : [
          [
            read.numberOf(ref) ?? 0,
            verdict === "common" ? ("common" as const) : ("busy" as const),
          ] as const,
        ],
  );
  const verdicts = new Map([...byData, ...byDecision]);
  const breaks = new Map(
    [...Map.groupBy(changes, ({ identifier }) => identifier)].map(([identifier, own]) => [
      identifier,
      own.map(({ at }) => new Date(at).toISOString()).toSorted(),
    ]),
  );
  return new Map(
    [...new Set([...verdicts.keys(), ...breaks.keys()])].map((number) => {
      const verdict = verdicts.get(number);
      const times = breaks.get(number) ?? [];
      const marks = [...markOf(verdict), ...(times.length > 0 ? [changedHandsMark] : [])];
      return [number, { marks, breaks: times }];
    }),
  );
}

/** Identifiers that bear marks of linking now. */
function held({ read: { columns } }: Found): readonly number[] {
  return [
    ...columns.entities.marked.entries().flatMap(([number, mark]) => (mark === 0 ? [] : [number])),
    ...columns.breaks.keys(),
  ];
}

function isSame(
  { read: { columns } }: Found,
  number: number,
  marks: readonly string[],
  breaks: readonly string[],
): boolean {
  const now = marksAt(columns.entities, number).filter((mark) => own.includes(mark));
  const then = marks.filter((mark) => mark !== changedHandsMark);
  return (
    now.join(" ") === then.join(" ") &&
    (columns.breaks.get(number) ?? []).map((at) => new Date(at).toISOString()).join(" ") ===
      breaks.join(" ")
  );
}

function markOf(verdict: "common" | "busy" | undefined): readonly string[] {
  if (verdict === undefined) return [];
  return [verdict === "common" ? commonMark : busyMark];
}
