import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import type { Sentence } from "../../../sentences/index.ts";
import type { Exhibit } from "../../ground/cases/index.ts";
import { exhibitChanges } from "./exhibit-changes.ts";

/** An exhibit of a page of them; what is different is looked for once for all. */
export interface ExhibitRow extends Exhibit {
  readonly changesOfAll: () => Promise<ReadonlyMap<number, readonly Sentence[]>>;
}

/** A page of exhibits. */
export function exhibitRows(
  exhibits: readonly Exhibit[],
  { clew, reach }: { readonly clew: Clew; readonly reach: Reach },
): readonly ExhibitRow[] {
  let found: ReturnType<ExhibitRow["changesOfAll"]> | undefined;
  const changesOfAll = () => (found ??= exhibitChanges(clew, reach, exhibits));
  return exhibits.map((one) => ({ ...one, changesOfAll }));
}
