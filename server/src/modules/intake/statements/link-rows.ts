import type { Clew } from "../../../context.ts";
import { statement, type Row, type Run } from "../../../graph/index.ts";
import type { LinkStatement } from "../../ground/records/index.ts";
import { inPortions } from "../../../shared/work/in-portions.ts";
import type { StatedLink } from "../stating/index.ts";
import { foldLink } from "./fold-link.ts";

/** A link that rows state, as it is written. */
export interface LinkRow {
  readonly type: string;
  readonly ref: string;
  /** Refs. */
  readonly source: string;
  readonly target: string;
  readonly link: StatedLink;
  readonly records: readonly string[];
  readonly statements: readonly string[];
  /** All else that is kept of it. */
  readonly properties: Row;
}

/** The links that statements make, each once with all its statements; others get their turn. */
export async function linkRowsOf(
  clew: Clew,
  links: readonly { readonly link: StatedLink; readonly statement: LinkStatement }[],
): Promise<readonly LinkRow[]> {
  const gathered = new Map<string, { link: StatedLink; statements: LinkStatement[] }>();
  await inPortions(links, ({ link, statement: one }) => {
    const event = link.kind.sort === "event" ? (link.key ?? one.record) : undefined;
    const ref = clew.refs.link(link.kind.name, link.source, link.target, event);
    const known = gathered.get(ref);
    if (known === undefined) gathered.set(ref, { link, statements: [one] });
    else known.statements.push(one);
  });
  return inPortions(gathered, ([ref, { link, statements }]) =>
    linkRow(clew, ref, link, statements),
  );
}

function linkRow(
  clew: Clew,
  ref: string,
  link: StatedLink,
  statements: readonly LinkStatement[],
): LinkRow {
  const { records, statements: packed, ...properties } = foldLink(link.kind, statements);
  return {
    type: link.kind.type,
    ref,
    source: clew.refs.entity(link.source),
    target: clew.refs.entity(link.target),
    link,
    records: textsIn(records),
    statements: textsIn(packed),
    properties,
  };
}

function textsIn(list: Row[string] | undefined): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/** How links are written. */
export interface LinkWriting {
  /** Refs of entities that came with this very transaction: what they are linked by is new. */
  readonly fresh?: ReadonlySet<string>;
  /** Kept on links that were worked out. */
  readonly run?: string;
}

/** Links entities; a link that is there gathers the statements. */
export async function writeLinks(
  send: Run,
  links: readonly LinkRow[],
  { fresh, run }: LinkWriting = {},
): Promise<void> {
  const isNew = ({ source, target }: LinkRow) => fresh?.has(source) || fresh?.has(target);
  const groups = Map.groupBy(links, (one) => `${isNew(one) ? "create" : "merge"} ${one.type}`);
  const writing = [...groups].map(([how, group]) => {
    const [verb = "", linkKind = ""] = how.split(" ");
    return send(statement(`statements/${verb}-links`, { linkKind }), {
      rows: group.map(({ ref, source, target, records, statements, properties }) => ({
        ref,
        source,
        target,
        records,
        statements,
        properties: run === undefined ? properties : { ...properties, run },
      })),
    });
  });
  await Promise.all(writing);
}
