import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { linkNames, toLink, type WholeLink } from "../../ground/entities/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";

/** All links from some entities, whole, by ref, wherever they lead. */
export function linksFrom(
  clew: Clew,
  { datasets }: Reach,
  refs: readonly string[],
): Promise<readonly WholeLink[]> {
  return read(clew, statementOf(clew, "exports/links-from"), { refs, datasets });
}

/** Links from some entities to some others, whole, by ref. */
export function linksBetween(
  clew: Clew,
  { datasets }: Reach,
  refs: readonly string[],
  others: readonly string[],
): Promise<readonly WholeLink[]> {
  return read(clew, statementOf(clew, "exports/links-between"), { refs, others, datasets });
}

/** Links to some entities from some others, whole, by ref. */
export function linksInto(
  clew: Clew,
  { datasets }: Reach,
  refs: readonly string[],
  others: readonly string[],
): Promise<readonly WholeLink[]> {
  return read(clew, statementOf(clew, "exports/links-into"), { refs, others, datasets });
}

type Text = "exports/links-from" | "exports/links-between" | "exports/links-into";

function statementOf({ linkTypes }: Clew, name: Text) {
  return statement(name, { linkKinds: linkTypes });
}

async function read(
  clew: Clew,
  text: ReturnType<typeof statement>,
  parameters: Readonly<Record<string, readonly string[]>>,
): Promise<readonly WholeLink[]> {
  const nameOf = linkNames(clew.ontology);
  return (await clew.graph.read(text, parameters)).map((row) => wholeLink(row, nameOf));
}

/** What is stored on a link has all but its kind and its ends. */
function wholeLink(row: Row, nameOf: (type: string) => string): WholeLink {
  const { properties: _properties, ...ends } = row;
  const properties = decode.map(row, "properties");
  const statements = decode.texts(properties, "statements");
  return {
    link: toLink({ ...properties, ...ends }, nameOf),
    properties,
    statements: decode
      .texts(properties, "records")
      .map((record, at) => unpackStatement(record, statements[at] ?? "")),
  };
}
