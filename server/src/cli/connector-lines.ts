import type { BrokersQuery, ClustersQuery } from "../generated/cli-documents.ts";
import { sentence } from "../sentences/index.ts";
import { printable } from "./show.ts";

type Connector = BrokersQuery["connectors"]["edges"][number]["node"];
type Possible = ClustersQuery["clusters"]["possible"]["edges"][number]["node"];

const mostNamed = 3;

/** One line for what connects networks: the entity and what it connects. */
export function connectorLine({ entity, why, name }: Connector): string {
  const named = name === null ? "" : ` (${name.label === "" ? name.verdict : name.label})`;
  return `${sentence("cli.clusters.between").text}\t${printable(`${entity.id}${named}: ${why.text}`)}`;
}

/** One line for a possible link: how likely it is, its sides, why, and the source rows of what it hangs on. */
export function possibleLine({ probability, sides, reason, by }: Possible): string {
  const ends = sides.map(({ members, things }) => {
    const named = members.slice(0, mostNamed).map(({ id }) => id);
    return `${named.join(", ")}${things > named.length ? ", …" : ""}`;
  });
  const rows = by.flatMap(({ citations }) => citations.edges.map(({ node }) => node.record.id));
  return [
    sentence("cli.clusters.possible").text,
    probability.toFixed(2),
    printable(ends.join(" – ")),
    printable(by.map(({ id }) => id).join(", ")),
    printable(reason.text),
    printable(rows.slice(0, mostNamed).join(", ")),
  ].join("\t");
}
