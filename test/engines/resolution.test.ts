import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { statement } from "../../server/src/graph/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { personsCsv, personsMapping } from "../support/persons.ts";

const queue = `
  {
    candidates(kinds: ["Person"], order: STRONGEST, first: 500) {
      total totalIsExact
      edges {
        node {
          weight probability proposed decision base
          a { id }
          b { id }
          fields { field mark a b level weight common }
        }
      }
      model {
        kind things empty statedOnce
        fields { name comparison }
        rules { name pairs leftOut }
      }
    }
  }
`;
const membership =
  '{ resolutionMembership(datasets: ["t-persons"], kinds: ["Person"]) { id key cluster } }';
const answers: unknown[] = [];

describeEachEngine("resolution", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-resolution-"));
  const ask = async (text: string, variables?: Readonly<Record<string, unknown>>) =>
    open().ask(text, variables);
  const decide = async (type: string, a: string, b: string) =>
    (
      await ask(
        "mutation ($input: DecideInput!) { decide(input: $input) { ok judgement { id } } }",
        { input: { type, ids: [a, b] } },
      )
    ).decide;
  const clusterOf = async (id: string) =>
    (await ask(membership)).resolutionMembership.find((one: { id: string }) => one.id === id)
      ?.cluster;

  it("proposes the same on both engines, with reasons that make the weight", async () => {
    await importText(open(), folder, personsMapping, { "persons.csv": personsCsv() });
    const { candidates } = await ask(queue);
    expect(candidates.edges[0].node).toMatchObject({ proposed: true, decision: null });
    for (const { node } of candidates.edges)
      expect(
        node.fields.reduce(
          (sum: number, field: { weight: number }) => sum + field.weight,
          node.base,
        ),
      ).toBeCloseTo(node.weight, 3);
    answers.push(JSON.parse(JSON.stringify(candidates)));
    if (answers.length === 2) expect(answers[1]).toEqual(answers[0]);
  });

  it("puts every thing into a cluster, or none", async () => {
    const { resolutionMembership } = await ask(membership);
    expect(resolutionMembership.length).toBe(131);
    expect(await clusterOf("person:t-persons/p7")).toBe(
      await clusterOf("person:t-persons/p7-again"),
    );
    expect(await clusterOf("person:t-persons/p60")).toBeNull();
    expect(await clusterOf("person:t-persons/nobody")).toBeNull();
  });

  it("keeps two apart that were decided to be different, and asks again when that is taken back", async () => {
    const { judgement } = await decide(
      "different",
      "person:t-persons/p7",
      "person:t-persons/p7-again",
    );
    expect(await clusterOf("person:t-persons/p7")).toBeNull();
    await ask("mutation ($id: ID!) { withdraw(judgement: $id) { ok } }", { id: judgement.id });
    expect(await clusterOf("person:t-persons/p7")).not.toBeNull();
  });

  it("joins two that were decided to be the same, and leaves them out of the queue", async () => {
    const { judgement } = await decide("same", "person:t-persons/p60", "person:t-persons/p61");
    expect(await clusterOf("person:t-persons/p60")).toBe(await clusterOf("person:t-persons/p61"));
    const { candidates } = await ask('{ candidates(ids: ["person:t-persons/p60"]) { total } }');
    expect(candidates.total).toBe(0);
    await ask("mutation ($id: ID!) { withdraw(judgement: $id) { ok } }", { id: judgement.id });
  });

  it("keeps in the queue what was left unsure, marked", async () => {
    await decide("unsure", "person:t-persons/p8", "person:t-persons/p8-again");
    const { candidates } = await ask(
      '{ candidates(ids: ["person:t-persons/p8"]) { edges { node { decision } } } }',
    );
    expect(candidates.edges).toEqual([{ node: { decision: "unsure" } }]);
  });

  it("reads the things again after an import, not after a decision", async () => {
    const reads = vi.spyOn(open().clew.graph, "read");
    const thingsRead = () =>
      reads.mock.calls.filter(([text]) => text === statement("resolution/things-of-shard")).length;
    const before = await ask(membership);
    reads.mockClear();
    const { judgement } = await decide(
      "different",
      "person:t-persons/p9",
      "person:t-persons/p9-again",
    );
    expect(await ask(membership)).not.toEqual(before);
    await ask("mutation ($id: ID!) { withdraw(judgement: $id) { ok } }", { id: judgement.id });
    expect(await ask(membership)).toEqual(before);
    expect(thingsRead()).toBe(0);
    await importText(open(), folder, personsMapping, { "persons.csv": `${personsCsv()}\n` });
    await ask(membership);
    expect(thingsRead()).toBeGreaterThan(0);
    reads.mockRestore();
  });

  it("refuses what cannot be resolved, and a source that is not held", async () => {
    await expect(ask('{ candidates(kinds: ["Phone"]) { total } }')).rejects.toThrow(
      /Phone is no kind of item/u,
    );
    await expect(ask('{ candidates(datasets: ["t-none"]) { total } }')).rejects.toThrow(
      /No such source/u,
    );
  });
});
