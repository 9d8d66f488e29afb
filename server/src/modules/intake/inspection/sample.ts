import type { Clew } from "../../../context.ts";
import { refsHeld } from "../../ground/entities/index.ts";
import { picturesOf, type PlannedFile, type Reject } from "../files/index.ts";
import { stateRow, type StatedEntity, type StatedLink } from "../stating/index.ts";

/** What the first rows would state. */
export interface Sample {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly held: boolean;
  }[];
  readonly links: readonly {
    readonly kind: string;
    readonly source: string;
    readonly target: string;
  }[];
  readonly counts: readonly {
    readonly kind: string;
    readonly total: number;
    readonly held: number;
  }[];
  readonly rejects: readonly Reject[];
}

const sampledRows = 50;
const shown = 200;

/** What the first rows state: all entities, and as many links and rejects as are shown. */
export interface FirstRows {
  readonly entities: readonly Pick<StatedEntityShown, "id" | "kind" | "label">[];
  readonly links: Sample["links"];
  readonly rejects: readonly Reject[];
}

type StatedEntityShown = Sample["entities"][number];

/** What the first rows would state, with which of it is held already. */
export async function sampleOf(clew: Clew, stated: FirstRows): Promise<Sample> {
  const held = await heldOf(
    clew,
    stated.entities.map(({ id }) => id),
  );
  const sampled = stated.entities.map((entity) => ({ ...entity, held: held.has(entity.id) }));
  return {
    entities: sampled.slice(0, shown),
    links: stated.links,
    counts: [...Map.groupBy(sampled, ({ kind }) => kind)].map(([kind, group]) => ({
      kind,
      total: group.length,
      held: group.filter((one) => one.held).length,
    })),
    rejects: stated.rejects,
  };
}

/** What the first rows of planned files state. */
export async function firstRowsOf(files: readonly PlannedFile[]): Promise<FirstRows> {
  const stated: StatedSoFar = { entities: new Map(), links: new Map(), rejects: [] };
  for (const file of files) await readFirstRows(file, stated);
  return {
    entities: [...stated.entities.values()].map((entity) => ({
      id: entity.id,
      kind: entity.kind.name,
      label: labelOf(entity),
    })),
    links: [...stated.links.values()]
      .slice(0, shown)
      .map(({ kind, source, target }) => ({ kind: kind.name, source, target })),
    rejects: stated.rejects.slice(0, 100),
  };
}

/** What the rows read so far state: entities by id, links by kind and ends. */
interface StatedSoFar {
  readonly entities: Map<string, StatedEntity>;
  readonly links: Map<string, StatedLink>;
  readonly rejects: Reject[];
}

async function readFirstRows(
  file: PlannedFile,
  { entities, links, rejects }: StatedSoFar,
): Promise<void> {
  let rows = 0;
  for await (const row of file.open.rows()) {
    if ((rows += 1) > sampledRows) break;
    if (!row.ok) {
      rejects.push({
        file: file.name,
        position: row.position,
        reason: row.reason,
        ...(row.column === undefined ? {} : { column: row.column }),
      });
      continue;
    }
    const pictures = await picturesOf(file.plan, [row], file.folder, undefined);
    const stated = stateRow(file.plan, row, undefined, pictures);
    for (const entity of stated.entities)
      if (!entities.has(entity.id)) entities.set(entity.id, entity);
    for (const link of stated.links)
      links.set(`${link.kind.name} ${link.source} ${link.target}`, link);
  }
}

function labelOf({ fixed, values, kind }: StatedEntity): string {
  const named = kind.labelFrom
    .map((name) => values[name]?.values[0])
    .find((value) => value !== undefined);
  return kind.sort === "thing" ? (named ?? fixed.label) : fixed.label;
}

async function heldOf(clew: Clew, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const byRef = new Map(ids.map((id) => [clew.refs.entity(id), id]));
  const held = await refsHeld((text, params) => clew.graph.read(text, params), [...byRef.keys()]);
  return new Set([...held].flatMap((ref) => byRef.get(ref) ?? []));
}
