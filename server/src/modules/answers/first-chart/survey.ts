import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import type { Surveyed } from "./parts.ts";
import {
  beyondNeighbours,
  countByEvents,
  neighboursByEvents,
  type Beyond,
  type Neighbour,
  type NeighbourCount,
} from "./queries.ts";

/** With so many links all neighbours are read at once; with more, those of each kind that come first. */
const fewLinks = 500;
const ofEachKind = 300;
/** Through so many neighbours what lies behind them is read. */
const mostThrough = 300;
const mostBeyond = 2_000;

/** What lies around an entity, one and two links away; `most` of each sort where it has very many. */
export async function survey(
  clew: Clew,
  reach: Reach,
  entity: Entity,
  most: number,
): Promise<Surveyed> {
  const [{ neighbours, counts }, things] = await Promise.all([
    around(clew, reach, entity, Math.max(ofEachKind, most)),
    countThings(clew.graph, reach.datasets),
  ]);
  const isThing = isThingOf(clew, entity);
  const between = betweenOf(clew, neighbours, { isThing, things });
  const through = between.slice(0, mostThrough).map(({ ref }) => ref);
  const looking = { ref: entity.ref, through };
  const asked = { things: isThing, limit: mostBeyond };
  const beyond: readonly Beyond[] = await beyondNeighbours(clew, reach, looking, asked);
  const isWhole = between.length === through.length && beyond.length < mostBeyond;
  const isAllRead = neighbours.length >= counts.reduce((sum, { total }) => sum + total, 0);
  return { entity, neighbours, counts, beyond, beyondIsExact: isWhole && isAllRead, things };
}

interface Around {
  readonly neighbours: readonly Neighbour[];
  readonly counts: readonly NeighbourCount[];
}

async function around(clew: Clew, reach: Reach, entity: Entity, most: number): Promise<Around> {
  if (entity.degree <= fewLinks) {
    const neighbours = await neighboursByEvents(clew, reach, entity.ref, { limit: fewLinks });
    return { neighbours, counts: countsOf(neighbours) };
  }
  const counts = await countByEvents(clew, reach, entity.ref);
  const read = await Promise.all(
    counts.map(({ kind, contact }) =>
      neighboursByEvents(clew, reach, entity.ref, { kind, contact, limit: most }),
    ),
  );
  return { neighbours: read.flat(), counts };
}

function countsOf(neighbours: readonly Neighbour[]): readonly NeighbourCount[] {
  const sorts = Map.groupBy(neighbours, ({ entity, events }) => `${entity.kind} ${events > 0}`);
  return [...sorts.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            kind: first.entity.kind,
            contact: first.events > 0,
            total: others.length + 1,
          },
        ],
  );
}

/** Through what one looks further: a thing through its identifiers, an identifier through its things. */
function betweenOf(
  clew: Clew,
  neighbours: readonly Neighbour[],
  { isThing, things }: { readonly isThing: boolean; readonly things: number },
): readonly Entity[] {
  return neighbours
    .map(({ entity }) => entity)
    .filter((one) =>
      isThing
        ? !isThingOf(clew, one) && one.df > 1 && !isHub(one, things)
        : isThingOf(clew, one) && one.kind !== "Location",
    )
    .toSorted((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1));
}

function isThingOf({ ontology }: Clew, { kind }: Entity): boolean {
  return ontology.entityKinds.get(kind)?.sort === "thing";
}
