import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A real Neo4j for tests. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The folder with its files. */
  readonly home: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same files and port. */
  readonly restart: () => Promise<void>;
  /** Ends it as one should: all it holds is in its files then. */
  readonly close: () => Promise<void>;
  /** Ends it for good: its files go. */
  readonly stop: () => Promise<void>;
}

const here = fileURLToPath(new URL("./neo4j/", import.meta.url));
const cache = fileURLToPath(new URL("../.cache/neo4j/", import.meta.url));
const password = "clew-tests-only";
/** What a Neo4j finds of its first password; made last, so that all else is there where this is. */
const firstPassword = join(cache, "data", "dbms", "auth.ini");
const opens = [
  "java.base/java.nio",
  "java.base/java.lang",
  "java.base/java.io",
  "java.base/sun.nio.ch",
  "java.base/java.util.concurrent",
];

/**
 * Fetches Neo4j Community from Maven Central into the tests' cache, where it is missing.
 * Throws with a sentence where Java or Maven is missing.
 */
export function fetchNeo4j(): void {
  if (existsSync(firstPassword)) return;
  mkdirSync(cache, { recursive: true });
  try {
    cpSync(join(here, "pom.xml"), join(cache, "pom.xml"));
    execFileSync("mvn", ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"], {
      cwd: cache,
      stdio: ["ignore", "ignore", "pipe"],
    });
    execFileSync(
      "javac",
      ["-cp", join(cache, "lib", "*"), "-d", cache, join(here, "ServeNeo4j.java")],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    writeInitialPassword();
  } catch (error) {
    throw new Error(
      "The tests need a Neo4j: set NEO4J_TEST_URI, or install Java 17 or newer and Maven.",
      { cause: error },
    );
  }
}

/**
 * Starts a Neo4j of its own on a free port of the loopback address, with its files in a temporary folder.
 * It is as Clew wants it; `open` leaves both ways of LOAD CSV as Neo4j itself has them.
 */
export async function startNeo4j({ open = false } = {}): Promise<TestNeo4j> {
  fetchNeo4j();
  const home = mkdtempSync(join(tmpdir(), "clew-neo4j-"));
  const port = await freePort();
  const conf = join(home, "neo4j.conf");
  writeFileSync(conf, configuration(port, open));
  cpSync(join(cache, "data"), join(home, "data"), { recursive: true });
  let child = await launch(home, conf);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    password,
    home,
    kill: () => ended(child, () => child.kill("SIGKILL")),
    restart: async () => {
      child = await launch(home, conf);
    },
    close: () => ended(child, () => child.stdin?.end()),
    stop: async () => {
      await ended(child, () => child.kill("SIGKILL"));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A port of the loopback address that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}

function configuration(port: number, open: boolean): string {
  return [
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "dbms.security.auth_enabled=true",
    ...(open
      ? []
      : [
          "dbms.security.allow_csv_import_from_file_urls=false",
          "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
        ]),
    "server.memory.pagecache.size=256m",
    "db.memory.transaction.max=512m",
    "dbms.cypher.min_replan_interval=1h",
    "",
  ].join("\n");
}

/** Keeps what `neo4j-admin dbms set-initial-password` leaves: it lies in the same library. */
function writeInitialPassword(): void {
  execFileSync(
    "java",
    [
      "-cp",
      join(cache, "lib", "*"),
      "org.neo4j.server.startup.Neo4jAdminCommand",
      "dbms",
      "set-initial-password",
      password,
    ],
    {
      env: { ...process.env, NEO4J_HOME: cache, NEO4J_CONF: cache },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
}

function launch(home: string, conf: string): Promise<ChildProcess> {
  const flags = opens.map((place) => `--add-opens=${place}=ALL-UNNAMED`);
  const args = [
    "-Xmx1500m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1", // such a short life never earns back what the better compiler costs
    ...flags,
    "-cp",
    `${cache}:${join(cache, "lib", "*")}`,
    "ServeNeo4j",
    home,
    conf,
  ];
  const child = spawn("java", args, { stdio: ["pipe", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on(
    "data",
    (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)),
  );
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("started")) resolve(child);
    });
    child.once("exit", (code) =>
      reject(new Error(`Neo4j ended with ${code ?? "a signal"}: ${complaint}`)),
    );
  });
}

function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    end();
  });
}
