import type { RefMaker } from "../../../shared/ids.ts";
import { stateRow, type StatedEntity, type StatedLink, type StatedRow } from "../stating/index.ts";
import { toStatement } from "../statements/index.ts";
import type { ReadAgain } from "../files/index.ts";
import type { LinkStatement } from "../../ground/records/index.ts";

type Plan = ReadAgain["plan"];
type Cells = NonNullable<ReturnType<ReadAgain["cells"]>>;
type Resolve = Parameters<typeof stateRow>[2];

/** A link that a row states, under the ref that it is kept by. */
export interface RestatedLink {
  readonly ref: string;
  readonly link: StatedLink;
  readonly statement: LinkStatement;
}

/** What a row states as it is read now. */
export interface Restated {
  readonly observedAt?: string;
  /** All entities that it names, those behind refs too. */
  readonly entities: readonly StatedEntity[];
  readonly links: readonly RestatedLink[];
  /** Public ids that it names elsewhere than in free text, with their kinds. */
  readonly named: ReadonlyMap<string, string>;
  /** Ids of the things that the row itself is cited for, whatever its texts say. */
  readonly cited: readonly string[];
}

/**
 * True if what texts say matters in a file: identifiers are found in them, or they are read for
 * properties.
 */
export function readsTexts({ entities, readers }: Plan): boolean {
  const properties = new Set(readers.readers.map(({ property }) => property));
  return entities.some(
    (binding) =>
      binding.extract !== undefined ||
      (binding.properties.some(({ name }) => name === "title" || name === "text") &&
        binding.type.properties.some(({ name }) => properties.has(name))),
  );
}

/**
 * The links that hang on what is found in texts: their types, the kinds at their other ends, from
 * and to, and whether some have a find at both.
 */
export function foundLinks({ entities, links }: Plan): {
  readonly types: readonly string[];
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly amongFinds: boolean;
} {
  const found = new Set(
    entities.filter(({ extract }) => extract !== undefined).map(({ name }) => name),
  );
  const kinds = new Map(entities.map(({ name, kind }) => [name, kind]));
  const some = links.filter(({ from, to }) => found.has(from) || found.has(to));
  return {
    types: [...new Set(some.map(({ type: { type } }) => type))],
    from: new Set(
      some.filter(({ from }) => !found.has(from)).map(({ from }) => kinds.get(from) ?? ""),
    ),
    to: new Set(some.filter(({ to }) => !found.has(to)).map(({ to }) => kinds.get(to) ?? "")),
    amongFinds: some.some(({ from, to }) => found.has(from) && found.has(to)),
  };
}

/** The kinds that a file finds in texts. */
export function foundKinds({ entities }: Plan): ReadonlySet<string> {
  return new Set(entities.flatMap(({ extract, kind }) => (extract === undefined ? [] : [kind])));
}

/** What a row states in both passes of an import: by all it says, and without its free texts. */
export interface RowPasses {
  readonly all: readonly StatedRow[];
  readonly own: readonly StatedRow[];
}

/** What a row states under a plan, in both passes of an import. A pure function. */
export function passesOf(given: Plan, cells: Cells, resolve: Resolve): RowPasses {
  const plan = withoutPictures(given);
  const bare: Plan = {
    ...plan,
    entities: plan.entities.filter(({ extract }) => extract === undefined),
    readers: { finders: [], readers: [] },
  };
  return { all: bothPasses(plan, cells, resolve), own: bothPasses(bare, cells, resolve) };
}

/** What the passes come to, with the refs under which a store keeps it. */
export function restatedOf({ all, own }: RowPasses, record: string, refs: RefMaker): Restated {
  const observedAt = all[0]?.observedAt;
  const named = own.flatMap(({ entities }) => entities);
  return {
    ...(observedAt === undefined ? {} : { observedAt }),
    entities: all.flatMap(({ entities }) => entities),
    links: all.flatMap(({ links }) =>
      links.map((link) => ({
        ref: linkRef(link, record, refs),
        link,
        statement: toStatement(link, record, observedAt),
      })),
    ),
    named: new Map(named.map(({ id, kind }) => [id, kind.name])),
    cited: (own[0]?.entities ?? [])
      .filter(({ cited, kind }) => cited && kind.sort === "thing")
      .map(({ id }) => id),
  };
}

/** The ref that a link is kept by: an event without a key of its own has its row for one. */
function linkRef(
  { kind, source, target, key }: StatedLink,
  record: string,
  refs: RefMaker,
): string {
  const event = kind.sort === "event" ? (key ?? record) : undefined;
  return refs.link(kind.name, source, target, event);
}

function bothPasses(plan: Plan, cells: Cells, resolve: Resolve): readonly StatedRow[] {
  return [
    stateRow(plan, cells, undefined),
    ...(plan.hasRefs ? [stateRow(plan, cells, resolve)] : []),
  ];
}

/**
 * Without the links to pictures: which picture a row names does not follow from its text alone, so
 * that these stay as they are.
 */
function withoutPictures({ entities, links, ...plan }: Plan): Plan {
  const pictured = new Set(
    entities.filter(({ type }) => type.normaliser === "imageHash").map(({ name }) => name),
  );
  return {
    ...plan,
    entities: entities.filter(({ name }) => !pictured.has(name)),
    links: links.filter(({ from, to }) => !pictured.has(from) && !pictured.has(to)),
  };
}
