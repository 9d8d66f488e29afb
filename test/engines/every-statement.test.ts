import { emptyGraph, graphDigest } from "../../server/src/modules/desk/rebuild/index.ts";
import { journalFromGraph } from "../../server/src/modules/desk/rebuild/journal-from-graph.ts";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { doctorCommand } from "../../server/src/cli/commands/doctor-command.ts";
import { readGiven } from "../../server/src/cli/cli-command.ts";
import { statementsUsed } from "../../server/src/graph/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { reread } from "../../server/src/modules/intake/rereading/index.ts";
import { deriveWording } from "../../server/src/modules/linking/wording/index.ts";
import { shippedQueries } from "../../server/src/modules/desk/queries/index.ts";
import { carryOperations, openOperations } from "../../server/src/modules/desk/operations/index.ts";
import { noteTarget } from "../../server/src/modules/intake/notes/queries.ts";
import { sentWhereRowsCome } from "../support/arriving.ts";
import { describeEachEngine } from "../support/engines.ts";
import { dump } from "../support/dump.ts";
import {
  adsCsv,
  adsMapping,
  callsFiles,
  callsMapping,
  importText,
} from "../support/import-files.ts";
import { busyCsv } from "../support/busy-numbers.ts";
import { savedAndRun } from "../support/query-kept.ts";
import { everyQuestion } from "../support/every-question.ts";
import { unheard } from "../support/outages.ts";
import { olderReaders } from "../support/older-readers.ts";
import { northCsv, southCsv, wordingMapping } from "../support/wordings.ts";
import { parse } from "graphql";

const cypher = fileURLToPath(new URL("../../cypher/", import.meta.url));

/** Sent by one engine alone, each with its reason. */
const byOneEngine: Readonly<Record<string, string>> = {
  "setup/setup.neo4j": "definitions of the schema differ by engine",
  "setup/setup.embedded": "definitions of the schema differ by engine",
  "test/empty": "empties a shared Neo4j between tests",
  "setup/probe-import.neo4j": "only a Neo4j has LOAD CSV",
  "setup/running-query.neo4j": "a query on the embedded engine ends with its thread",
  "setup/stop-query.neo4j": "a query on the embedded engine ends with its thread",
};

/**
 * Sent by `query-limits.test.ts`, `search-kept.test.ts` and `rebuilt.test.ts`, which have older
 * stores, and queries that are to end.
 */
const sentElsewhere = new Set([
  "test/empty",
  "store/move-salt",
  "test/forget-wrote-at",
  "test/forget-journal",
  "search/upkeep-links",
  "search/upkeep-mark",
  "setup/running-query.neo4j",
  "setup/stop-query.neo4j",
  ...sentWhereRowsCome,
]);

const busyMapping = `
dataset: { id: t-busy, title: Busy, region: US }
files:
  - path: busy.csv
    entities: { who: { kind: Person, key: id, properties: { name: name } }, phone: { kind: Phone, \
value: phone, split: "|" } }
    links: [ { kind: uses, from: who, to: phone } ]
`;

const answers = new Map<string, unknown>();

describeEachEngine("every statement", (open, engine) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-every-"));
  const same = (name: string, answer: unknown) => {
    const plain = withoutRefs(answer);
    if (answers.has(name)) expect(plain).toEqual(answers.get(name));
    else answers.set(name, plain);
  };

  it("gives the same answers on both engines along the whole thread", async () => {
    const { ask, clew, desk } = open();
    await importText(open(), folder, adsMapping, { "ads.csv": adsCsv });
    await importText(open(), folder, callsMapping, callsFiles);
    await importText(open(), folder, adsMapping, {
      "ads.csv": adsCsv
        .replace("Zoe hotel", "Zoe lodge")
        .replace(
          /^5,.*\n/mu,
          "5,Zoe hotel visits,same words 646 555 0112,80,2026-03-18,,Trenton,NJ,instagram:zoe\n" +
            "5,Zoe hotel visits,same words 646 555 0112,80,2026-03-18,,Trenton,NJ,instagram:zoe\n",
        ),
    });
    const phone = '"phone:+12125550147"';
    same("entity", await ask(everyQuestion.entity));
    same(
      "entities",
      await ask(`{ entities(ids: [${phone}, "phone:+1", "ad:t-ads/1"]) { id label } }`),
    );
    same("links", await ask(everyQuestion.links));
    same("lookUp", await ask(everyQuestion.lookup));
    same("search", await ask('{ search(text: "kira") { total edges { node { id } } } }'));
    same("typing error", await ask('{ search(text: "lodgee") { total edges { node { id } } } }'));
    same("status", await ask(everyQuestion.status));
    same("profile", await ask(everyQuestion.profile));
    same("neighbourhood", await ask(everyQuestion.neighbourhood));
    same("most linked", await ask(everyQuestion.mostLinked));
    const parts = "parts { key ids total totalIsExact reason { text } }";
    const first = `shown total entities { id } links { kind source target } ${parts}`;
    const met = `contacts(id: ${phone}) { total events hours { weekday hour count } }`;
    const item = `firstChart(id: "ad:t-ads/1") { ${first} }`;
    same("first", await ask(`{ number: firstChart(id: ${phone}) { ${first} } ${item} ${met} }`));
    same("shared", await ask(everyQuestion.shared));
    same(
      "paths",
      await ask(
        '{ paths(from: "ad:t-ads/1", to: "ad:t-ads/3") { length total paths { entities } } }',
      ),
    );
    same("paths in time", await ask(everyQuestion.pathsInTime));
    same("explain", await ask(everyQuestion.explain));
    same("query of one's own", await savedAndRun(ask));
    for (const { id } of shippedQueries()) {
      const parameters =
        id === "around-one-entity"
          ? { entity: "ad:t-ads/1" }
          : {
              ...(id.includes("cities") ? { cities: 2 } : {}),
              ...(id === "most-frequent-calls" ? { calls: 1 } : {}),
              ...(id === "common-to-many" ? { things: 2 } : {}),
            };
      same(`query ${id}`, await ask(everyQuestion.savedQuery, { id, parameters }));
    }
    same("groups", await ask(everyQuestion.groups));
    const decided = await ask(everyQuestion.decideHub);
    same("hubs", await ask(everyQuestion.hubs));
    await ask("mutation ($id: ID!) { withdraw(judgement: $id) { ok } }", {
      id: decided.decide.judgement.id,
    });
    same("pictures", await ask(everyQuestion.pictures));
    same("cypher", await ask(everyQuestion.cypher));
    const added = await ask(everyQuestion.addNumber);
    expect(added.addStatement).toMatchObject({
      ok: true,
      entities: [{ id: "phone:+19175550123", degree: 1 }, { id: "ad:t-ads/1" }],
      link: { kind: "relatedTo" },
    });
    same(
      "record",
      (
        await ask("query ($id: ID!) { record(id: $id) { dataset file name datasetTitle } }", {
          id: added.addStatement.record.id,
        })
      ).record,
    );
    const noted = await ask(
      'mutation ($record: ID!) { addRowNote(record: $record, text: "heard twice") { ok note { text } } }',
      { record: added.addStatement.record.id },
    );
    expect(noted.addRowNote).toEqual({ ok: true, note: { text: "heard twice" } });
    const rowHeld = await ask("query ($id: ID!) { record(id: $id) { notes { id text } } }", {
      id: added.addStatement.record.id,
    });
    expect(rowHeld.record.notes).toMatchObject([{ text: "heard twice" }]);
    expect(await noteTarget(clew.graph, rowHeld.record.notes[0].id)).toBe(
      added.addStatement.record.id,
    );
    expect(
      (
        await ask("mutation ($record: ID!) { undoStatement(record: $record) { ok } }", {
          record: added.addStatement.record.id,
        })
      ).undoStatement.ok,
    ).toBe(true);
    expect((await ask('{ entity(id: "phone:+19175550123") { id } }')).entity).toBeNull();
    same(
      "export",
      (
        await ask(
          '{ exportEntities(ids: ["phone:+12125550147", "ad:t-ads/1"], format: "json") { entities links } }',
        )
      ).exportEntities,
    );
    const operations = openOperations(clew);
    operations.note(
      { actor: "test", purpose: "test", datasets: [], full: false },
      parse("query Q { status { engine } }"),
      "2026-03-20T00:00:00.000Z",
    );
    await operations.close();
    await carryOperations(clew.graph, clew.graph);
    expect(
      await doctorCommand.run({ clew, desk }, readGiven(doctorCommand, []), {
        out: () => undefined,
        err: () => undefined,
        progress: () => undefined,
        cwd: folder,
        signal: new AbortController().signal,
      }),
    ).toBe(0);
    same("dump", await dump(clew));
    await importText(open(), folder, busyMapping, { "busy.csv": busyCsv() });
    same("busy", await ask(everyQuestion.busy));
    const busy = `firstChart(id: "phone:+12125550199", limit: 12) { shown ${parts} }`;
    same("busy first", await ask(`{ ${busy} }`));
    same("busy together", await ask(everyQuestion.busyTogether));
    same("busy exported", await ask(everyQuestion.busyExported));
    same(
      "busy citations",
      await ask(
        '{ entity(id: "person:t-busy/0") { citations { total edges { node { record { id position } } } } } }',
      ),
    );
    same("candidates", await ask(everyQuestion.candidates));
    await importText(open(), folder, busyMapping.replace("t-busy", "t-busy-too"), {
      "busy.csv": "id,name,phone\n0,Ann,212 555 0199\n",
    });
    await desk.remove("t-busy-too");
    same("busy again", (await dump(clew)).length);
    await importText(open(), folder, wordingMapping("t-north"), { "t-north.csv": northCsv });
    await importText(open(), folder, wordingMapping("t-south"), { "t-south.csv": southCsv });
    await deriveWording(clew, { run: "kept", now: "2026-05-01T00:00:00.000Z", few: 0 });
    await importText(open(), folder, wordingMapping("t-east"), { "t-east.csv": northCsv }); // texts that come to others
    const { templates } = await ask(
      "{ templates { edges { node { size template { id label } } } } }",
    );
    same("templates", templates);
    same(
      "wording",
      await ask(
        `
          query ($id: ID!) {
            wording(id: $id) {
              pieces { text slot }
              members {
                edges {
                  node {
                    ad { id }
                    similarity text
                    accounts { id }
                    fills { slot kind text span { start end } }
                  }
                }
              }
            }
          }
        `,
        { id: templates.edges[0].node.template.id },
      ),
    );
    await desk.remove("t-north");
    same("templates left", await dump(clew));
    await desk.remove("t-south");
    await desk.remove("t-east");
    await importText(
      open(),
      folder,
      adsMapping
        .replace("t-ads", "t-old")
        .replace("links:\n", "links:\n      - { kind: relatedTo, from: found, to: acc }\n"),
      { "ads.csv": adsCsv },
      olderReaders,
    );
    const { rereadings } = await reread(clew, { now: () => "2026-05-01T00:00:00.000Z" });
    same(
      "read again",
      rereadings.map(({ rows, found, lost, changed }) => ({ rows, found, lost, changed })),
    );
    same("rereadings", await ask(everyQuestion.rereadings));
    await desk.remove("t-old");
    const unacknowledged = openDesk(
      { ...clew, graph: unheard(clew.graph) },
      () => "2026-05-01T00:00:00.000Z",
      async () => undefined,
    );
    const unheardOf = { ...open(), desk: unacknowledged };
    const twiceAsked = adsMapping.replace("t-ads", "t-unheard");
    await importText(unheardOf, folder, twiceAsked, { "ads.csv": adsCsv });
    same("kept once", await dump(clew));
    expect(await graphDigest(clew)).toMatch(/^[0-9a-f]{64}$/u);
    await journalFromGraph(clew);
    await desk.remove("t-unheard");
    await desk.remove("t-busy");
    await desk.remove("t-calls");
    await desk.remove("t-ads");
    same("after removal", await dump(clew));
    await emptyGraph(clew.graph, clew.journal.folder);
    same("emptied", await dump(clew));
  });

  it("was sent by this engine", () => {
    const other = engine === "embedded" ? ".neo4j" : ".embedded";
    const expected = allFiles().filter((name) => !name.endsWith(other) && !sentElsewhere.has(name));
    const used = statementsUsed();
    expect(expected.filter((name) => !used.has(name))).toEqual([]);
    expect(
      allFiles().filter((name) => name.includes(".") && byOneEngine[name] === undefined),
    ).toEqual([]);
  });
});

function allFiles(): readonly string[] {
  return readdirSync(cypher, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .toSorted();
}

/** What differs by store: refs, times of receipt, link ids. Floating sums are rounded to nine digits. */
function withoutRefs(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(withoutRefs);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "ref" && key !== "_id");
  const inOrder = kept.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([key, item]) => [key, withoutRefs(item)]));
}
