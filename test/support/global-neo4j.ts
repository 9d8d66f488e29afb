import type { TestProject } from "vitest/node";
import { startNeo4j, type TestNeo4j } from "./neo4j.ts";

/** Gives all tests one real Neo4j: NEO4J_TEST_URI where that is set, else one of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env["NEO4J_TEST_URI"];
  if (uri !== undefined && uri !== "") {
    project.provide("neo4j", { uri, user: process.env["NEO4J_TEST_USER"] ?? "neo4j", password: process.env["NEO4J_TEST_PASSWORD"] ?? "" });
    return async () => undefined;
  }
  const server: TestNeo4j = await startNeo4j();
  project.provide("neo4j", { uri: server.uri, user: server.user, password: server.password });
  return () => server.stop();
}
