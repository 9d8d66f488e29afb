import { Neo4jError, type Driver } from "neo4j-driver";
import { statement, type OutsideReach } from "../../graph/index.ts";
import { patternOf } from "../../shared/pattern.ts";
import { TooLarge } from "../../shared/errors.ts";
import { closeQuietly } from "./driver.ts";

/** Where nothing is: this computer's first port, then addresses that RFC 5737 and 3849 keep free. */
const places = {
  file: ["file:///clew-probe"],
  network: ["http://127.0.0.1:1/", "http://192.0.2.1/", "http://[2001:db8::1]/"],
} as const;

const patience = 2_000;
const closed = patternOf(
  "iu",
  String.raw`configuration property '?dbms\.security\.allow_csv_import_from_file_urls'? is false|`,
  String.raw`is blocked via the configuration property|not allowed`,
);
const deniedCode = /Forbidden|AuthorizationFailed/u;

/**
 * Whether a query could read a file of the server or send a request, as this account would. Asked
 * of Neo4j itself, for the setting that closes the network can be read by nobody. Aura's documented
 * defaults are taken as they stand.
 */
export async function outsideReach(
  driver: Driver,
  database: string,
  uri: string,
): Promise<OutsideReach> {
  if (isAura(uri)) return { file: false, network: false, assumed: true };
  const file = await isOpen(driver, database, places.file);
  const network = await isOpen(driver, database, places.network);
  return { file, network, assumed: false };
}

/** Whether an address is one of Neo4j's own hosted service. */
export function isAura(uri: string): boolean {
  return URL.canParse(uri) && new URL(uri).hostname.endsWith(".databases.neo4j.io");
}

async function isOpen(
  driver: Driver,
  database: string,
  addresses: readonly string[],
): Promise<boolean> {
  for (const address of addresses) {
    if (await reads(driver, database, address)) return true;
  }
  return false;
}

/** Whether it tried to read an address. Throws TooLarge where it did not come to that. */
async function reads(driver: Driver, database: string, address: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    await session.run(statement("setup/probe-import.neo4j"), { address }, { timeout: patience });
    return true;
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (/ServiceUnavailable|SessionExpired/iu.test(error.code)) throw error;
    if (closed.test(error.message) || deniedCode.test(error.code)) return false;
    if (error.code.endsWith("ExternalResourceFailed")) return true;
    throw new TooLarge("engines.outside-not-known");
  } finally {
    await closeQuietly(session);
  }
}
