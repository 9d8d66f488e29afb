import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countByEvents } from "../../server/src/modules/answers/first-chart/queries.ts";
import { partsOf } from "../../server/src/modules/answers/first-chart/parts.ts";
import { survey } from "../../server/src/modules/answers/first-chart/survey.ts";
import { eventsOf } from "../../server/src/modules/answers/contacts/queries.ts";
import { entitiesByRef } from "../../server/src/modules/ground/entities/index.ts";
import type { Reach } from "../../server/src/reach.ts";
import { describeEachEngine } from "../support/engines.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";

const ring = "phone:+12125550147";
const within = (...datasets: readonly string[]): Reach => ({
  actor: "test",
  purpose: "test",
  datasets,
  full: false,
});

describeEachEngine("first charts and contacts", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-first-chart-"));
  const partsWithin = async (reach: Reach) => {
    const { clew } = open();
    const ref = clew.refs.entity(ring);
    const entity = (await entitiesByRef(clew, reach, [ref])).get(ref);
    if (entity === undefined) throw new Error("not within reach");
    const surveyed = await survey(clew, reach, entity, 48);
    return partsOf(surveyed, clew.ontology).map(({ key, total }) => [key, total]);
  };

  it("hold nothing that only sources out of reach state", async () => {
    const { clew } = open();
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await importText(open(), folder, callsMapping, callsFiles);
    expect(await partsWithin(within("t-calls"))).toEqual([
      ["CONTACT:Phone", 1],
      ["HOLDER:Person", 1],
    ]);
    const ofAds = await partsWithin(within("t-ads"));
    expect(ofAds).toContainEqual(["LINKED:Ad", 3]);
    expect(ofAds.map(([key]) => key)).not.toContain("CONTACT:Phone");
    const ref = clew.refs.entity(ring);
    expect(await eventsOf(clew, within("t-ads"), ref, 100)).toEqual([]);
    expect(await eventsOf(clew, within("t-calls"), ref, 100)).toHaveLength(3);
    expect(await countByEvents(clew, within("t-calls"), ref)).toEqual([
      { kind: "Person", contact: false, total: 1 },
      { kind: "Phone", contact: true, total: 1 },
    ]);
  });

  it("count contacts by direction, and give the rows of a weekday and an hour", async () => {
    const { ask } = open();
    const { contacts } = await ask(
      `
        {
          contacts(id: "${ring}") {
            events timed zones
            hours { weekday hour count }
            contacts { events out in firstSeen entity { id } }
          }
        }
      `,
    );
    expect(contacts).toMatchObject({
      events: 3,
      timed: 3,
      zones: ["UTC"],
      hours: [
        { weekday: 1, hour: 11, count: 1 },
        { weekday: 6, hour: 10, count: 1 },
        { weekday: 7, hour: 10, count: 1 },
      ],
      contacts: [{ events: 3, out: 2, in: 1, entity: { id: "phone:+16465550112" } }],
    });
    const { contactEvents } = await ask(
      `
        {
          contactEvents(id: "${ring}", weekday: 1, hour: 11) {
            total
            edges { node { entity { id } citations { record { name } } } }
          }
        }
      `,
    );
    expect(contactEvents).toMatchObject({
      total: 1,
      edges: [{ node: { entity: { id: "phone:+16465550112" }, citations: [{}] } }],
    });
  });
});
