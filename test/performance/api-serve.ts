import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import { listen } from "../../server/src/app.ts";
import { statement } from "../../server/src/graph/index.ts";
import { settlerOf } from "../../server/src/modules/linking/derivation/index.ts";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import { openClew } from "../../server/src/open.ts";
import type { Settings } from "../../server/src/settings.ts";

/**
 * A server for the API's benchmark, in a process of its own: Clew, and beside it a bare node:http server that fetches
 * the same rows from the engine and answers them as JSON. The store holds one number with 199 neighbours and 400 links.
 */
const settings = JSON.parse(process.argv[2] ?? "{}") as Settings;
const clew = await openClew(settings, { info: () => undefined, error: () => undefined });
const desk = openDesk(clew, () => new Date().toISOString(), settlerOf(clew).settle);
await fill();
const app = await listen(clew, desk, { host: "127.0.0.1", port: 0 });
const seed = {
  refs: [clew.refs.entity(`phone:${phone(0)}`)],
  datasets: ["bench-api"],
  full: true,
  kinds: null,
  from: null,
  to: null,
};
const fields = ["id", "ref", "kind", "label", "degree", "firstSeen", "lastSeen"];
const linkFields = ["ref", "kind", "source", "target", "firstSeen", "lastSeen"];
const bare = createServer((_, response) => {
  void answer().then((body) =>
    response
      .writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      })
      .end(body),
  );
});
bare.listen(0, "127.0.0.1", () =>
  console.log(JSON.stringify({ clew: app.port, bare: (bare.address() as AddressInfo).port })),
);
process.on("SIGTERM", () => {
  bare.closeAllConnections();
  bare.close();
  void app
    .close()
    .then(() => clew.close())
    .then(() => process.exit(0));
});

async function answer(): Promise<string> {
  const { linkTypes: linkKinds, graph } = clew;
  const rows = await graph.read(statement("neighbourhood/neighbours", { linkKinds }), {
    ...seed,
    seen: seed.refs,
    rarest: true,
    limit: 200,
  });
  const entities = rows.map(({ entity }) => picked(entity, fields));
  const refs = [...seed.refs, ...entities.map(({ ref }) => String(ref))];
  const links = await graph.read(statement("entities/links-among", { linkKinds }), {
    ...seed,
    refs,
    limit: 10_000,
  });
  return JSON.stringify({
    data: { neighbourhood: { entities, links: links.map(({ link }) => picked(link, linkFields)) } },
  });
}

function picked(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  const map = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, map[name] ?? null]));
}

function phone(at: number): string {
  return `+1212555${String(1_000 + at)}`;
}

async function fill(): Promise<void> {
  const folder = join(settings.data, "source");
  mkdirSync(folder, { recursive: true });
  const calls = Array.from({ length: 400 }, (_, at) =>
    at < 199 ? [0, at + 1] : [1 + (at % 199), 1 + ((at * 7 + 3) % 199)],
  );
  const lines = calls.map(
    ([a = 0, b = 0], at) =>
      `${phone(a)},${phone(a === b ? (b % 199) + 1 : b)},2026-01-${String(1 + (at % 28)).padStart(2, "0")}T10:00:00Z`,
  );
  writeFileSync(join(folder, "calls.csv"), `from,to,at\n${lines.join("\n")}\n`);
  const text = `dataset: { id: bench-api, title: Calls made up for the benchmark, timezone: UTC, dates: ymd }
files:
  - path: calls.csv
    entities: { a: { kind: Phone, value: from }, b: { kind: Phone, value: to } }
    links: [ { kind: called, from: a, to: b, properties: { at: at } } ]
`;
  writeFileSync(join(folder, "mapping.yaml"), text);
  await desk.run({
    mapping: parseMapping(text, "mapping.yaml", clew.ontology),
    folder,
    mappingName: "mapping.yaml",
  });
}
