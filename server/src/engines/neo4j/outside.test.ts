import { describe, expect, it } from "vitest";
import { Neo4jError, type Driver } from "neo4j-driver";
import { outsideReach } from "./outside.ts";

/** A Neo4j that answers to LOAD CSV as given, by the address asked for; all else of it is left out. */
const answering = (answer: (address: string) => Error | undefined) => {
  const asked: string[] = [];
  const session = {
    run: async (_: string, { address }: { readonly address: string }) => {
      asked.push(address);
      const error = answer(address);
      if (error !== undefined) throw error;
    },
    close: async () => undefined,
  };
  return { asked, driver: { session: () => session } as unknown as Driver };
};
const failed = (code: string, message = "") => new Neo4jError(message, code, "", "");
const own = "bolt://neo4j.example:7687";
const unreachable = failed("Neo.ClientError.Statement.ExternalResourceFailed", "Cannot load");
const blocked = failed(
  "Neo.ClientError.Statement.ExternalResourceFailed",
  "access to /192.0.2.1 is blocked via the configuration property internal.dbms.cypher_ip_blocklist",
);
const noFiles = failed(
  "Neo.ClientError.Statement.ExternalResourceFailed",
  "configuration property 'dbms.security.allow_csv_import_from_file_urls' is false",
);
const isFile = (address: string) => address.startsWith("file:");

describe("what a query could reach outside a Neo4j", () => {
  it("is nothing where both ways are closed", async () => {
    const { driver } = answering((address) => (isFile(address) ? noFiles : blocked));
    expect(await outsideReach(driver, "neo4j", own)).toEqual({
      file: false,
      network: false,
      assumed: false,
    });
  });

  it("is a file or the network where it tried to read one, and where it read it", async () => {
    const files = answering((address) => (isFile(address) ? unreachable : blocked));
    expect(await outsideReach(files.driver, "neo4j", own)).toMatchObject({
      file: true,
      network: false,
    });
    const network = answering((address) => (isFile(address) ? noFiles : undefined));
    expect(await outsideReach(network.driver, "neo4j", own)).toMatchObject({
      file: false,
      network: true,
    });
  });

  it("is nothing for an account that may not load", async () => {
    const { driver } = answering(() => failed("Neo.ClientError.Security.Forbidden"));
    expect(await outsideReach(driver, "neo4j", own)).toMatchObject({ file: false, network: false });
  });

  it("is not known where Neo4j says something else: then no query is run", async () => {
    const { driver } = answering(() => failed("Neo.ClientError.Transaction.TransactionTimedOut"));
    await expect(outsideReach(driver, "neo4j", own)).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("is taken as Aura documents it, on Aura alone, and nothing is asked there", async () => {
    const aura = answering(() => unreachable);
    expect(
      await outsideReach(aura.driver, "neo4j", "neo4j+s://0ab1c2d3.databases.neo4j.io"),
    ).toEqual({ file: false, network: false, assumed: true });
    expect(aura.asked).toEqual([]);
    for (const uri of [
      "neo4j+s://x.databases.neo4j.io.example.org",
      "neo4j://databases.neo4j.io@example.org",
      "neo4j://example.org/.databases.neo4j.io",
      "neo4j://example.org#.databases.neo4j.io",
      "neo4j://evil-databases.neo4j.io",
    ]) {
      const other = answering(() => unreachable);
      expect(await outsideReach(other.driver, "neo4j", uri)).toMatchObject({ assumed: false });
      expect(other.asked.length).toBeGreaterThan(0);
    }
  });
});
