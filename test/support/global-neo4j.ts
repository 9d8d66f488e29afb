import type { TestProject } from "vitest/node";
import { answerWhenAsked } from "./asked.ts";
import { startNeo4j, type TestNeo4j } from "./test-neo4j.ts";

/**
 * Gives each worker a real Neo4j of its own, started when it first asks; all of them NEO4J_TEST_URI where that is set
 * (files then run one at a time).
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["NEO4J_TEST_URI"];
  if (given !== undefined && given !== "") {
    project.provide("neo4j", {
      uri: given,
      user: process.env["NEO4J_TEST_USER"] ?? "neo4j",
      password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
    });
    return async () => undefined;
  }
  const started: TestNeo4j[] = [];
  const asked = await answerWhenAsked(async () => {
    const own = await startNeo4j();
    started.push(own);
    const { uri, user, password } = own;
    return { uri, user, password };
  });
  project.provide("neo4jFor", asked.address);
  return async () => {
    asked.close();
    await Promise.all(started.map((own) => own.stop()));
  };
}
