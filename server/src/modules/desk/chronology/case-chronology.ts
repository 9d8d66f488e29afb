import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { broughtBy, entitiesInCase, inCase, type CaseFile } from "../../ground/cases/index.ts";
import { entitiesByRef, type Entity } from "../../ground/entities/index.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import { pages } from "../exports/index.ts";
import type { FactsRead } from "./facts-read.ts";
import { typedTime } from "./fact-times.ts";
import { chronologyOfParts, factsAmong } from "./gather-facts.ts";
import { rowFacts } from "./row-facts.ts";
import type { Chronology, Fact } from "./types.ts";

const kept = slotFor<UntilWritten<Chronology>>("chronologies of cases");
const mostKept = 4;

/**
 * The chronology of a case: what its sources state of what is in it, and what people wrote by hand.
 * Kept until the store or the case changes. Throws TooLarge above 200,000 facts.
 */
export async function chronologyOfCase(
  clew: Clew,
  reach: Reach,
  file: CaseFile,
): Promise<Chronology> {
  const writes = clew.graph.writesSeen() ?? (await readStoreNode(clew.graph))?.writes ?? 0;
  const key = [file.id, file.page, ...reach.datasets].join(" ");
  return clew.kept
    .of(kept, () => untilWritten<Chronology>(mostKept))
    .at(key, writes, () => gathered(clew, reach, file));
}

async function gathered(clew: Clew, reach: Reach, file: CaseFile): Promise<Chronology> {
  const numbers = numbersIn(file);
  const entities = await entitiesOf(clew, reach, entitiesInCase(file));
  const among = await factsAmong(clew, reach, entities, numbers);
  const cited = new Set(
    among.facts.flatMap(({ citations }) => citations.map(({ record }) => record)),
  );
  const rows = new Map([...rowNumbers(file)].filter(([record]) => !cited.has(record)));
  return chronologyOfParts([among, await rowFacts(clew, reach, rows), factsByHand(file)]);
}

/** Entities by ref, those that are held. */
export async function entitiesOf(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
): Promise<readonly Entity[]> {
  const held: Entity[] = [];
  for (const some of pages(refs)) held.push(...(await entitiesByRef(clew, reach, some)).values());
  return held;
}

/**
 * Numbers of exhibits by ref of an entity or link, or record of a row. An entity that is no exhibit
 * itself has those of the charts and queries that brought it.
 */
function numbersIn(file: CaseFile): ReadonlyMap<string, readonly number[]> {
  const own = new Map<string, readonly number[]>(rowNumbers(file));
  const brought = new Map<string, number[]>();
  for (const { number, content } of inCase(file.exhibits)) {
    if (content.sort === "entity" || content.sort === "link") own.set(content.ref, [number]);
    if (content.sort === "link") continue;
    for (const ref of broughtBy(content)) brought.set(ref, [...(brought.get(ref) ?? []), number]);
  }
  return new Map([...brought, ...own]);
}

/** Numbers of the source rows in a case, by record. */
function rowNumbers({ exhibits }: CaseFile): ReadonlyMap<string, readonly number[]> {
  return new Map(
    inCase(exhibits).flatMap(({ number, content }): [string, number[]][] =>
      content.sort === "row" ? [[content.record, [number]]] : [],
    ),
  );
}

function factsByHand({ facts }: CaseFile): FactsRead {
  const told = facts.flatMap(
    ({ page, by, at, date, zone, text, source, grade, exhibit }): Fact[] => {
      const time = typedTime(date, zone);
      if (time === undefined) return [];
      return [
        {
          id: `hand ${page}`,
          sort: "hand",
          kind: "",
          time,
          words: text,
          dataset: "",
          source,
          grade,
          citations: [],
          exhibits: exhibit === undefined ? [] : [exhibit],
          byHand: { page, by, at },
        },
      ];
    },
  );
  return { facts: told, withoutTime: 0, unreadable: facts.length - told.length };
}
