import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditServer } from "graphql-http";
import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as page from "../../client/src/api/generated/graphql.ts";
import { documentLimits } from "../../server/src/http/document-limits.ts";
import { fragmentsIn, sizeOf, sizeOfText } from "../../server/src/http/document-size.ts";
import { post, startServer } from "../support/run-clew.ts";

/** Fragments of which each holds the next twice: 945 bytes of them took 33 seconds. */
const doubling = (levels: number, last = "__typename") =>
  [
    "query{...f0}",
    ...Array.from(
      { length: levels },
      (_, at) => `fragment f${at} on Query{...f${at + 1} ...f${at + 1}}`,
    ),
    `fragment f${levels} on Query{${last}}`,
  ].join(" ");
const aliased = (count: number) =>
  `{${Array.from({ length: count }, (_, at) => `s${at}: search(text: "a") { total }`).join(" ")}}`;
const unused = (count: number) =>
  Array.from({ length: count }, (_, at) => `fragment f${at} on Query { __typename }`).join(" ");
const nested = (levels: number) => `{ ${"a { ".repeat(levels)} id ${"}".repeat(levels)} }`;

describe("a document for GraphQL", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "clew-graphql-"));
    server = await startServer([], { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" }, folder);
  });
  afterAll(() => server.stop());

  const refusalOf = async (query: string) => {
    const begun = performance.now();
    const { body } = await post(server.address, query);
    const [error] = body.errors;
    return {
      code: error.extensions.code,
      message: error.message,
      took: performance.now() - begun,
    };
  };

  it.each([
    ["doubles its fragments", doubling(26), "TOO_LARGE", /This query costs 3,355,443,200/u],
    ["doubles fragments nobody defines", doubling(26, "...none"), "INVALID_INPUT", /none/u],
    ["holds a thousand searches", aliased(1_000), "TOO_LARGE", /costs 51,000; 2,000 is the most/u],
    ["holds 41 searches", aliased(41), "TOO_LARGE", /costs 2,091; 2,000 is the most/u],
    ["holds 2,000 searches", aliased(2_000), "TOO_LARGE", /longer than 15,000/u],
    ["is nested 40 levels", nested(40), "TOO_LARGE", /41 levels deep; 30 is the most/u],
    ["is nested 2,000 levels", nested(2_000), "TOO_LARGE", /2,001 levels deep/u],
    ["has a circular fragment", "{...a} fragment a on Query{...a}", "INVALID_INPUT", /itself/u],
    [
      "renames 201 fields",
      `{ status { ${Array.from({ length: 201 }, (_, at) => `e${at}: engine`).join(" ")} } }`,
      "TOO_LARGE",
      /renames 201 fields; 200 is the most/u,
    ],
    [
      "has 101 fragments",
      `{ status { engine } } ${unused(101)}`,
      "TOO_LARGE",
      /has 101 fragments; 100 is the most/u,
    ],
    [
      "asks for the schema within the schema",
      `{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} }".repeat(4)} } } }`,
      "INVALID_INPUT",
      /introspection depth/u,
    ],
  ])("that %s is refused", async (_, query, code, message) => {
    const refusal = await refusalOf(query);
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(refusal.took).toBeLessThan(1_000);
  });

  it("is taken by itself, not in a list of many", async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-clew-csrf": "1" },
      body: JSON.stringify([{ query: "{ status { engine } }" }]),
    });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("INVALID_INPUT");
  });

  it("of the page's own stays below a fifth of each limit, and two fifths of the depth", () => {
    const documents = Object.values(page).filter(
      (one) => typeof one === "object" && one !== null && "definitions" in one,
    );
    expect(documents.length).toBeGreaterThan(40);
    for (const document of documents) {
      const size = sizeOf(document as never);
      expect(size?.cost).toBeLessThan(documentLimits.cost / 5);
      expect(size?.aliases).toBeLessThan(documentLimits.aliases / 5);
      expect(size?.depth).toBeLessThan((documentLimits.depth * 2) / 5);
      expect(fragmentsIn(document as never).length).toBeLessThan(documentLimits.fragments / 5);
      const text = sizeOfText(print(document as never), documentLimits.tokens);
      expect(text.tokens).toBeLessThan(documentLimits.tokens / 5);
      expect(text.nesting).toBeLessThan(documentLimits.nesting / 5);
    }
  });

  it("is answered as GraphQL over HTTP has it: no error and no warning of the audit", async () => {
    const results = await auditServer({
      url: `${server.address}/graphql`,
      fetchFn: (url: string, init: RequestInit) =>
        fetch(url, {
          ...init,
          headers: { ...(init?.headers as Record<string, string>), "x-clew-csrf": "1" },
        }),
    });
    expect(results.length).toBeGreaterThan(50);
    const wrong = results.flatMap((result) =>
      result.status === "error" || result.status === "warn" ? [`${result.id} ${result.name}`] : [],
    );
    expect(wrong).toEqual([]);
  });
});
