import type { LinkKind } from "../../../ontology/index.ts";
import type { Row, Value } from "../../../graph/index.ts";
import {
  foldProperties,
  packStatement,
  typedValue,
  type LinkStatement,
} from "../../ground/records/index.ts";

/** What is kept on a link, folded from its statements. A function of the set of statements. */
export function foldLink(kind: LinkKind, statements: readonly LinkStatement[]): Row {
  const times = statements
    .flatMap(({ from, to, observedAt }) =>
      [from ?? observedAt, to].filter((time) => time !== undefined),
    )
    .toSorted();
  const folded = foldProperties(statements.map((one) => withTime(one)));
  const properties = folded.map(
    (property) =>
      [
        property.name,
        typedValue(
          kind.properties.find((spec) => spec.name === property.name),
          property,
        ),
      ] as const,
  );
  const ordered =
    statements.length === 1
      ? statements
      : statements.toSorted((a, b) => (a.record < b.record ? -1 : 1));
  return {
    ...Object.fromEntries(properties),
    ...timesOf(ordered),
    records: ordered.map(({ record }) => record),
    statements: ordered.map(packStatement),
    datasets: [...new Set(ordered.map(({ record }) => datasetOf(record)))].toSorted(),
    firstSeen: times[0] ?? null,
    lastSeen: times.at(-1) ?? null,
    count: ordered.length,
  };
}

/**
 * The properties that a link had and that its statements no longer give, as nulls, which take them
 * off; ref and the run that worked it out stay.
 */
export function dropped(before: Row, after: Row): Row {
  const gone = Object.keys(before).filter(
    (name) => !(name in after) && name !== "ref" && name !== "run",
  );
  return Object.fromEntries(gone.map((name): [string, Value] => [name, null]));
}

/** The dataset of a record id. */
export function datasetOf(record: string): string {
  return record.slice(0, record.indexOf("/"));
}

function withTime(statement: LinkStatement): LinkStatement {
  const observedAt = statement.from ?? statement.observedAt;
  return observedAt === undefined ? statement : { ...statement, observedAt };
}

/** For events and spells: from when, to when. */
function timesOf(statements: readonly LinkStatement[]): Row {
  const latest = statements.toSorted((a, b) => ((a.from ?? "") > (b.from ?? "") ? -1 : 1))[0];
  return {
    ...(latest?.from === undefined ? {} : { atFrom: latest.from }),
    ...(latest?.to === undefined ? {} : { atTo: latest.to }),
  };
}
