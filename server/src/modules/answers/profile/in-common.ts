import type { Ontology } from "../../../ontology/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { isHub, reasonFor, sharedWeight } from "../../ground/weights/index.ts";
import type { Touch } from "../neighbourhood/index.ts";
import type { Sentence } from "../../../sentences/index.ts";

/** Something that an entity shares with others. */
export interface InCommon {
  readonly identifier: Entity;
  readonly sharedBy: number;
  /** Absent where it links nothing. */
  readonly weight?: number;
  readonly reason: Sentence;
}

/**
 * What the things around an entity share, strongest first, what links nothing last, ties by id. For
 * a thing these are its own identifiers that others have too; for an identifier those that several
 * of its things have.
 */
export function inCommon(
  entity: Entity,
  touches: readonly Touch[],
  things: number,
  ontology: Ontology,
): readonly InCommon[] {
  const own = ontology.entityKinds.get(entity.kind)?.sort === "thing";
  return [...Map.groupBy(touches, ({ identifier }) => identifier.ref).values()]
    .flatMap((group): InCommon[] => {
      const identifier = group[0]?.identifier;
      if (identifier === undefined || identifier.ref === entity.ref) return [];
      const sharedBy = own ? identifier.df - 1 : new Set(group.map(({ thing }) => thing)).size;
      if (own ? sharedBy < 1 : identifier.df < 2) return [];
      const kind = ontology.entityKinds.get(identifier.kind);
      const weight = sharedWeight(identifier, kind, things, undefined);
      const links = weight > 0 && !isHub(identifier, things);
      return [
        {
          identifier,
          sharedBy,
          reason: reasonFor(identifier, kind, things),
          ...(links ? { weight } : {}),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        (b.weight ?? -1) - (a.weight ?? -1) ||
        b.sharedBy - a.sharedBy ||
        (a.identifier.id < b.identifier.id ? -1 : 1),
    );
}
