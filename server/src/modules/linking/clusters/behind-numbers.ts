import type { Context } from "../../../schema-context.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { refOf } from "../../ground/entities/index.ts";
import {
  linkedOfKind,
  onSide,
  placedAt,
  seenAt,
  stating,
  touching,
  type Behind,
  type Stated,
  type Within,
} from "./cluster-evidence.ts";
import { placesWithPoints, propertiesOf } from "./stated-by-things.ts";

/** A page of what stands behind a number. */
export interface EvidencePage {
  readonly of:
    | Stated
    | "KIND"
    | "TOUCHED"
    | "TOUCHING"
    | "PLACE"
    | "LOCATED"
    | "FIRST_SEEN"
    | "LAST_SEEN"
    | "LARGER_SIDE"
    | "SMALLER_SIDE";
  readonly value?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

type Whole = Within & { readonly places: readonly { readonly place: number }[] };

/** What is asked for of a cluster: the cluster, the value ("" for none) and where to read. */
interface Asked {
  readonly within: Whole;
  readonly value: string;
  readonly context: Context;
}

type Answer = (asked: Asked) => readonly Behind[] | Promise<readonly Behind[]>;

/** How each number of a cluster is taken apart, but for what its things state of themselves. */
const answers: Readonly<Record<Exclude<EvidencePage["of"], Stated>, Answer>> = {
  KIND: ({ within: { scoped: read, members }, value }) =>
    members
      .filter((member) => value === "" || read.kindOf(member) === value)
      .map((member) => ({ ref: read.refOf(member) })),
  TOUCHED: ({ within, value }) => linkedOfKind(within, value),
  TOUCHING: (asked) => touching(asked.within, localOf(asked)),
  PLACE: ({ within, value, context }) =>
    placedAt(within, within.scoped.numberOf(refOf(context.clew, value)) ?? -1),
  LOCATED: ({ within: { scoped: read, places }, context }) =>
    placesWithPoints(
      places.map(({ place }) => read.refAt(place)),
      context,
    ),
  FIRST_SEEN: ({ within }) => seenAt(within, "firstSeen"),
  LAST_SEEN: ({ within }) => seenAt(within, "lastSeen"),
  LARGER_SIDE: (asked) => onSide(asked.within, localOf(asked), 0),
  SMALLER_SIDE: (asked) => onSide(asked.within, localOf(asked), 1),
};

/** What is answered without a value. */
const valueless: ReadonlySet<EvidencePage["of"]> = new Set([
  "PRICE",
  "KIND",
  "LOCATED",
  "FIRST_SEEN",
  "LAST_SEEN",
]);

/** The local number of the entity that a value names; −1 where it is not in the network. */
function localOf({ within, value, context }: Asked): number {
  return within.scoped.localOf(refOf(context.clew, value)) ?? -1;
}

/**
 * What stands behind a number of a cluster, as refs, in order. Throws InvalidInput where the value
 * that it needs is missing.
 */
export async function behind(
  within: Whole,
  { of, value }: EvidencePage,
  context: Context,
): Promise<readonly Behind[]> {
  const asked = value ?? "";
  if (asked === "" && !valueless.has(of))
    throw new InvalidInput("clusters.value-needed-for", { of }, "value");
  if (of !== "NAME" && of !== "PRICE" && of !== "LANGUAGE")
    return answers[of]({ within, value: asked, context });
  const refs = within.members.map(within.scoped.refOf);
  return stating(of, asked, refs, await propertiesOf(refs, context));
}
