import {
  shownEntities,
  shownLinks,
  type Drawn,
  type DrawnEntity,
  type DrawnLink,
  type EntityId,
} from "../drawn.ts";

/** What became of an entity: it came, went, or is there with something else. */
export type Became = "came" | "went" | "changed";

/** What differs between two charts, by what each shows. */
export interface ChartDifferences {
  /** On this chart alone, and on the other one alone; in the order in which they came. */
  readonly came: readonly DrawnEntity[];
  readonly went: readonly DrawnEntity[];
  /** On both. */
  readonly both: number;
  readonly cameLinks: number;
  readonly wentLinks: number;
}

/** Compares what a chart shows with what another one shows. */
export function differencesOf(here: Drawn, there: Drawn): ChartDifferences {
  const [own, other] = [shownEntities(here), shownEntities(there)];
  const [ownIds, otherIds] = [idsOf(own), idsOf(other)];
  const [ownLinks, otherLinks] = [shownLinks(here), shownLinks(there)];
  const [ownLinkIds, otherLinkIds] = [idsOf(ownLinks), idsOf(otherLinks)];
  return {
    came: own.filter(({ id }) => !otherIds.has(id)),
    went: other.filter(({ id }) => !ownIds.has(id)),
    both: own.filter(({ id }) => otherIds.has(id)).length,
    cameLinks: ownLinks.filter(({ id }) => !otherLinkIds.has(id)).length,
    wentLinks: otherLinks.filter(({ id }) => !ownLinkIds.has(id)).length,
  };
}

const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ id }) => id));

/** What is held today of what a chart shows. */
export interface Held {
  /** Entities by id; those that are no longer held are left out. */
  readonly entities: ReadonlyMap<EntityId, Pick<DrawnEntity, "degree">>;
  /** Links among what is shown. */
  readonly links: readonly DrawnLink[];
  /** False where links may have been cut: then none counts as gone. */
  readonly areAllLinks: boolean;
}

/** What became of a chart in the store since its entities were drawn. */
export interface SinceDrawn {
  readonly gone: readonly DrawnEntity[];
  /** With another number of links than when they were drawn. */
  readonly changed: readonly {
    readonly entity: DrawnEntity;
    readonly before: number;
    readonly now: number;
  }[];
  /** Held among what is shown and not drawn. */
  readonly cameLinks: readonly DrawnLink[];
  readonly wentLinks: readonly DrawnLink[];
}

/** Compares a chart with what is held today. */
export function sinceDrawn(drawn: Drawn, { entities, links, areAllLinks }: Held): SinceDrawn {
  const shown = shownEntities(drawn);
  const heldLinks = idsOf(links);
  return {
    gone: shown.filter(({ id }) => !entities.has(id)),
    changed: shown.flatMap((entity) => {
      const before = entity.degreeThen ?? entity.degree;
      const now = entities.get(entity.id)?.degree;
      return now === undefined || now === before ? [] : [{ entity, before, now }];
    }),
    cameLinks: links.filter(({ id }) => !drawn.links.has(id)),
    wentLinks: areAllLinks ? shownLinks(drawn).filter(({ id }) => !heldLinks.has(id)) : [],
  };
}
