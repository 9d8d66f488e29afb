import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { median, table, type Row } from "./printed-tables.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";

const program = fileURLToPath(new URL("./api-serve.ts", import.meta.url));
const atOnce = 8;
const milliseconds = 4_000;
const query = `query ($id: ID!) { neighbourhood(ids: [$id], limit: 200) {
  entities { id ref kind label degree firstSeen lastSeen } links { id kind source target firstSeen lastSeen } } }`;
const body = JSON.stringify({ query, variables: { id: "phone:+12125551000" } });

/**
 * A neighbourhood of 200 entities and 400 links: requests a second through the API beside a bare
 * node:http server that fetches the same rows and sends them with JSON.stringify, alternating.
 */
export async function benchApi(engines: readonly EngineName[], runs: number): Promise<void> {
  const rows: Row[] = [];
  for (const engine of engines) rows.push(await measured(engine, runs));
  console.log(
    `\n## A neighbourhood of 200 entities and 400 links, ${atOnce} requests at once, ` +
      `medians of ${runs} runs of ${milliseconds / 1_000} s each\n`,
  );
  table(
    [
      "engine",
      "through the API, requests/s",
      "node:http with JSON.stringify, requests/s",
      "ratio (≥ 0.5)",
    ],
    rows,
  );
}

async function measured(engine: EngineName, runs: number): Promise<Row> {
  const store = await freshStore(engine);
  const child = spawn(process.execPath, [program, JSON.stringify(store.settings)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const ports = JSON.parse(
      await new Promise<string>((resolve) =>
        child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
      ),
    ) as { clew: number; bare: number };
    await checked(ports);
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let run = -1; run < runs; run += 1) {
      const [a, b] = [await load(ports.clew, body), await load(ports.bare, body)];
      if (run < 0) continue;
      ours.push(a);
      bare.push(b);
    }
    return [
      engine,
      median(ours).toFixed(0),
      median(bare).toFixed(0),
      (median(ours) / median(bare)).toFixed(2),
    ];
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
    await store.drop();
  }
}

/** Both must answer with the 200 entities and 400 links before either is timed. */
async function checked(ports: { readonly clew: number; readonly bare: number }): Promise<void> {
  const agent = new Agent();
  for (const port of [ports.clew, ports.bare]) {
    const { data } = JSON.parse(await ask(agent, port, body)) as {
      data: { neighbourhood: { entities: readonly unknown[]; links: readonly unknown[] } };
    };
    const [entities, links] = [data.neighbourhood.entities.length, data.neighbourhood.links.length];
    if (entities < 199 || links !== 400)
      throw new Error(`the answer holds ${entities} entities and ${links} links`);
  }
  agent.destroy();
}

async function load(port: number, sent: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const begun = performance.now();
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      await ask(agent, port, sent);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  agent.destroy();
  return (done * 1_000) / (performance.now() - begun);
}

function ask(agent: Agent, port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "x-clew-csrf": "1",
      "content-length": Buffer.byteLength(sent),
    };
    const asked = request(
      { agent, port, host: "127.0.0.1", path: "/graphql", method: "POST", headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve(Buffer.concat(parts).toString()));
      },
    );
    asked.on("error", reject);
    asked.end(sent);
  });
}
