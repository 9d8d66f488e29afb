import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clew, post, startServer } from "../support/run-clew.ts";

const networks = fileURLToPath(new URL("../networks/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "clew-edge-lists-"));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};
const told = async (...args: readonly string[]) => {
  const { code, out, err } = await clew(
    [...args, "--json"],
    { CLEW_DATA: join(folder, "none") },
    folder,
  );
  return { code, err, answer: out === "" ? undefined : JSON.parse(out) };
};

describe("an edge list without a store", () => {
  it.each(["florentine", "karate", "krebs-2002", "london-gang"])(
    "has networkx' values for every entity: %s",
    async (name) => {
      const expected = JSON.parse(readFileSync(join(networks, `${name}.expected.json`), "utf8"));
      const { code, answer } = await told("brokers", "--network", join(networks, `${name}.csv`));
      expect(code).toBe(0);
      expect(answer.brokers.map(({ id }: any) => id)).toEqual(expected.ids);
      for (const [place, broker] of answer.brokers.entries()) {
        for (const measure of ["degree", "betweenness", "closeness", "constraint"]) {
          const value = expected[measure][place];
          if (typeof value === "number")
            expect(Math.abs(broker[measure] - value), `${measure} of ${broker.id}`).toBeLessThan(
              1e-6,
            );
          else expect(broker[measure]).toBeNull();
        }
      }
      expect(answer.removal.map(({ size, ids }: any) => [size, ids.length])).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
    },
  );

  it("groups by weights, alike whatever the order of rows", async () => {
    const rows = ["a,b,5", "b,c,5", "a,c,5", "c,d,0.1", "d,e,5", "e,f,5", "d,f,5"];
    const one = await told(
      "communities",
      "--network",
      file("one.csv", `source,target,weight\n${rows.join("\n")}\n`),
    );
    expect(one.answer).toEqual({
      communities: [
        { id: 1, members: ["a", "b", "c"] },
        { id: 2, members: ["d", "e", "f"] },
      ],
      modularity: expect.closeTo(0.4967, 3),
      algorithm: "leiden",
      seed: 1,
    });
    const turned = rows.toReversed().map((row) => row.replace(/^(\w),(\w)/u, "$2,$1"));
    expect(
      (
        await told(
          "communities",
          "--network",
          file(
            "two.csv",
            `weight,target,source\n${turned.map((row) => row.split(",").toReversed().join(",")).join("\n")}\n`,
          ),
        )
      ).answer,
    ).toEqual(one.answer);
  });

  it("takes loops, repeats, isolates and twins as they are, and tells of rows it cannot take", async () => {
    const { code, err, answer } = await told(
      "brokers",
      "--network",
      file(
        "odd.csv",
        "Source,target,weight,note\r\nx,,,\r\n a ,b,1,\r\nb,a,1,again\r\na,a,1,loop\r\n" +
          "A,b,-2,\r\nA,b,NaN,\r\nA,b,1,\r\n__proto__,b,1,\r\n",
      ),
    );
    expect(code).toBe(1);
    expect(err).toContain("Line 6:");
    expect(err).toContain("Line 7:");
    expect(err).toContain("letter case alone");
    expect(answer.brokers.map(({ id, degree }: any) => [id, degree])).toEqual([
      ["A", 0.25],
      ["__proto__", 0.25],
      ["a", 0.25],
      ["b", 0.75],
      ["x", 0],
    ]);
    expect(answer.removal[0]).toEqual({
      size: 1,
      ids: ["b"],
      fragmentation: 1,
      pieces: [1, 1, 1, 1],
    });
  });

  it("answers for nothing, one, a pair, a star and everyone with everyone", async () => {
    const ask = async (rows: readonly string[]) =>
      (await told("brokers", "--network", file("shape.csv", `source,target\n${rows.join("\n")}\n`)))
        .answer;
    expect(await ask([])).toEqual({ brokers: [], removal: [] });
    expect((await ask(["x,"])).removal).toEqual([
      { size: 1, ids: ["x"], fragmentation: 1, pieces: [] },
    ]);
    expect((await ask(["a,b"])).removal[0]).toEqual({
      size: 1,
      ids: ["a"],
      fragmentation: 1,
      pieces: [1],
    });
    const star = await ask(Array.from({ length: 6 }, (_, at) => `hub,leaf${at}`));
    expect(star.brokers[0]).toMatchObject({ id: "hub", degree: 1, betweenness: 1, closeness: 1 });
    expect(star.removal[0]).toEqual({
      size: 1,
      ids: ["hub"],
      fragmentation: 1,
      pieces: [1, 1, 1, 1, 1, 1],
    });
    const names = ["a", "b", "c", "d", "e"];
    const complete = await ask(
      names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one},${other}`)),
    );
    expect(
      complete.brokers.every(({ betweenness, degree }: any) => betweenness === 0 && degree === 1),
    ).toBe(true);
    expect(complete.removal.map(({ fragmentation }: any) => fragmentation)).toEqual([0, 0, 0]);
  });

  it("refuses what is no edge list with a sentence", async () => {
    expect(await told("communities", "--network", file("not.csv", "a,b\n1,2\n"))).toMatchObject({
      code: 2,
      err: "An edge list needs the columns source and target; it has “a”, “b”.\n",
      answer: undefined,
    });
    expect((await told("brokers", "--network", "nowhere.csv")).code).toBe(2);
  });
});

describe("a server that measures", () => {
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    const pairs = Array.from(
      { length: 12_000 },
      (_, at) => `p${at % 3_000},p${(at * 7 + Math.floor(at / 3_000) * 13 + 1) % 3_000}`,
    );
    file("ties.csv", `source,target\n${pairs.join("\n")}\n`);
    file(
      "ties.yaml",
      "dataset: { id: t-ties, title: Ties }\nfiles:\n  - path: ties.csv\n" +
        "    entities: { a: { kind: Person, key: source }, b: { kind: Person, key: target } }\n" +
        "    links: [ { kind: knows, from: a, to: b } ]\n",
    );
    expect((await clew(["import", "ties.yaml"], environment, folder)).code).toBe(0);
    server = await startServer([], environment, folder);
  });
  afterAll(() => server.stop());

  it("answers others while it measures, and goes on when who asked has gone", async () => {
    const control = new AbortController();
    const query = "{ brokers(scope: { shared: false }) { draws brokers { topFive } } }";
    const long = fetch(`${server.address}/graphql`, {
      method: "POST",
      signal: control.signal,
      headers: { "content-type": "application/json", "x-clew-csrf": "1" },
      body: JSON.stringify({ query }),
    }).catch((error: Error) => error.name);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const begun = performance.now();
    expect((await post(server.address, "{ status { engine } }")).body.data.status.engine).toBe(
      "embedded",
    );
    expect(performance.now() - begun).toBeLessThan(500);
    control.abort();
    expect(await long).toBe("AbortError");
    const { body } = await post(
      server.address,
      "{ communities(scope: { shared: false }) { network { entities } } }",
    );
    expect(body.data.communities.network.entities).toBe(3_000);
  });

  it("gives the command line the same groups as the API", async () => {
    const { answer } = await (async () => {
      const { out } = await clew(
        ["communities", "--dataset", "t-ties", "--links", "--json"],
        environment,
        folder,
      );
      return { answer: JSON.parse(out) };
    })();
    const { body } = await post(
      server.address,
      '{ communities(scope: { datasets: ["t-ties"], shared: false }) { modularity partition { id members } } }',
    );
    expect(answer.communities).toEqual(body.data.communities.partition);
    expect(answer.modularity).toBe(body.data.communities.modularity);
  });
});
