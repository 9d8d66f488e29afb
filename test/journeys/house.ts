import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { askFor } from "../support/asked.ts";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { startServer } from "../support/run-clew.ts";
import { emptyNeo4j, ownNeo4j, type EngineName } from "../support/engines.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address that gives the folder of a demo to copy. */
    demo: string;
  }
}

/** A server on a store of its own. */
export interface House {
  readonly address: string;
  readonly folder: string;
  /** Environment of a command line on the same store. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the server; the store stays. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same store and address. */
  readonly restart: () => Promise<void>;
  /** Ends the server and removes its folder. */
  readonly leave: () => Promise<void>;
}

/** The address at which a Neo4j answers, from its own. */
type Way = (uri: string) => Promise<string>;

/** Puts something into the store of a folder before its server starts. */
type Fill = (folder: string) => Promise<void>;

/** Starts a server on an empty store, or on one that is filled before. */
async function openHouse(
  engine: EngineName,
  args: readonly string[],
  fill: Fill,
  { way = async (uri) => uri, environment: own = {} }: Pick<Held, "way" | "environment"> = {},
): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "clew-journey-"));
  const environment = {
    ...own,
    CLEW_DATA: join(folder, "data"),
    CLEW_LOG: "error",
    ...(await storeOf(engine, way)),
  };
  await fill(folder);
  let server = await startServer(args, environment, folder);
  const { address } = server;
  const stop = async () => void (await server.stop());
  return {
    address,
    folder,
    environment,
    stop,
    restart: async () => {
      server = await startServer(["--port", new URL(address).port], environment, folder);
    },
    leave: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const leaveEmpty: Fill = async () => undefined;

/**
 * The demo, as a copy of one that was imported once for all journeys: its wordings, pictures and
 * clusters stand as they stay.
 */
const copyDemo: Fill = async (folder) => {
  const { data: filled } = (await askFor(inject("demo"), "demo")) as { readonly data: string };
  cpSync(filled, join(folder, "data"), { recursive: true });
};

async function storeOf(engine: EngineName, way: Way): Promise<Readonly<Record<string, string>>> {
  if (engine === "embedded") return {};
  const { uri, user, password } = await ownNeo4j();
  await emptyNeo4j(uri, user, password);
  return { NEO4J_URI: await way(uri), NEO4J_USER: user, NEO4J_PASSWORD: password };
}

const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/**
 * A page, and what should not have happened on it: errors of scripts, messages on the console,
 * requests to elsewhere.
 */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of its own, as by somebody who was never there. */
export async function visit(
  browser: Browser,
  address: string,
  theme: Theme = "light",
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: theme,
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    baseURL: address,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== address)
      complaints.push(`request: ${request.url()}`);
  });
  await page.goto("/");
  return { page, complaints };
}

/** Where a describe's tests are: a server, a browser, and a page in light that shows home. */
export interface Stay {
  readonly house: House;
  readonly browser: Browser;
  readonly page: Page;
  readonly complaints: string[];
}

/** What is held before somebody comes. */
interface Held {
  readonly engine?: EngineName;
  /** The demo, nothing, or what a function puts into an embedded store. */
  readonly with?: "demo" | "nothing" | Fill;
  readonly way?: Way;
  /** Settings beside those of the store; relative paths start from the folder. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Where journeys go that do not name their engine: on the embedded one, or by hand on Neo4j
 * (CLEW_JOURNEYS=neo4j), which takes the demo anew each time.
 */
const usual: EngineName = process.env["CLEW_JOURNEYS"] === "neo4j" ? "neo4j" : "embedded";

const MOVING_IN_MS = 300_000;

/** Opens house, browser and page before the tests of a describe, tells them, and ends all three after the last. */
export function moveIn(tell: (stay: Stay) => void, held: Held = {}): void {
  let left: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const house = await houseWith(held);
    left = [house.leave];
    const browser = await openBrowser();
    left = [() => browser.close(), house.leave];
    tell({ house, browser, ...(await visit(browser, house.address)) });
  }, MOVING_IN_MS);
  afterAll(async () => {
    for (const leave of left) await leave();
  });
}

/** Neo4j takes the demo as users do; the embedded store is a copy. */
function houseWith({ engine = usual, with: what = "demo", ...more }: Held): Promise<House> {
  if (what === "nothing") return openHouse(engine, [], leaveEmpty, more);
  if (what !== "demo") return openHouse("embedded", [], what, more);
  return engine === "embedded"
    ? openHouse(engine, [], copyDemo)
    : openHouse(engine, ["--demo"], leaveEmpty);
}
