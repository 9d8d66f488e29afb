import type { Clew } from "../../../context.ts";
import { statement, type Run } from "../../../graph/index.ts";
import { packValues, type LinkStatement, type StatedValues } from "../../ground/records/index.ts";
import { countWrite } from "../../ground/store/index.ts";
import type { StatedEntity, StatedLink } from "../stating/index.ts";
import { eachKind, type StoredLink } from "./queries.ts";
import { dropped, foldLink } from "./fold-link.ts";
import { linkRowsOf, writeLinks } from "./link-rows.ts";
import { writeEntities } from "./write-entities.ts";

/** What is written anew of rows that were read again. */
export interface Rewritten {
  /** Statements of entities that no longer hold, by entity's ref, row and values. */
  readonly gone: readonly {
    readonly ref: string;
    readonly record: string;
    readonly values: StatedValues;
  }[];
  readonly come: readonly {
    readonly entity: StatedEntity;
    readonly record: string;
    readonly observedAt?: string;
  }[];
  /** Entities that links need. */
  readonly entities: readonly StatedEntity[];
  /** Links held, each with all its statements as they are to be; none takes it out. */
  readonly links: readonly {
    readonly held: StoredLink;
    readonly statements: readonly LinkStatement[];
  }[];
  /** Statements of links that are not held, or held without these rows. */
  readonly linked: readonly { readonly link: StatedLink; readonly statement: LinkStatement }[];
}

/**
 * Writes it in one transaction with `more`; all that it touches is marked to be folded by `run`.
 */
export async function rewrite(
  clew: Clew,
  rewritten: Rewritten,
  run: string,
  more: (send: Run) => Promise<unknown>,
): Promise<void> {
  const { gone, come, entities, linked } = rewritten;
  const all = new Map(
    [...entities, ...come.map(({ entity }) => entity)].map((entity) => [entity.id, entity]),
  );
  await clew.graph.write(async (send) => {
    await countWrite(send);
    if (gone.length > 0)
      await send(statement("statements/retire-derived"), {
        rows: gone.map(({ ref, record, values }) => ({ ref, record, values: packValues(values) })),
      });
    if (all.size > 0) await writeEntities(clew, send, { entities: all, citations: come }, { run });
    await send(statement("statements/touch-entities"), { refs: touchedBy(clew, rewritten), run });
    await rewriteLinks(clew, send, rewritten.links);
    await writeLinks(send, await linkRowsOf(clew, linked));
    await more(send);
  });
}

/** Refs of all entities that something changes for, each once. */
function touchedBy({ refs }: Clew, { gone, come, links, linked }: Rewritten): readonly string[] {
  return [
    ...new Set([
      ...gone.map(({ ref }) => ref),
      ...come.map(({ entity }) => refs.entity(entity.id)),
      ...links.flatMap(({ held: { source, target } }) => [source, target]),
      ...linked.flatMap(({ link }) => [refs.entity(link.source), refs.entity(link.target)]),
    ]),
  ];
}

/** Sets what links held are to be; those that nothing states any more go. */
async function rewriteLinks(clew: Clew, send: Run, links: Rewritten["links"]): Promise<void> {
  const out = links.filter(({ statements }) => statements.length === 0);
  const set = links.filter(({ statements }) => statements.length > 0);
  await eachKind(
    send,
    "delete-links",
    out.map(({ held: { type, source, target, ref } }) => ({
      type,
      row: { source, target, ref },
    })),
  );
  await eachKind(
    send,
    "set-links",
    set.flatMap((one) => folded(clew, one)),
  );
}

function folded(
  clew: Clew,
  { held, statements }: Rewritten["links"][number],
): {
  type: string;
  row: { source: string; target: string; ref: string; properties: ReturnType<typeof foldLink> };
}[] {
  const kind = [...clew.ontology.linkKinds.values()].find(({ type }) => type === held.type);
  if (kind === undefined) return [];
  const after = foldLink(kind, statements);
  const { type, source, target, ref, properties } = held;
  return [
    { type, row: { source, target, ref, properties: { ...dropped(properties, after), ...after } } },
  ];
}
