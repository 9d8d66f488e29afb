import type { Clew } from "../../../context.ts";
import { statement, type Run } from "../../../graph/index.ts";
import { packValues, type LinkStatement } from "../../ground/records/index.ts";
import { countWrite } from "../../ground/store/index.ts";
import type { StatedEntity, StatedLink } from "../stating/index.ts";
import { linkedMark } from "./finish-linked.ts";
import { eachKind } from "./queries.ts";
import { linkRowsOf, writeLinks } from "./link-rows.ts";
import { writeEntities } from "./write-entities.ts";

/**
 * What Clew works out of source rows, as it stands beside what they state: cited by the rows it was
 * worked out of.
 */
export interface Derived {
  /** Entities with the rows that state them. */
  readonly entities: readonly {
    readonly entity: StatedEntity;
    readonly record: string;
    readonly observedAt?: string;
  }[];
  /** Links, each with all its statements. */
  readonly links: readonly {
    readonly link: StatedLink;
    readonly statements: readonly LinkStatement[];
  }[];
}

const page = 1_500;

/**
 * Writes what was worked out: statements of entities, made where they are missing, and links whole.
 * The ends of links must be held or among the entities. All are touched by `run`, to be folded by
 * finishWriting. A link that is held already gathers the statements: where they are to take the
 * place of its own, retireDerived comes first.
 */
export async function writeDerived(
  clew: Clew,
  { entities, links }: Derived,
  run: string,
): Promise<void> {
  for (let from = 0; from < entities.length; from += page) {
    const citations = entities.slice(from, from + page);
    await clew.graph.write(async (send) => {
      await countWrite(send);
      await writeEntities(
        clew,
        send,
        { citations, entities: new Map(citations.map(({ entity }) => [entity.id, entity])) },
        { run },
      );
    });
  }
  for (let from = 0; from < links.length; from += page) {
    const some = links.slice(from, from + page);
    await clew.graph.write(async (send) => {
      await touchEnds(
        clew,
        send,
        some.map(({ link }) => link),
        run,
      );
      await writeLinks(send, await linkRowsOf(clew, statementsIn(some)), { run });
      await countWrite(send);
    });
  }
}

/**
 * Takes back what was worked out: links whole, then statements of entities by row and values, so
 * that none is left with links alone where this is broken off. What they touched is touched by
 * `run`.
 */
export async function retireDerived(
  clew: Clew,
  { entities, links }: Derived,
  run: string,
): Promise<void> {
  for (let from = 0; from < links.length; from += page) {
    const some = links.slice(from, from + page).map(({ link }) => link);
    await clew.graph.write(async (send) => {
      await touchEnds(clew, send, some, run);
      await eachKind(
        send,
        "delete-links",
        some.map((link) => ({ type: link.kind.type, row: placeOf(clew, link) })),
      );
      await countWrite(send);
    });
  }
  for (let from = 0; from < entities.length; from += page) {
    const rows = entities.slice(from, from + page).map(({ entity: { id, values }, record }) => ({
      ref: clew.refs.entity(id),
      record,
      values: packValues(values),
    }));
    await clew.graph.write(async (send) => {
      await send(statement("statements/touch-entities"), {
        refs: [...new Set(rows.map(({ ref }) => ref))],
        run,
      });
      await send(statement("statements/retire-derived"), { rows });
      await countWrite(send);
    });
  }
}

function statementsIn(links: Derived["links"]) {
  return links.flatMap(({ link, statements }) =>
    statements.map((one) => ({ link, statement: one })),
  );
}

/** Marks the ends of links: what rows state of them stands. */
async function touchEnds(
  clew: Clew,
  send: Run,
  links: readonly StatedLink[],
  run: string,
): Promise<void> {
  const refs = links.flatMap(({ source, target }) => [
    clew.refs.entity(source),
    clew.refs.entity(target),
  ]);
  await send(statement("statements/touch-linked"), {
    refs: [...new Set(refs)],
    run: linkedMark(run),
  });
}

function placeOf(
  clew: Clew,
  { kind, source, target, key }: StatedLink,
): { readonly source: string; readonly target: string; readonly ref: string } {
  return {
    source: clew.refs.entity(source),
    target: clew.refs.entity(target),
    ref: clew.refs.link(kind.name, source, target, key),
  };
}
