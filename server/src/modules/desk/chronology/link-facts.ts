import type { LinkKind } from "../../../ontology/index.ts";
import type { WholeLink } from "../../ground/entities/index.ts";
import type { LinkStatement } from "../../ground/records/index.ts";
import { inOrder, once, sourceOf, type FactsRead, type Telling } from "./facts-read.ts";
import { rowTime } from "./fact-times.ts";
import type { Fact, FactTime } from "./types.ts";

/** When a link held, row by row; rows that state the same time of it are one fact. */
export function linkFacts({ link, statements }: WholeLink, telling: Telling): FactsRead {
  const kind = telling.ontology.linkKinds.get(link.kind);
  const ends = [link.source, link.target].map((id) => telling.labels.get(id) ?? id);
  const spoken = `${ends[0] ?? ""} ${kind?.label ?? link.kind} ${ends[1] ?? ""}`;
  const own = telling.exhibits.get(link.ref);
  const ofEnds = [link.sourceRef, link.targetRef].flatMap((ref) => telling.exhibits.get(ref) ?? []);
  const facts: Fact[] = [];
  for (const statement of statements) {
    const { zone, ...source } = sourceOf(statement.record, telling);
    const time = timeOf(statement, zone, telling);
    if (time === undefined) continue;
    const { record, fields, spans } = statement;
    facts.push({
      id: ["link", link.ref, time.from, time.to, source.dataset].join(" "),
      sort: "link",
      kind: link.kind,
      time,
      words: spoken + detailsOf(statement, kind),
      ...source,
      citations: [{ record, fields, spans, observedAt: time.from }],
      exhibits: inOrder([...(own ?? ofEnds), ...(telling.exhibits.get(statement.record) ?? [])]),
    });
  }
  return { facts: once(facts), withoutTime: statements.length - facts.length, unreadable: 0 };
}

/** When a row says that a link held; undefined where neither link nor row has a time. */
function timeOf(
  { values, from, to, observedAt }: LinkStatement,
  zone: string | undefined,
  { timeOf: read }: Telling,
): FactTime | undefined {
  if (from === undefined) return observedAt === undefined ? undefined : rowTime(observedAt, zone);
  const text = (values["at"] ?? values["from"])?.values[0];
  const begun = text === undefined ? undefined : read({ text, zone, from });
  const time = begun ?? rowTime(from, zone);
  if (to === undefined || to <= time.to) return time;
  const ended = (values["until"] ?? values["to"])?.values[0] ?? "";
  return { ...time, to, stated: `${time.stated} – ${ended}` };
}

/** What else the row says of the link: an amount, how long, what was written. */
function detailsOf({ values }: LinkStatement, kind: LinkKind | undefined): string {
  const specs = (kind?.properties ?? []).filter(({ type }) => type !== "dateTime");
  const texts = specs.flatMap(({ name, label }) => {
    const stated = values[name]?.values ?? [];
    return stated.length === 0 ? [] : [`${label} ${stated.join(", ")}`];
  });
  return texts.length === 0 ? "" : `: ${texts.join("; ")}`;
}
