import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clew } from "../../../context.ts";
import { Conflict } from "../../../shared/errors.ts";
import { generateHeron } from "../demo/index.ts";
import type { Stamp } from "../../../journal/index.ts";
import { answer } from "./entries/accept-import.ts";
import { countEntities } from "../../ground/store/index.ts";
import type { ImportDesk } from "./desk.ts";
import { parseMapping } from "../mapping/index.ts";

/** The seed of the demo that is served. */
export const heronSeed = 20_261_120;

/** How the demo's loading is watched, and what the request is known by. */
export interface Loading {
  readonly onSource?: (title: string) => void;
  readonly stamp?: Stamp | undefined;
}

/**
 * Makes Operation Heron, the fictional demo, and imports it as any other files. Throws Conflict
 * unless the store is empty.
 */
export async function loadHeron(
  clew: Clew,
  desk: ImportDesk,
  { onSource, stamp }: Loading = {},
): Promise<void> {
  if ((await countEntities(clew.graph)) > 0) throw new Conflict("imports.store-not-empty-demo");
  const { mappings } = await generateHeron(join(clew.data, "demo"), { seed: heronSeed });
  for (const [at, path] of mappings.entries()) {
    const mapping = parseMapping(await readFile(path, "utf8"), path, clew.ontology);
    onSource?.(mapping.dataset.title);
    const demo = { ...mapping, dataset: { ...mapping.dataset, demo: true } };
    await desk.run(
      { mapping: demo, folder: dirname(path), mappingName: path },
      { settle: at === mappings.length - 1 },
    );
  }
  await answer(clew, "demo", stamp === undefined ? undefined : { ...stamp, answer: {} });
}
