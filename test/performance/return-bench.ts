import { openClew } from "../../server/src/open.ts";
import { countEntities } from "../../server/src/modules/ground/store/index.ts";
import { fillingOf, fillStore } from "./fill-store.ts";
import { keepFigure } from "../support/figures.ts";
import { freshStore } from "./fresh-stores.ts";
import { median, seconds } from "./printed-tables.ts";

/** How long a read takes that is under way when the child with the embedded store is killed. */
export async function benchReturn(entities: number, runs: number): Promise<void> {
  const store = await freshStore("embedded");
  let child: number | undefined;
  const log = { info: () => undefined, error: () => undefined };
  const clew = await openClew(store.settings, log, (pid) => (child = pid));
  await fillStore(clew, fillingOf(entities));
  await clew.graph.checkpoint();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await countEntities(clew.graph);
    await new Promise((resolve) => setTimeout(resolve, 4_000)); // until another child stands ready
    const running = countEntities(clew.graph);
    if (child !== undefined) process.kill(child, "SIGKILL");
    const begun = performance.now();
    await running;
    times.push(performance.now() - begun);
  }
  console.log(
    `\n## A killed child with ${entities} entities, until a read under way is answered (goal: 2 s)\n`,
  );
  const told = `median ${seconds(median(times))} s, longest ${seconds(Math.max(...times))} s`;
  keepFigure("npm run bench -- --only return", `${entities} entities`, told);
  console.log(
    `Median of ${runs}: ${seconds(median(times))} s; longest: ${seconds(Math.max(...times))} s.`,
  );
  await clew.close();
  await store.drop();
}
