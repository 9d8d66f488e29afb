import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  agreementOf,
  type Interval,
  type Judged,
} from "../../../server/src/modules/linking/clusters/index.ts";
import {
  easy,
  generateHeron,
  hard,
  usual,
  type Difficulty,
} from "../../../server/src/modules/intake/demo/index.ts";
import { parseMapping } from "../../../server/src/modules/intake/mapping/index.ts";
import { decode, statement } from "../../../server/src/graph/index.ts";
import { openTest, type TestClew } from "../../support/test-stores.ts";
import { peer } from "../networks/peers.ts";
import { table, type Row } from "../printed-tables.ts";

const seeds = [404, 505, 606];
const cutOff = 50;
const difficulties: readonly (readonly [string, Difficulty])[] = [
  ["easy", easy],
  ["usual", usual],
  ["hard", hard],
];

/**
 * Clusters of the demo's ads on fresh seeds beside what most tools do and beside splink, against
 * who is behind each ad, at three difficulties.
 */
export async function benchClusters(): Promise<void> {
  const [rows, planted]: [Row[], Row[]] = [[], []];
  for (const [name, difficulty] of difficulties) {
    for (const seed of name === "usual" ? seeds : seeds.slice(0, 1)) {
      const folder = mkdtempSync(join(tmpdir(), "clew-bench-clusters-"));
      const test = await openTest({
        data: join(folder, "data"),
        host: "127.0.0.1",
        port: 0,
        log: "silent",
      });
      try {
        const truth = await imported(test, folder, seed, difficulty);
        const known = new Map(truth.ads.map(({ id, group }) => [id, group]));
        const touches = await touchesOf(test);
        const shared = [...touches].map(([, ads]) => ads);
        const mark = [name, seed] as const;
        rows.push(
          rowOf(
            mark,
            "union of all that is shared",
            judged(known, union(shared, Number.POSITIVE_INFINITY)),
          ),
        );
        rows.push(
          rowOf(
            mark,
            `union, nothing shared by more than ${cutOff}`,
            judged(known, union(shared, cutOff)),
          ),
        );
        rows.push(rowOf(mark, "splink 5", judged(known, await bySplink(known, touches))));
        const found = await ours(test);
        rows.push(rowOf(mark, "Clew", judged(known, found)));
        planted.push([...mark, ...(await plantedFound(test, truth, found))]);
      } finally {
        await test.clew.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
  console.log("\n## Clusters of the demo's ads on fresh seeds, with 95 % intervals\n");
  table(
    [
      "difficulty",
      "seed",
      "method",
      "pair precision",
      "pair recall",
      "pair F1 (≥ 0.93)",
      "B-cubed F1 (≥ 0.96)",
      "ads",
      "largest cluster",
    ],
    rows,
  );
  console.log("\n## What was planted\n");
  table(
    [
      "difficulty",
      "seed",
      "hubs found",
      "others taken for hubs (≤ 2)",
      "ties among cut checks (≥ 0.9)",
      "cut checks in all",
      "most real networks in a cluster (≤ 2)",
      "numbers found in texts, F1 (≥ 0.99)",
      "wordings, pair precision (≥ 0.97)",
      "wordings, pair recall (≥ 0.95)",
    ],
    planted,
  );
}

interface Truth {
  readonly ads: readonly {
    readonly id: string;
    readonly group: string;
    readonly role: string;
    readonly usesWording: boolean;
    readonly numbers: readonly { readonly value: string }[];
  }[];
  readonly hubs: readonly { readonly id?: string }[];
  readonly bridges: readonly { readonly by: string; readonly between: readonly string[] }[];
}

/** Imports the sources of a seed; gives what was planted. */
async function imported(
  { clew, desk }: TestClew,
  folder: string,
  seed: number,
  difficulty: Difficulty,
): Promise<Truth> {
  const { mappings } = await generateHeron(folder, { seed, difficulty });
  for (const [at, path] of mappings.entries())
    await desk.run(
      {
        mapping: parseMapping(readFileSync(path, "utf8"), path, clew.ontology),
        folder,
        mappingName: path,
      },
      { settle: at === mappings.length - 1 },
    );
  return JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth;
}

/** The ads of the first source that each identifier touches; places, wordings and picture groups left out. */
async function touchesOf({ clew }: TestClew): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const row of await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes }))) {
    const source = decode.text(row, "source");
    const target = decode.text(row, "target");
    if (!source.startsWith("ad:heron-ads/") || /^(?:location|template|imageGroup):/u.test(target))
      continue;
    const ads = found.get(target) ?? [];
    found.set(target, ads);
    ads.push(source);
  }
  return found;
}

/** splink on what the ads have, as lists. */
async function bySplink(
  known: ReadonlyMap<string, string>,
  touches: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
  const ads = new Map(
    [...known.keys()].map((id) => [
      id,
      {
        id,
        phone: [] as string[],
        account: [] as string[],
        website: [] as string[],
        image: [] as string[],
        address: [] as string[],
      },
    ]),
  );
  for (const [identifier, own] of touches) {
    for (const id of own) {
      const ad = ads.get(id);
      const kind = identifier.slice(0, identifier.indexOf(":"));
      if (
        ad !== undefined &&
        (kind === "phone" ||
          kind === "account" ||
          kind === "website" ||
          kind === "image" ||
          kind === "address")
      )
        ad[kind].push(identifier);
    }
  }
  const { clusters } = (await peer("ad-clusters.py", { ads: [...ads.values()] })) as {
    readonly clusters: Readonly<Record<string, string>>;
  };
  return new Map(Object.entries(clusters));
}

/** Hubs, ties, networks a cluster, numbers and wordings, against what was planted. */
async function plantedFound(
  { ask, clew }: TestClew,
  { ads, hubs, bridges }: Truth,
  found: ReadonlyMap<string, string>,
): Promise<Row> {
  const answer = (await ask(
    `
      {
        hubs(first: 500) { edges { node { identifier { id kind } links } } }
        clusters(scope: {}, first: 500) {
          threads { entity { id } }
          edges { node { cuts { identifier { id } } } }
        }
      }
    `,
  )) as {
    readonly hubs: {
      readonly edges: readonly {
        readonly node: {
          readonly identifier: { readonly id: string; readonly kind: string };
          readonly links: boolean;
        };
      }[];
    };
    readonly clusters: {
      readonly threads: readonly { readonly entity: { readonly id: string } }[];
      readonly edges: readonly {
        readonly node: {
          readonly cuts: readonly { readonly identifier: { readonly id: string } }[];
        };
      }[];
    };
  };
  const held = new Set(
    answer.hubs.edges.filter(({ node }) => !node.links).map(({ node }) => node.identifier.id),
  );
  const wanted = hubs.flatMap(({ id }) => id ?? []);
  const cuts = new Set([
    ...answer.clusters.threads.map(({ entity }) => entity.id),
    ...answer.clusters.edges.flatMap(({ node }) =>
      node.cuts.map(({ identifier }) => identifier.id),
    ),
  ]);
  const links = await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes }));
  const others = [...held].filter((id) => !wanted.includes(id) && !id.startsWith("template:"));
  return [
    `${wanted.filter((id) => held.has(id)).length} of ${wanted.length}`,
    others.length,
    `${bridges.filter(({ by }) => cuts.has(by)).length} of ${bridges.length}`,
    cuts.size,
    mostNetworks(ads, found),
    phonesFound(ads, links).toFixed(4),
    ...wordingsFound(ads, links).map((share) => share.toFixed(4)),
  ];
}

/** Networks and rings of which a cluster holds three ads or more, in the cluster with most of them. */
function mostNetworks(ads: Truth["ads"], found: ReadonlyMap<string, string>): number {
  const clusters = Map.groupBy(
    ads.filter(({ id, role }) => found.has(id) && (role === "ring" || role === "network")),
    ({ id }) => found.get(id) ?? "",
  );
  return Math.max(
    0,
    ...[...clusters.values()].map(
      (own) =>
        [...Map.groupBy(own, ({ group }) => group).values()].filter(({ length }) => length >= 3)
          .length,
    ),
  );
}

/** F1 of the numbers found in ads against those that were written there. */
function phonesFound(
  ads: Truth["ads"],
  links: readonly Readonly<Record<string, unknown>>[],
): number {
  const held = Map.groupBy(
    links.filter(({ target }) => String(target).startsWith("phone:")),
    ({ source }) => String(source),
  );
  let [right, all, wanted] = [0, 0, 0];
  for (const { id, numbers } of ads) {
    const [own, written] = [
      new Set((held.get(id) ?? []).map(({ target }) => String(target))),
      new Set(numbers.map(({ value }) => `phone:${value}`)),
    ];
    right += own.intersection(written).size;
    all += own.size;
    wanted += written.size;
  }
  return (2 * right) / (all + wanted);
}

/**
 * Pair precision and recall of wordings: ads of one group that use the group's wording share it;
 * spam and spas use one wording each among them all.
 */
function wordingsFound(
  ads: Truth["ads"],
  links: readonly Readonly<Record<string, unknown>>[],
): readonly [number, number] {
  const templates = new Map(
    links
      .filter(({ target }) => String(target).startsWith("template:"))
      .map(({ source, target }) => [String(source), String(target)]),
  );
  const common = new Set(["spam", "spa"]);
  const own = ads
    .filter(({ usesWording }) => usesWording)
    .map(({ id, group, role }) => ({
      known: common.has(role) ? role : group,
      found: templates.get(id),
    }));
  const { pairs } = agreementOf(own);
  return [pairs.precision.value, pairs.recall.value];
}

/** Joins the ads of every identifier that touches at most so many: the usual way. */
function union(touches: readonly (readonly string[])[], most: number): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at))
      at = next;
    parent.set(id, at);
    return at;
  };
  for (const ads of touches) {
    const [first] = ads;
    if (first === undefined || ads.length > most) continue;
    for (const ad of ads) parent.set(root(ad), root(first));
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}

async function ours({ ask }: TestClew): Promise<ReadonlyMap<string, string>> {
  const { clusterMembership } = (await ask("{ clusterMembership(scope: {}) { id cluster } }")) as {
    clusterMembership: readonly { id: string; cluster: number | null }[];
  };
  return new Map(
    clusterMembership.flatMap(({ id, cluster }) =>
      cluster === null ? [] : [[id, String(cluster)] as const],
    ),
  );
}

function judged(
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly Judged[] {
  return [...known].map(([id, group]) => ({ known: group, found: found.get(id) }));
}

function rowOf(
  [difficulty, seed]: readonly [string, number],
  method: string,
  things: readonly Judged[],
): Row {
  const { pairs, bCubed } = agreementOf(things);
  const said = ({ value, low, high }: Interval) =>
    `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const sizes = [...Map.groupBy(things, ({ found }) => found)].map(([name, { length }]) =>
    name === undefined ? 1 : length,
  );
  return [
    difficulty,
    seed,
    method,
    said(pairs.precision),
    said(pairs.recall),
    said(pairs.f1),
    said(bCubed.f1),
    things.length,
    Math.max(...sizes),
  ];
}
