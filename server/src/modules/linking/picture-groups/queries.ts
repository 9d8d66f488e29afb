import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { EntityKind, LinkKind } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import type { Derived } from "../../intake/statements/index.ts";
import { unpackStatement, unpackValues } from "../../ground/records/index.ts";
import { eachShard } from "../../ground/store/index.ts";
import { derivedBy, type GroupKinds, type Showing } from "./wanted-groups.ts";

const patience = { milliseconds: 120_000 };
/** Accounts of one picture that are counted. */
const mostAccounts = 20_000;

/** What shows a picture, within some datasets. */
export async function showingsHeld(
  clew: Clew,
  datasets: readonly string[],
): Promise<readonly Showing[]> {
  const kinds = statesByType(clew);
  const rows = await ofShards(clew, "picture-groups/shown-of-shard", datasets, clew.linkTypes);
  return rows.flatMap((row) => {
    const kind = kinds.get(decode.text(row, "kind"));
    return kind === undefined
      ? []
      : [
          {
            kind,
            image: decode.text(row, "image"),
            source: decode.text(row, "source"),
            statements: statementsOf(row),
          },
        ];
  });
}

/** What earlier runs wrote, of what is held. */
export async function groupsHeld(
  clew: Clew,
  { group }: GroupKinds,
  datasets: readonly string[],
): Promise<Derived> {
  const kinds = statesByType(clew);
  const stated = await ofShards(clew, "picture-groups/groups-of-shard", datasets);
  const linked = await ofShards(
    clew,
    "picture-groups/group-links-of-shard",
    datasets,
    clew.linkTypes,
  );
  return {
    entities: stated.flatMap((row) => heldGroup(row, group)),
    links: linked.flatMap((row) => heldLink(row, kinds)),
  };
}

const nothing = { fields: [], spans: [], values: {} };

/** The statement of a group, where it was worked out here. */
function heldGroup(row: Row, kind: EntityKind): Derived["entities"] {
  const values = unpackValues(decode.text(row, "values"));
  const observedAt = decode.optionalText(row, "observedAt");
  if (values["derivedBy"]?.values.includes(derivedBy) !== true) return [];
  const entity = {
    ...nothing,
    id: decode.text(row, "id"),
    kind,
    fixed: { label: "", properties: {}, marks: [] },
    cited: true,
    values,
  };
  return [
    {
      entity,
      record: decode.text(row, "record"),
      ...(observedAt === undefined ? {} : { observedAt }),
    },
  ];
}

/** A link that was worked out here. */
function heldLink(row: Row, kinds: ReadonlyMap<string, LinkKind>): Derived["links"] {
  const kind = kinds.get(decode.text(row, "kind"));
  const statements = statementsOf(row);
  const isOurs = statements.some(({ values }) => values["derivedBy"]?.values.includes(derivedBy));
  if (kind === undefined || !isOurs) return [];
  const link = {
    ...nothing,
    kind,
    source: decode.text(row, "source"),
    target: decode.text(row, "target"),
  };
  return [{ link, statements }];
}

/** Refs of the pictures of a group within reach, by id; of a picture alone itself. */
export async function imagesOf(
  clew: Clew,
  { datasets }: Reach,
  ref: string,
): Promise<{ readonly group: string | undefined; readonly images: readonly string[] }> {
  const read = (name: string, of: string) =>
    clew.graph.read(statement(name, { linkKinds: clew.linkTypes }), { ref: of, datasets });
  const own = (await read("picture-groups/images-of-group", ref)).map((row) =>
    decode.text(row, "ref"),
  );
  if (own.length > 0) return { group: ref, images: own };
  const [group] = (await read("picture-groups/group-of-image", ref)).map((row) =>
    decode.text(row, "ref"),
  );
  if (group === undefined) return { group: undefined, images: [ref] };
  return {
    group,
    images: (await read("picture-groups/images-of-group", group)).map((row) =>
      decode.text(row, "ref"),
    ),
  };
}

/** How many things within reach show each of some pictures, by the picture's ref. */
export async function timesShown(
  clew: Clew,
  { datasets }: Reach,
  refs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await clew.graph.read(
    statement("picture-groups/times-shown", { linkKinds: clew.linkTypes }),
    { refs, datasets },
  );
  return new Map(rows.map((row) => [decode.text(row, "image"), decode.number(row, "things")]));
}

/** Refs of the first things within reach that show a picture, by id. */
export async function thingsOf(
  clew: Clew,
  { datasets }: Reach,
  ref: string,
  limit: number,
): Promise<readonly string[]> {
  return (
    await clew.graph.read(
      statement("picture-groups/things-of-image", { linkKinds: clew.linkTypes }),
      {
        ref,
        datasets,
        limit,
      },
    )
  ).map((row) => decode.text(row, "ref"));
}

/**
 * Refs of the accounts that the things which show a picture are linked with, those with most of
 * them first; all its things are asked.
 */
export async function accountsOf(
  clew: Clew,
  { datasets }: Reach,
  ref: string,
): Promise<readonly string[]> {
  return (
    await clew.graph.read(
      statement("picture-groups/accounts-of-image", { linkKinds: clew.linkTypes }),
      {
        ref,
        datasets,
        limit: mostAccounts,
      },
    )
  ).map((row) => decode.text(row, "ref"));
}

function statesByType({ ontology }: Clew): ReadonlyMap<string, LinkKind> {
  return new Map(
    [...ontology.linkKinds.values()]
      .filter(({ sort }) => sort === "state")
      .map((kind) => [kind.type, kind]),
  );
}

function statementsOf(row: Row) {
  const packed = decode.texts(row, "statements");
  return decode
    .texts(row, "records")
    .map((record, index) => unpackStatement(record, packed[index] ?? ""));
}

async function ofShards(
  clew: Clew,
  name: string,
  datasets: readonly string[],
  linkKinds?: readonly string[],
): Promise<readonly Row[]> {
  const text = linkKinds === undefined ? statement(name) : statement(name, { linkKinds });
  const rows: Row[] = [];
  for await (const some of eachShard(clew.graph, (shard) =>
    clew.graph.read(text, { shard, datasets }, patience),
  ))
    rows.push(...some);
  return rows;
}
