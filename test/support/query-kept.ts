import type { TestClew } from "./test-stores.ts";

/** A query of one's own that is saved and run, and its versions; without what differs from store to store. */
export async function savedAndRun(ask: TestClew["ask"]): Promise<unknown> {
  const { saveQuery } = await ask(
    `
      mutation {
        saveQuery(
          input: {title: "Ads", text: "MATCH (a:Ad) RETURN a.id AS id ORDER BY id"}
        ) { ok query { id columns } }
      }
    `,
  );
  return ask(
    "query ($id: ID!) { runSavedQuery(id: $id) { columns rows } savedQuery(id: $id) { versions { n changed } } }",
    { id: saveQuery.query.id },
  );
}
