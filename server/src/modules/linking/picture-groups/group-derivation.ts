import type { Clew } from "../../../context.ts";
import {
  changeOf,
  finishDerived,
  retireDerived,
  writeDerived,
} from "../../intake/statements/index.ts";
import { nearTask } from "../../intake/pictures/index.ts";
import { groupsHeld, showingsHeld } from "./queries.ts";
import { groupsWanted, hashesOf, type GroupKinds } from "./wanted-groups.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/**
 * Brings the groups of near pictures to what the pictures held give, by the least writes. Run again
 * it changes nothing; broken off, the next run puts it right. `changed` counts statements and links
 * taken back and written.
 */
export async function derivePictureGroups(
  clew: Clew,
  { run }: { readonly run: string },
): Promise<{ readonly changed: number }> {
  const kinds = kindsOf(clew);
  if (kinds === undefined) return { changed: 0 };
  const datasets = (await sourcesHeld(clew)).map(({ id }) => id);
  const showings = await showingsHeld(clew, datasets);
  const groups = await clew.crew.run(nearTask, hashesOf(showings));
  const { gone, come } = changeOf(
    await groupsHeld(clew, kinds, datasets),
    groupsWanted(showings, groups, kinds, run),
  );
  await retireDerived(clew, gone, run);
  await writeDerived(clew, come, run);
  const changed = [gone, come].reduce(
    (sum, { entities, links }) => sum + entities.length + links.length,
    0,
  );
  if (changed > 0) await finishDerived(clew, run);
  return { changed };
}

function kindsOf({ ontology }: Clew): GroupKinds | undefined {
  const group = ontology.entityKinds.get("ImageGroup");
  const inGroup = ontology.linkKinds.get("inGroup");
  return group === undefined || inGroup === undefined ? undefined : { group, inGroup };
}
