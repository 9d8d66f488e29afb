import type { Ontology } from "../../../ontology/index.ts";
import type { StatedEntity, StatedLink, StatedRow } from "../stating/index.ts";

/** What the journal keeps of a statement by hand: its row and all that it states, kinds by name. */
export interface NoteContent {
  /** The row as it is kept. */
  readonly raw: string;
  /** When it was stated, ISO. */
  readonly at: string;
  /** The source row that it is a note on, by record id; absent for a statement. */
  readonly on?: string;
  readonly stated: Omit<StatedRow, "entities" | "links"> & {
    readonly entities: readonly (Omit<StatedEntity, "kind"> & { readonly kind: string })[];
    readonly links: readonly (Omit<StatedLink, "kind"> & { readonly kind: string })[];
  };
}

/** What is kept of a statement. */
export function noteContent(raw: string, at: string, stated: StatedRow): NoteContent {
  return {
    raw,
    at,
    stated: {
      ...stated,
      entities: stated.entities.map((entity) => ({ ...entity, kind: entity.kind.name })),
      links: stated.links.map((link) => ({ ...link, kind: link.kind.name })),
    },
  };
}

/** What a kept statement states; what is of a kind that the ontology no longer has is left out. */
export function statedIn({ stated }: NoteContent, { entityKinds, linkKinds }: Ontology): StatedRow {
  return {
    ...stated,
    entities: stated.entities.flatMap((entity) => {
      const kind = entityKinds.get(entity.kind);
      return kind === undefined ? [] : [{ ...entity, kind }];
    }),
    links: stated.links.flatMap((link) => {
      const kind = linkKinds.get(link.kind);
      return kind === undefined ? [] : [{ ...link, kind }];
    }),
  };
}
