import { decode, statement } from "../../server/src/graph/index.ts";
import type { TestClew } from "../support/engines.ts";

type Answer = Record<string, any>;

const key = (name: string) => `organisation:fincen-files/${name}`;
const short = (id: string) => id.slice(id.indexOf("/") + 1);
const million = (sum: number) => (sum / 1e6).toFixed(1);
const day = (time: string | null) => (time ?? "unknown").slice(0, 10);
const title = (text: string) => console.log(`\n## ${text}`);

/** Prints who is joined through whom, as the API answers it. Sums are in millions, as stated (US dollars). */
export async function walkThrough(test: TestClew): Promise<void> {
  const ids = await heldByKind(test);
  await severalNames(test, ids);
  await largest(test);
  await around(test, key("as-expobank"));
  await joined(test, key("rigensis-bank-as"), key("bank-soyuz"));
  await joined(test, key("caledonian-bank-ltd"), key("rosbank"));
  await held(test);
  await flowing(test);
}

/** Who holds it together, of organisations by their payments and connections; and how long the answer takes. */
async function held({ ask }: TestClew): Promise<void> {
  const begun = performance.now();
  const { brokers, communities } = await ask(`
    {
      communities(scope: {entityKinds: ["Organisation"], shared: false}) {
        modularity
        communities(minSize: 2, first: 1) { total edges { node { size } } }
      }
      brokers(scope: {entityKinds: ["Organisation"], shared: false}, limit: 5) {
        exact
        network { entities links pieces largestPiece missing { text } }
        brokers { entity { id } scores { betweenness } why { text } topFive }
        draws
        removal { ids fragmentation before pieces exact }
        caveats { text }
      }
    }
  `);
  title("What holds the organisations together");
  const { entities, links, pieces, largestPiece } = brokers.network;
  console.log(
    `${entities} organisations, ${links} pairs linked, ${pieces} pieces, the largest of ` +
      `${largestPiece}. Betweenness ${brokers.exact ? "exact" : "by sample"}; answered in ` +
      `${((performance.now() - begun) / 1_000).toFixed(1)} s.`,
  );
  console.log(
    `${communities.communities.total} groups of two or more (modularity ` +
      `${communities.modularity.toFixed(3)}), the largest of ` +
      `${communities.communities.edges[0]?.node.size}.`,
  );
  for (const { entity, scores, why, topFive } of brokers.brokers)
    console.log(
      `${short(entity.id)}: betweenness ${scores.betweenness.toFixed(4)}, among the first ` +
        `five in ${Math.round(100 * topFive)} % of ${brokers.draws} draws. ${why.text}`,
    );
  for (const set of brokers.removal)
    console.log(
      `Without ${set.ids.map(short).join(", ")}: fragmentation ${set.before.toFixed(3)} → ` +
        `${set.fragmentation.toFixed(3)}, largest pieces ${set.pieces.slice(0, 3).join(", ")}` +
        `${set.exact ? "" : " (searched)"}`,
    );
  for (const caveat of brokers.caveats) console.log(`Mind: ${caveat.text}`);
}

async function flowing({ ask }: TestClew): Promise<void> {
  const { flows } = await ask(
    `
      {
        flows(scope: {}, limit: 3, period: YEAR) {
          unit
          units { unit count sum }
          paths { amount entities { id } }
          entities { entity { id } in out role from to }
          caveats { text }
        }
      }
    `,
  );
  title(`What flows, in millions (${flows.unit})`);
  for (const { entities, amount } of flows.paths)
    console.log(`${entities.map(({ id }: Answer) => short(id)).join(" → ")}: ${million(amount)}`);
  for (const one of flows.entities)
    console.log(
      `${short(one.entity.id)}: in ${million(one.in)} from ${one.from}, out ` +
        `${million(one.out)} to ${one.to} (${one.role.toLowerCase()})`,
    );
  for (const caveat of flows.caveats) console.log(`Mind: ${caveat.text}`);
}

async function heldByKind({ clew }: TestClew): Promise<readonly string[]> {
  const entities = (await clew.graph.read(statement("test/entities"))).map(
    (row) => row["entity"] as Answer,
  );
  const links = await clew.graph.read(statement("test/links", { linkKinds: clew.linkTypes }));
  title("Held");
  for (const [kind, group] of Map.groupBy(entities, (entity) => entity["kind"]))
    console.log(`${group.length} ${kind}`);
  for (const [kind, group] of Map.groupBy(links, (link) => decode.text(link, "kind")))
    console.log(`${group.length} ${kind}`);
  return entities
    .filter((entity) => entity["kind"] === "Organisation")
    .map((entity) => entity["id"]);
}

async function severalNames({ ask }: TestClew, ids: readonly string[]): Promise<void> {
  const named: { id: string; names: readonly string[] }[] = [];
  for (let from = 0; from < ids.length; from += 500) {
    const { entities } = await ask(
      "query ($ids: [ID!]!) { entities(ids: $ids) { id properties { name value alternatives { value } } } }",
      { ids: ids.slice(from, from + 500) },
    );
    for (const { id, properties } of entities) {
      const name = properties.find((property: Answer) => property["name"] === "name");
      named.push({
        id,
        names: [name?.value, ...(name?.alternatives ?? []).map((other: Answer) => other["value"])],
      });
    }
  }
  const several = named
    .filter(({ names }) => names.length > 1)
    .toSorted((a, b) => b.names.length - a.names.length || (a.id < b.id ? -1 : 1));
  title(`${several.length} organisations under several names; the most`);
  for (const { id, names } of several.slice(0, 3))
    console.log(`${short(id)}: ${names.join(" | ")}`);
}

async function largest({ ask }: TestClew): Promise<void> {
  const { runSavedQuery } = await ask('{ runSavedQuery(id: "largest-payments") { rows } }');
  title("Who paid whom most (saved query largest-payments), millions");
  for (const [from, to, , sum, payments, first, last] of runSavedQuery.rows.slice(0, 5)) {
    console.log(
      `${short(from.id)} → ${short(to.id)}: ${million(sum)} in ${payments} rows, ${day(first)} to ${day(last)}`,
    );
  }
}

async function around({ ask }: TestClew, seed: string): Promise<void> {
  const { neighbourhood } = await ask(
    `
      query ($id: ID!) {
        neighbourhood(ids: [$id]) {
          shown total
          byKind { kind shown total }
          folded { kind a b count sums { in out } }
        }
      }
    `,
    { id: seed },
  );
  title(`Around ${short(seed)} (neighbourhood)`);
  console.log(
    `${neighbourhood.shown} of ${neighbourhood.total}: ` +
      neighbourhood.byKind.map(({ kind, total }: Answer) => `${total} ${kind}`).join(", "),
  );
  const own = neighbourhood.folded
    .filter(({ a, b }: Answer) => a === seed || b === seed)
    .map((fold: Answer) => seenFrom(seed, fold));
  console.log(
    `Payments with ${own.length} banks; in ${million(sumOf(own, "received"))}, out ` +
      `${million(sumOf(own, "sent"))} millions. Most with:`,
  );
  for (const fold of own
    .toSorted((a: Answer, b: Answer) => b["received"] + b["sent"] - a["received"] - a["sent"])
    .slice(0, 4)) {
    console.log(
      `${short(fold["other"])}: ${fold["count"]} payments, in ${million(fold["received"])}, ` +
        `out ${million(fold["sent"])}`,
    );
  }
}

function seenFrom(seed: string, { a, b, count, sums }: Answer): Answer {
  const [into, out] = [sumOf(sums, "in"), sumOf(sums, "out")];
  return {
    other: a === seed ? b : a,
    count,
    received: a === seed ? into : out,
    sent: a === seed ? out : into,
  };
}

function sumOf(list: readonly Answer[], name: string): number {
  return list.reduce((sum, one) => sum + Number(one[name]), 0);
}

async function joined({ ask }: TestClew, from: string, to: string): Promise<void> {
  const ways = "length total totalIsExact paths { entities }";
  const { paths, inTime, explain } = await ask(
    `
      query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, linkKinds: ["paid"]) { ${ways} }
        inTime: paths(from: $from, to: $to, linkKinds: ["paid"], inTimeOrder: true) {
          ${ways}
        }
        explain(from: $from, to: $to) {
          summary { text }
          independentSources
          against { message { text } }
          steps {
            sentence { text }
            citationTotal
            citations { record { file position raw sha256 } }
          }
        }
      }
    `,
    { from, to },
  );
  title(`${short(from)} and ${short(to)}`);
  tellWays("By payments", paths);
  tellWays("By payments that can follow each other in time", inTime);
  console.log(`Why: ${explain.summary.text} Independent sources: ${explain.independentSources}.`);
  for (const { sentence, citationTotal, citations } of explain.steps) {
    const [{ record }] = citations;
    console.log(
      `- ${sentence.text} ${citationTotal} rows, one: ${record.file}, line ${record.position}` +
        `, sha256 ${record.sha256.slice(0, 16)}…\n  ${record.raw}`,
    );
  }
  for (const { message } of explain.against) console.log(`Against: ${message.text}`);
}

function tellWays(name: string, { length, total, totalIsExact, paths }: Answer): void {
  console.log(
    `${name}: ${total === 0 ? "no way" : `${totalIsExact ? "" : "at least "}${total} ways of ${length} payments`}`,
  );
  for (const { entities } of paths.slice(0, 2)) console.log(`  ${entities.map(short).join(" → ")}`);
}
