import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEachEngine } from "../support/engines.ts";
import { adsCsv, adsMapping, importText } from "../support/import-files.ts";

const saving = `mutation ($input: SavedQueryInput!, $idempotencyKey: String) {
  saveQuery(input: $input, idempotencyKey: $idempotencyKey) {
    ok errors { field message }
    query { id title version columns isOwn offeredAt undeclared tags refusal { line column message } }
  }
}`;
const listing = `{ savedQueries { id title isOwn version text parameters { name type default } } }`;
const versions = `query ($id: ID!) { savedQuery(id: $id) { versions { n by changed title text } } }`;
const running = `query ($id: ID!, $parameters: JSON) {
  runSavedQuery(id: $id, parameters: $parameters) { columns rows entities { id } truncated }
}`;

const phonesOf = {
  title: "Ads with a word",
  text: "MATCH (a:Ad) WHERE a.title CONTAINS $word RETURN a AS ad, a.price AS price ORDER BY a.id",
  parameters: [{ name: "word", type: "text", label: "Word", default: "Zoe" }],
  tags: ["ads"],
};

describeEachEngine("queries of one's own", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-own-"));
  beforeAll(() => importText(open(), folder, adsMapping, { "ads.csv": adsCsv }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ask = (document: string, variables?: Readonly<Record<string, unknown>>) =>
    open().ask(document, variables);
  const save = async (input: object, idempotencyKey?: string) =>
    (await ask(saving, { input, idempotencyKey }))["saveQuery"];
  let id = "";

  it("are saved once for a key, listed, and run by id or by title", async () => {
    const { ok, query } = await save(phonesOf, "own-1");
    expect({ ok, query }).toMatchObject({
      ok: true,
      query: { version: 1, columns: ["ad", "price"], isOwn: true, offeredAt: "anywhere" },
    });
    id = query.id;
    expect((await save(phonesOf, "own-1")).query.id).toBe(id);
    const { savedQueries } = await ask(listing);
    expect(savedQueries.filter(({ isOwn }: { isOwn: boolean }) => isOwn).length).toBe(1);
    expect(savedQueries[0]).toMatchObject({ id, parameters: [{ name: "word", default: "Zoe" }] });
    const byTitle = (await ask(running, { id: "ads WITH a word" }))["runSavedQuery"];
    expect(byTitle).toMatchObject({
      truncated: false,
      rows: [expect.anything(), expect.anything()],
    });
    const other = await ask(running, { id, parameters: { word: "no such word" } });
    expect(other["runSavedQuery"].rows).toEqual([]);
  });

  it("have versions that say what changed", async () => {
    const renamed = { ...phonesOf, id, version: 1, title: "Ads by word", tags: [] };
    expect(await save(renamed)).toMatchObject({ ok: true, query: { version: 2 } });
    const { savedQuery } = await ask(versions, { id });
    expect(savedQuery.versions.map(({ n, changed }: any) => [n, changed])).toEqual([
      [2, ["title", "tags"]],
      [1, ["title", "description", "text", "parameters", "tags", "isFavourite"]],
    ]);
  });

  it("are not overwritten by who saw an older version", async () => {
    const late = await save({ ...phonesOf, id, version: 1 });
    expect(late).toMatchObject({ ok: false, query: { version: 2, title: "Ads by word" } });
    expect(late.errors[0].message).toContain("Somebody saved this query");
    const both = await Promise.all(
      ["one", "two"].map((title) => save({ ...phonesOf, title, id, version: 2 })),
    );
    expect(both.filter(({ ok }) => ok).length).toBe(1);
  });

  it("keep a refused text as a draft with the reason, which runs when it is mended", async () => {
    const text = "MATCH (n:User)\nRETURN n";
    const { ok, query } = await save({ title: "A draft", text });
    expect(ok).toBe(true);
    expect(query.refusal).toMatchObject({ line: 1, column: 10 });
    await expect(ask(running, { id: query.id })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    const mended = { id: query.id, version: 1, title: "A draft", text: "MATCH (n:Phone) RETURN n" };
    expect((await save(mended)).query.refusal).toBeNull();
    expect((await ask(running, { id: query.id }))["runSavedQuery"].rows.length).toBeGreaterThan(0);
  });

  it("find what nobody declared, and do not run without it", async () => {
    const text = "MATCH (p:Phone {ref: $phone})--(a:Ad) WHERE a.price > $least RETURN a";
    const { query } = await save({ title: "Undeclared", text });
    expect(query.undeclared).toEqual(["phone", "least"]);
    await expect(ask(running, { id: query.id })).rejects.toThrow(/needs a value for \$phone/u);
  });

  it("are offered by their types, and take entities of their kinds alone", async () => {
    const text = "MATCH (p:Phone {ref: $phone})-[:MENTIONS]-(a:Ad) RETURN a ORDER BY a.id";
    const parameters = [{ name: "phone", type: "entity", kinds: ["Phone"] }];
    const { query } = await save({ title: "Ads of a phone", text, parameters });
    expect(query.offeredAt).toBe("entity");
    const { search } = await ask(`{ search(text: "zoe") { edges { node { id kind } } } }`);
    const ad = search.edges.find(({ node }: any) => node.kind === "Ad").node.id;
    const wrong = ask(running, { id: query.id, parameters: { phone: ad } });
    await expect(wrong).rejects.toThrow(/only these kinds: Phone/u);
  });

  it("take a link with its ends", async () => {
    const { runCypher } = await ask(
      `
        {
          runCypher(
            text: """
            MATCH (a:Ad)-[l:MENTIONS]->(p:Phone)
            RETURN l.ref AS link, a.ref AS source, p.id AS phone ORDER BY phone LIMIT 1
            """
          ) { rows }
        }
      `,
    );
    const [[link, source, phone]] = runCypher.rows;
    const text =
      "MATCH (b:Entity {ref: $link.target}) RETURN b.id AS id, $link.kind AS kind, $link.source AS source";
    const parameters = [{ name: "link", type: "link", kinds: ["mentions"] }];
    const { query } = await save({ title: "Of a link", text, parameters });
    expect(query.offeredAt).toBe("link");
    const answer = await ask(running, { id: query.id, parameters: { link: { id: link, source } } });
    expect(answer["runSavedQuery"].rows).toEqual([[phone, "mentions", source]]);
  });

  it("propose values: of a property, and of a query that sees what is chosen", async () => {
    const { query: titles } = await save({
      title: "Titles with a word",
      text: "MATCH (a:Ad) WHERE a.title CONTAINS $word RETURN DISTINCT a.title AS title ORDER BY title",
      parameters: [{ name: "word", type: "text" }],
    });
    const { query } = await save({
      title: "Proposes",
      text: "MATCH (a:Ad {title: $title}) WHERE a.title CONTAINS $word RETURN a",
      parameters: [
        { name: "word", type: "text", suggestions: { kind: "Ad", property: "title" } },
        { name: "title", type: "text", suggestions: { query: titles.id, column: "title" } },
      ],
    });
    const document = `query ($query: ID!, $parameter: String!, $chosen: JSON) {
      parameterSuggestions(query: $query, parameter: $parameter, chosen: $chosen) { value label }
    }`;
    const asked = { query: query.id, parameter: "word" };
    expect((await ask(document, asked))["parameterSuggestions"].length).toBeGreaterThan(1);
    const chosen = { query: query.id, parameter: "title", chosen: { word: "Zoe" } };
    const found = (await ask(document, chosen))["parameterSuggestions"];
    expect(found.length).toBeGreaterThan(0);
    for (const { value } of found) expect(value).toContain("Zoe");
  });

  it("refuse what ships, what is bounded, and what is wrong, each by its field", async () => {
    const wrong = [
      [{ id: "new-since", version: 1 }, "id", /ships with Clew/u],
      [{ title: "x".repeat(10_000) }, "title", /200/u],
      [{ title: "ads of a PHONE" }, "title", /has this title/u],
      [{ title: "q", tags: ["a,b"] }, "tags", /comma/u],
      [{ title: "q", parameters: [{ name: "a b", type: "text" }] }, "parameters", /cannot name/u],
      [{ title: "q", parameters: [{ name: "datasets", type: "list" }] }, "parameters", /cannot/u],
      [
        { title: "q", parameters: [{ name: "n", type: "integer", default: "x" }] },
        "parameters",
        /whole/u,
      ],
      [{ title: "q", parameters: [{ name: "n", type: "choice" }] }, "parameters", /may be chosen/u],
      [
        { title: "q", parameters: [{ name: "n", type: "entity", kinds: ["User"] }] },
        "parameters",
        /User/u,
      ],
    ] as const;
    for (const [input, field, message] of wrong) {
      const { ok, errors } = await save({ ...phonesOf, ...input });
      expect({ ok, field: errors[0].field }).toEqual({ ok: false, field });
      expect(errors[0].message).toMatch(message);
    }
    const markup = await save({ ...phonesOf, title: "<img src=x onerror=alert(1)>" });
    expect(markup.query.title).toBe("<img src=x onerror=alert(1)>");
  });

  it("give the same rows as what ships, where they are its copies", async () => {
    const { savedQueries } = await ask(listing);
    const { search } = await ask(
      `{ search(text: "zoe", kinds: ["Ad"]) { edges { node { id } } } }`,
    );
    const entity = search.edges[0].node.id;
    let compared = 0;
    for (const shipped of savedQueries.filter(({ isOwn }: { isOwn: boolean }) => !isOwn)) {
      const { text, parameters, title } = shipped;
      const { ok, errors, query } = await save({ title: `${title} (copy)`, text, parameters });
      expect({ ok, errors, refusal: query.refusal }).toEqual({
        ok: true,
        errors: [],
        refusal: null,
      });
      const values = parameters.some(({ type }: any) => type === "entity") ? { entity } : {};
      const rows = async (one: string) =>
        (await ask(running, { id: one, parameters: values }))["runSavedQuery"].rows;
      expect(await rows(query.id)).toEqual(await rows(shipped.id));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(12);
  });

  it("are deleted, and their title is free again", async () => {
    const document = `mutation ($id: ID!, $version: Int) {
      deleteQuery(id: $id, version: $version) { ok errors { message } }
    }`;
    expect((await ask(document, { id, version: 1 }))["deleteQuery"].ok).toBe(false);
    expect((await ask(document, { id }))["deleteQuery"].ok).toBe(true);
    expect((await ask(versions, { id }))["savedQuery"]).toBeNull();
    expect((await ask(document, { id: "new-since" }))["deleteQuery"].errors[0].message).toContain(
      "ships",
    );
    expect((await save({ ...phonesOf, title: "one" })).ok).toBe(true);
  });

  it("say what a text asks for and does, and where it is wrong", async () => {
    const document = `query ($text: String!) {
      checkCypher(text: $text) { parameters columns refusal { line column message } does { text } }
    }`;
    const text =
      "MATCH (a:Ad)-[:MENTIONS]->(p:Phone) WHERE a.price > $least WITH p, count(a) AS ads " +
      "WHERE ads > $ads RETURN p, ads ORDER BY ads LIMIT 5";
    const { checkCypher } = await ask(document, { text });
    expect(checkCypher).toMatchObject({ parameters: ["least", "ads"], refusal: null });
    expect(checkCypher.does.map((one: { text: string }) => one.text)).toEqual([
      "Reads ads, phones, linked by mentions.",
      "Keeps what meets its conditions on price.",
      "Gives p, ads, in order, at most 5 rows.",
    ]);
    const wrong = await ask(document, { text: "MATCH (a:Ad)\nRETURN b" });
    expect(wrong["checkCypher"].refusal).toMatchObject({ line: 2, column: 8 });
  });

  it("can be asked by a form", async () => {
    const document = `query ($input: FormQueryInput!) {
      formCypher(input: $input) { text does { text } parameters { name type default } }
    }`;
    const input = {
      kind: "Phone",
      linked: [
        {
          linkKind: "mentions",
          kind: "Ad",
          atLeast: 1,
          has: [{ property: "title", is: "contains", value: "zoe' OR 1=1" }],
        },
        { within: 2, kind: "Ad", atLeast: 1 },
      ],
    };
    const { formCypher } = await ask(document, { input });
    expect(formCypher.text).not.toContain("zoe");
    const given = Object.fromEntries(
      formCypher.parameters.map((one: any) => [one.name, one.default]),
    );
    const run = `query ($text: String!, $parameters: JSON) {
      runCypher(text: $text, parameters: $parameters) { columns rows }
    }`;
    const { text } = formCypher;
    const asked = async (title: string) =>
      (await ask(run, { text, parameters: { ...given, title } }))["runCypher"];
    expect((await asked("zoe' OR 1=1")).rows).toEqual([]);
    const found = await asked("zoe");
    expect(found.columns).toEqual(["phone", "adsCount", "ads", "ads2Count", "ads2"]);
    expect(found.rows.length).toBeGreaterThan(0);
    const saved = await save({ title: "By form", text, parameters: formCypher.parameters });
    expect(saved).toMatchObject({ ok: true, query: { refusal: null, undeclared: [] } });
  });
});
