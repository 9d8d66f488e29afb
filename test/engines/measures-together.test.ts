import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { callsFiles, callsMapping, importText } from "../support/import-files.ts";

const parts = {
  communities: "{ modularity partition { id members } network { entities links } }",
  brokers: "{ brokers { entity { id } scores { betweenness } why { text } } network { links } }",
  flows: "{ unit between { from to since count sum } entities { entity { id } net } }",
};

describeEachEngine("all measures of a scope", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-measures-"));
  const scope = '{ datasets: ["t-calls"], shared: false }';

  it("are what each gives by itself", async () => {
    await importText(open(), folder, callsMapping, callsFiles);
    const { measures } = await open().ask(
      `
        {
          measures(scope: ${scope}) {
            communities ${parts.communities} brokers ${parts.brokers} flows ${parts.flows}
            removal(sizes: [1]) { ids fragmentation }
            network { entities links }
          }
        }
      `,
    );
    const alone = await open().ask(
      `
        {
          communities(scope: ${scope})
          ${parts.communities}
          brokers(scope: ${scope})
          ${parts.brokers}
          flows(scope: ${scope})
          ${parts.flows}
          removed: brokers(scope: ${scope}) {
            removal(sizes: [1]) { ids fragmentation }
          }
        }
      `,
    );
    const { removed, ...measured } = alone;
    const { network, removal, ...together } = measures;
    expect(together).toEqual(measured);
    expect(removal).toEqual(removed.removal);
    expect(network).toEqual(measured.communities.network);
    expect(network.entities).toBeGreaterThan(3);
    expect(measured.flows.entities.length).toBeGreaterThan(0);
  });

  it("are refused as each is by itself", async () => {
    await expect(
      open().ask(`{ measures(scope: ${scope}) { brokers(limit: 0) { exact } } }`),
    ).rejects.toThrow("limit: Give a number from 1 to 500.");
    await expect(
      open().ask('{ measures(scope: { datasets: ["none"] }) { network { links } } }'),
    ).rejects.toThrow("No such source is held here.");
  });
});
