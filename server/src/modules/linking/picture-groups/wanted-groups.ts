import type { EntityKind, LinkKind } from "../../../ontology/index.ts";
import { identifierId, valueOf } from "../../../shared/ids.ts";
import type { Derived } from "../../intake/statements/index.ts";
import { distanceOf, type NearGroup } from "../../intake/pictures/index.ts";
import type { LinkStatement, StatedValues } from "../../ground/records/index.ts";

/** What marks a statement as worked out here. */
export const derivedBy = "pictures";
/** Goes up whenever the same pictures may give other groups. */
export const picturesVersion = "1";

/** The kinds that groups are written as. */
export interface GroupKinds {
  readonly group: EntityKind;
  readonly inGroup: LinkKind;
}

/** Something that shows a picture, by public ids, with the rows that say so. */
export interface Showing {
  readonly image: string;
  readonly source: string;
  readonly kind: LinkKind;
  readonly statements: readonly LinkStatement[];
}

const mostRows = 20;
const marks: StatedValues = {
  derivedBy: { values: [derivedBy], fields: [] },
  version: { values: [picturesVersion], fields: [] },
};

/**
 * The groups of near pictures as they are to be written: each with its pictures, and what shows one
 * of them.
 */
export function groupsWanted(
  showings: readonly Showing[],
  groups: readonly NearGroup[],
  { group: kind, inGroup }: GroupKinds,
  run: string,
): Derived {
  const byImage = Map.groupBy(showings, ({ image }) => image);
  const entities: Derived["entities"][number][] = [];
  const links: Derived["links"][number][] = [];
  for (const { hashes } of groups) {
    const id = identifierId(kind.idPrefix, hashes[0] ?? "");
    const shown = hashes.map((hash) => ({
      hash,
      showings: byImage.get(identifierId("image", hash)) ?? [],
    }));
    const [row] = rowsOf(shown[0]?.showings ?? []);
    if (row === undefined) continue;
    entities.push(groupEntity(hashes, kind, row, run));
    for (const { hash, showings: by } of shown) {
      const distance = { values: [String(distanceOf(hashes[0] ?? "", hash))], fields: [] };
      const ends = { kind: inGroup, source: identifierId("image", hash), target: id };
      links.push(linkOf(ends, rowsOf(by).slice(0, mostRows), { distance }));
    }
    const all = shown.flatMap(({ showings: by }) => by);
    links.push(...showingLinks(all, id));
  }
  return { entities, links };
}

/** A group, cited by a row that shows its first picture. */
function groupEntity(
  hashes: readonly string[],
  kind: EntityKind,
  row: LinkStatement,
  run: string,
): Derived["entities"][number] {
  const name = hashes[0] ?? "";
  const label = `Pictures like ${name.slice(0, 8)}`;
  const values = {
    name: { values: [label], fields: row.fields },
    size: { values: [String(hashes.length)], fields: [] },
    ...marks,
  };
  return {
    record: row.record,
    entity: {
      id: identifierId(kind.idPrefix, name),
      kind,
      fixed: { label, properties: { run }, marks: [] },
      cited: true,
      fields: row.fields,
      spans: [],
      values,
    },
    ...(row.observedAt === undefined ? {} : { observedAt: row.observedAt }),
  };
}

/** The hashes of pictures that are known. */
export function hashesOf(showings: readonly Showing[]): readonly string[] {
  return [...new Set(showings.map(({ image }) => valueOf(image)))].filter((hash) =>
    /^[0-9a-f]{16}$/u.test(hash),
  );
}

/** What shows one of the pictures shows the group, by the same rows. */
function showingLinks(showings: readonly Showing[], group: string): Derived["links"] {
  return [
    ...Map.groupBy(showings, ({ source, kind }) => `${kind.name} ${source}`).values(),
  ].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [linkOf({ kind: first.kind, source: first.source, target: group }, rowsOf(own), {})];
  });
}

function linkOf(
  {
    kind,
    source,
    target,
  }: { readonly kind: LinkKind; readonly source: string; readonly target: string },
  rows: readonly LinkStatement[],
  values: StatedValues,
): Derived["links"][number] {
  return {
    link: { kind, source, target, fields: [], spans: [], values: {} },
    statements: rows.map((row) => ({ ...row, values: { ...values, ...marks } })),
  };
}

/** The rows behind some showings, each once, by record. */
function rowsOf(showings: readonly Showing[]): readonly LinkStatement[] {
  const byRecord = new Map(
    showings.flatMap(({ statements }) => statements).map((one) => [one.record, one]),
  );
  return [...byRecord.values()].toSorted((a, b) => (a.record < b.record ? -1 : 1));
}
