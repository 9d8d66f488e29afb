import { stringify } from "yaml";
import type { Ontology } from "../../../ontology/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { LookedAt } from "./look-at.ts";
import { linkBetween, propertyName, type ColumnRole } from "./roles.ts";

/** What a mapping is to say of its dataset. */
export interface MappingHead {
  readonly dataset: string;
  readonly title: string;
  readonly rowKind?: string | undefined;
  readonly eventKind?: string | undefined;
  readonly region?: string | undefined;
  readonly timezone?: string | undefined;
  readonly reliability?: string | undefined;
}

interface EntityOut {
  readonly kind: string;
  readonly key?: string | readonly string[];
  readonly value?: string;
  readonly extract?: readonly string[];
  readonly split?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The mapping, as YAML, that roles of columns mean. Throws InvalidInput where they mean none. */
export function writeMapping(
  head: MappingHead,
  files: readonly LookedAt[],
  roles: readonly ColumnRole[],
  ontology: Ontology,
): string {
  const { dataset, title, region, timezone, reliability } = head;
  const described = {
    id: dataset,
    title,
    ...(reliability ? { reliability } : {}),
    ...(region ? { region } : {}),
    ...(timezone ? { timezone } : {}),
  };
  return stringify(
    {
      dataset: described,
      files: files.map((file) =>
        fileOut(
          head,
          file,
          roles.filter((role) => role.file === file.name),
          ontology,
        ),
      ),
    },
    { lineWidth: 140 },
  );
}

function fileOut(
  head: MappingHead,
  file: LookedAt,
  roles: readonly ColumnRole[],
  ontology: Ontology,
): object {
  const { delimiter, encoding, sheet, headerRow } = file.shape;
  const shape = {
    path: file.name,
    ...(delimiter ? { delimiter } : {}),
    ...(encoding ? { encoding } : {}),
    ...(sheet ? { sheet } : {}),
    ...(headerRow ? { headerRow } : {}),
  };
  const observed = roles.find(({ role }) => role === "observedAt")?.column;
  const key = roles.find(({ role }) => role === "key")?.column;
  const common = {
    ...shape,
    ...(key ? { record: key } : {}),
    ...(observed ? { observedAt: observed } : {}),
  };
  const from = roles.find(({ role }) => role === "from");
  const to = roles.find(({ role }) => role === "to");
  if (from !== undefined && to !== undefined)
    return { ...common, ...eventOut(head, roles, from, to, key, observed, ontology) };
  if (!head.rowKind)
    throw new InvalidInput("rowKind: Say what a row is, or choose the two ends of an event.");
  return { ...common, ...rowOut(head.rowKind, file, roles, key, ontology) };
}

function eventOut(
  head: MappingHead,
  roles: readonly ColumnRole[],
  from: ColumnRole,
  to: ColumnRole,
  key: string | undefined,
  observed: string | undefined,
  ontology: Ontology,
): object {
  const kind = head.eventKind ?? "relatedTo";
  const amount = roles.find(({ role }) => role === "amount")?.column;
  const currency = roles.find(({ role }) => role === "currency")?.column;
  const stated = Object.fromEntries(
    roles
      .filter(({ role }) => role === "property")
      .map(({ property, column }) => [property ?? propertyName(column), column]),
  );
  const properties = {
    ...(observed ? { at: observed } : {}),
    ...(amount ? { amount } : {}),
    ...(currency ? { currency } : {}),
    ...stated,
  };
  return {
    entities: { from: endOut(from, ontology), to: endOut(to, ontology) },
    links: [
      {
        kind,
        from: "from",
        to: "to",
        ...(key ? { key } : {}),
        ...(Object.keys(properties).length > 0 ? { properties } : {}),
      },
    ],
  };
}

function endOut({ kind, column }: ColumnRole, ontology: Ontology): EntityOut {
  const sort = ontology.entityKinds.get(kind ?? "")?.sort;
  if (kind === undefined || sort === undefined)
    throw new InvalidInput(`columns: Say what kind ${column} names.`);
  return sort === "identifier"
    ? { kind, value: column }
    : { kind, key: column, properties: { name: column } };
}

function rowOut(
  rowKind: string,
  file: LookedAt,
  roles: readonly ColumnRole[],
  key: string | undefined,
  ontology: Ontology,
): object {
  const kind = ontology.entityKinds.get(rowKind);
  if (kind === undefined)
    throw new InvalidInput(`rowKind: There is no kind ${rowKind.slice(0, 60)}.`);
  const stated = roles.filter(({ role }) => role === "property" || role === "extract");
  const properties = Object.fromEntries(
    stated.map(({ property, column }) => [property ?? propertyName(column), column]),
  );
  const others = roles.filter(({ role, kind: named }) => role === "entity" && named !== undefined);
  const extracted = roles.filter(({ role }) => role === "extract");
  const names = [
    ...others.map(({ column }) => propertyName(column)),
    ...(extracted.length > 0 ? ["found"] : []),
  ];
  const row = names.includes("row") ? "rowItself" : "row";
  const entities: Record<string, EntityOut> = {
    [row]: rowEntity(rowKind, kind.sort, file, key, properties),
  };
  const links: object[] = [];
  for (const other of others) {
    const name = uniqueName(propertyName(other.column), entities);
    entities[name] = otherOut(other, file, ontology);
    links.push({
      kind: other.link ?? linkBetween(rowKind, other.kind ?? "", ontology),
      from: row,
      to: name,
    });
  }
  if (extracted.length > 0) {
    const name = uniqueName("found", entities);
    entities[name] = {
      kind: extracted[0]?.kind ?? "Phone",
      extract: extracted.map(({ column }) => column),
    };
    links.push({
      kind: linkBetween(rowKind, extracted[0]?.kind ?? "Phone", ontology),
      from: row,
      to: name,
    });
  }
  return { entities, ...(links.length > 0 ? { links } : {}) };
}

function rowEntity(
  kind: string,
  sort: string,
  file: LookedAt,
  key: string | undefined,
  properties: Readonly<Record<string, string>>,
): EntityOut {
  const stated = Object.keys(properties).length > 0 ? { properties } : {};
  if (sort === "identifier") {
    if (key === undefined)
      throw new InvalidInput("columns: Say which column names the row's own entity.");
    return { kind, value: key, ...stated };
  }
  const all = file.columns.filter(({ look }) => look !== "empty").map(({ name }) => name);
  return {
    kind,
    key:
      key ??
      `${all
        .map((name) => `{${name}}`)
        .slice(0, 6)
        .join(" ")}`,
    ...stated,
  };
}

function otherOut(
  { kind = "", column }: ColumnRole,
  file: LookedAt,
  ontology: Ontology,
): EntityOut {
  const looked = file.columns.find(({ name }) => name === column);
  const split =
    looked?.samples.some((sample) => sample.includes("|")) === true ? { split: "|" } : {};
  if (ontology.entityKinds.get(kind)?.sort === "identifier")
    return { kind, value: column, ...split };
  const region =
    kind === "Location"
      ? file.columns.find(({ name }) => /^(region|state|province|county)$/iu.test(name))?.name
      : undefined;
  if (region !== undefined && region !== column)
    return { kind, key: [column, region], properties: { name: column, region } };
  return { kind, key: column, properties: { name: column } };
}

function uniqueName(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  return wanted in taken ? uniqueName(`${wanted}2`, taken) : wanted;
}
