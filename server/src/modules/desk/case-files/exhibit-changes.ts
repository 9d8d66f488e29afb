import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { Exhibit, ExhibitContent, SeenThen } from "../../ground/cases/index.ts";
import { propertiesByRef, recordsById, wholeLinks } from "../../ground/entities/index.ts";
import { paperOf } from "../../ground/papers/index.ts";
import type { Row } from "../../../graph/index.ts";
import { inForce, judgementsHeld, type Judgement } from "../../linking/judgements/index.ts";
import { decisionsChanged, namesChanged, seenNow } from "./seen-then.ts";

/** What is different of exhibits from when they were put in, by their number. */
export async function exhibitChanges(
  clew: Clew,
  reach: Reach,
  exhibits: readonly Exhibit[],
): Promise<ReadonlyMap<number, readonly Sentence[]>> {
  const held = await heldOf(clew, reach, exhibits);
  const changes = new Map<number, readonly Sentence[]>();
  for (const { number, content } of exhibits)
    changes.set(number, await changesOf(clew, content, held));
  return changes;
}

/** What is held now of what is in a case. */
interface Held {
  readonly entities: ReadonlyMap<string, Row>;
  readonly links: ReadonlyMap<string, Row>;
  readonly rows: ReadonlySet<string>;
  readonly decisions: readonly Judgement[];
}

async function heldOf(clew: Clew, reach: Reach, exhibits: readonly Exhibit[]): Promise<Held> {
  const contents = exhibits.map(({ content }) => content);
  const entities = contents.flatMap((one) => (one.sort === "entity" ? [one.ref] : []));
  const links = contents.flatMap((one) =>
    one.sort === "link" ? [{ source: one.source, ref: one.ref }] : [],
  );
  const rows = contents.flatMap((one) => (one.sort === "row" ? [one.record] : []));
  const whole = await wholeLinks(clew, reach, links);
  return {
    entities: await propertiesByRef(clew, reach, entities),
    links: new Map([...whole].map(([ref, { properties }]) => [ref, properties])),
    rows: new Set((await recordsById(clew, reach, rows)).keys()),
    decisions: inForce(await judgementsHeld(clew.graph)),
  };
}

async function changesOf(
  clew: Clew,
  content: ExhibitContent,
  { entities, links, rows, decisions }: Held,
): Promise<readonly Sentence[]> {
  switch (content.sort) {
    case "entity":
    case "link": {
      const found = (content.sort === "entity" ? entities : links).get(content.ref);
      if (found === undefined) return [sentence("case-files.gone")];
      return differences(content.seen, seenNow(clew, content.ref, found, decisions));
    }
    case "row":
      return rows.has(content.record) ? [] : [sentence("case-files.gone")];
    case "chart":
      return chartChanges(clew, content.chart, content.page);
    case "document":
      return (await clew.originals.isWhole(content.sha256))
        ? []
        : [sentence("case-files.document-damaged")];
    case "query":
      return [];
  }
}

function differences(then: SeenThen, now: SeenThen): readonly Sentence[] {
  const names = namesChanged(then, now);
  const decided = decisionsChanged(then, now);
  return [
    ...(names.length === 0
      ? []
      : [sentence("case-files.value-changed", { names: names.join(", "), count: names.length })]),
    ...(decided === 0 ? [] : [sentence("case-files.decided", { count: decided })]),
  ];
}

async function chartChanges(clew: Clew, id: string, page: number): Promise<readonly Sentence[]> {
  const paper = await paperOf(clew, "chart", id);
  if (paper === undefined || paper.isGone) return [sentence("case-files.chart-deleted")];
  return paper.last > page ? [sentence("case-files.chart-changed")] : [];
}
