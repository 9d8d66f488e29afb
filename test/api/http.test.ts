import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clew, post, startServer } from "../support/run-clew.ts";
import { adsCsv, adsMapping, writeFiles } from "../support/import-files.ts";

const zodiac = `
sort: thing
label: Boat
plural: Boats
icon: ship
colour: { light: "#187355", dark: "#5fc8a0" }
description: "A boat, as a harbour's register has it."
labelFrom: [name]
properties:
  - { name: name, label: Name, type: text, description: "Name on the hull." }
`;

describe("the server", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-http-"));
  const environment = {
    CLEW_DATA: join(folder, "data"),
    CLEW_ONTOLOGY: join(folder, "kinds"),
    CLEW_LOG: "error",
  };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    mkdirSync(join(folder, "kinds", "entities"), { recursive: true });
    writeFileSync(join(folder, "kinds", "entities", "Boat.yaml"), zodiac);
    server = await startServer([], environment, folder);
  });
  afterAll(() => server.stop());

  it("refuses what does not come from its own page", async () => {
    expect((await post(server.address, "{ status { engine } }", {}, {})).status).toBe(403);
    expect(
      (await post(server.address, "{ status { engine } }", {}, { "x-clew-csrf": "2" })).status,
    ).toBe(403);
    expect((await fetch(`${server.address}/graphql?query={status{engine}}`)).status).toBe(405);
  });

  it("serves the page at any of its addresses and nothing outside its folder", async () => {
    const page = await fetch(`${server.address}/chart/abc`);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(await page.text()).toContain("<!doctype html>");
    expect((await fetch(`${server.address}/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${server.address}/assets/none.js`)).status).toBe(404);
  });

  it("describes every field, argument and type", async () => {
    const { body } = await post(
      server.address,
      `
        {
          __schema {
            types {
              name kind description
              fields(includeDeprecated: true) {
                name description
                args { name description }
              }
              inputFields { name description }
              enumValues { name description }
            }
          }
        }
      `,
    );
    const own = body.data.__schema.types.filter(
      ({ name }: any) =>
        !name.startsWith("__") &&
        !["Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID"].includes(
          name,
        ),
    );
    const bare = own.flatMap((type: any) => [
      ...(type.description ? [] : [type.name]),
      ...[...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]
        .filter(({ description }: any) => !description)
        .map(({ name }: any) => `${type.name}.${name}`),
      ...(type.fields ?? []).flatMap((field: any) =>
        field.args
          .filter(({ description }: any) => !description)
          .map(({ name }: any) => `${type.name}.${field.name}(${name})`),
      ),
    ]);
    const roots = body.data.__schema.types
      .filter(({ name }: any) => ["Query", "Mutation", "Subscription"].includes(name))
      .flatMap((type: any) =>
        type.fields.filter((field: any) => !field.description).map((field: any) => field.name),
      );
    expect([...bare, ...roots]).toEqual([]);
  });

  it.each([
    ["{ neighbourhood(ids: []) { total } }", "INVALID_INPUT"],
    ['{ neighbourhood(ids: ["phone:+1"], limit: 0) { total } }', "INVALID_INPUT"],
    ['{ neighbourhood(ids: ["phone:+1"], hops: 99) { total } }', "INVALID_INPUT"],
    ['{ neighbourhood(ids: ["phone:+1"]) { total } }', "NOT_FOUND"],
    ['{ profile(id: "phone:+1") { rows } }', "NOT_FOUND"],
    ['{ firstChart(id: "phone:+1") { total } }', "NOT_FOUND"],
    ['{ firstChart(id: "phone:+1", limit: 2001) { total } }', "INVALID_INPUT"],
    ['{ contacts(id: "phone:+1") { total } }', "NOT_FOUND"],
    ['{ contacts(id: "phone:+1", first: 0) { total } }', "INVALID_INPUT"],
    ['{ contactEvents(id: "phone:+1", weekday: 8) { total } }', "INVALID_INPUT"],
    ['{ contactEvents(id: "phone:+1", hour: 24) { total } }', "INVALID_INPUT"],
    ['{ search(text: "", first: 5) { total } }', "INVALID_INPUT"],
    ['{ search(text: "a", first: -1) { total } }', "INVALID_INPUT"],
    ['{ search(text: "a", after: "bm9uc2Vuc2U") { total } }', "INVALID_INPUT"],
    ["{ lookUp(texts: []) { text } }", "INVALID_INPUT"],
    ['{ paths(from: "a:b", to: "a:b") { total } }', "INVALID_INPUT"],
    ['{ runSavedQuery(id: "none") { columns } }', "NOT_FOUND"],
    [
      '{ runSavedQuery(id: "phones-in-several-cities", parameters: { cities: "many" }) { columns } }',
      "INVALID_INPUT",
    ],
    ['{ exportEntities(ids: ["phone:+1"], format: "pdf") { entities } }', "NOT_FOUND"],
    ['{ neighbourhood(ids: ["phone:+1"], from: "yesterday") { total } }', "INVALID_INPUT"],
    ["{ nothing }", "INVALID_INPUT"],
  ])("answers %s with %s", async (query, code) => {
    const { body } = await post(server.address, query);
    expect(body.errors[0].extensions.code).toBe(code);
  });

  it("knows a kind that a folder adds, in the API, the import and the legend", async () => {
    writeFiles(folder, {
      "boats.csv": "no,name\n7,Heron\n",
      "boats.yaml":
        "dataset: { id: t-boats, title: Boats }\n" +
        "files: [ { path: boats.csv, entities: { boat: { kind: Boat, key: no, properties: { " +
        "name: name } } } } ]\n",
    });
    expect(await clew(["import", "boats.yaml", "--json"], environment, folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('"records":1'),
    });
    const { body } = await post(
      server.address,
      `
        {
          entity(id: "boat:t-boats/7") { kind label ... on Boat { name } }
          ontology { entityKinds { name icon colour } }
        }
      `,
    );
    expect(body.data.entity).toEqual({ kind: "Boat", label: "Heron", name: "Heron" });
    expect(body.data.ontology.entityKinds).toContainEqual({
      name: "Boat",
      icon: "ship",
      colour: "#187355",
    });
  });

  it("stops at a wrong file of the ontology with file, line and sentence", async () => {
    mkdirSync(join(folder, "wrong", "entities"), { recursive: true });
    writeFileSync(
      join(folder, "wrong", "entities", "Boat.yaml"),
      zodiac.replace("sort: thing", "sort: thingy"),
    );
    const { code, err } = await clew(
      ["search", "x"],
      { CLEW_DATA: join(folder, "other"), CLEW_ONTOLOGY: join(folder, "wrong") },
      folder,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/Boat\.yaml:2: /u);
  });

  it("imports files that are sent, tells how it goes, and takes them out again", async () => {
    const send = async (name: string, content: string) => {
      const response = await fetch(`${server.address}/files`, {
        method: "POST",
        headers: { "x-clew-csrf": "1", "x-file-name": encodeURIComponent(name) },
        body: content,
      });
      return ((await response.json()) as { upload: string }).upload;
    };
    const upload = await send("ads.csv", adsCsv);
    const inspected = await post(
      server.address,
      `
        query ($uploads: [ID!]!) {
          inspectFiles(uploads: $uploads) {
            mapping
            errors { message }
            files { name columns { name looksLike role kind } }
            counts { kind total held }
            sampleLinks { kind }
          }
        }
      `,
      { uploads: [upload] },
    );
    const { inspectFiles } = inspected.body.data;
    expect(inspectFiles.errors).toEqual([]);
    expect(
      Object.fromEntries(
        inspectFiles.files[0].columns.map(({ name, looksLike }: any) => [name, looksLike]),
      ),
    ).toMatchObject({ posted_at: "date", hashes: "imageHash", handle: "account", city: "place" });
    expect(inspectFiles.counts.find(({ kind }: any) => kind === "Ad")).toMatchObject({
      total: 5,
      held: 0,
    });
    const begun = await post(
      server.address,
      `
        mutation ($uploads: [ID!]!, $mapping: String!) {
          importFiles(uploads: $uploads, mapping: $mapping) {
            ok
            errors { message }
            import { id state }
          }
        }
      `,
      { uploads: [upload], mapping: adsMapping },
    );
    const { id } = begun.body.data.importFiles.import;
    const stream = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream",
        "x-clew-csrf": "1",
      },
      body: JSON.stringify({
        query: "subscription ($id: ID!) { importProgress(id: $id) { state rows records rejects } }",
        variables: { id },
      }),
    });
    const events = await stream.text();
    expect(events).toContain('"state":"done"');
    expect(
      (await post(server.address, '{ entity(id: "phone:+12125550147") { degree } }')).body.data
        .entity.degree,
    ).toBe(3);
    const undone = await post(
      server.address,
      "mutation ($id: ID!) { undoImport(id: $id) { ok import { state } } }",
      { id },
    );
    expect(undone.body.data.undoImport).toEqual({ ok: true, import: { state: "undone" } });
    expect(
      (await post(server.address, '{ entity(id: "phone:+12125550147") { degree } }')).body.data
        .entity,
    ).toBeNull();
  });

  it("goes on with an import of files that were sent, after a kill", async () => {
    const other = { CLEW_DATA: join(folder, "killed"), CLEW_LOG: "error" };
    const first = await startServer([], other, folder);
    const rows = Array.from(
      { length: 8_000 },
      (_, index) => `${index},Person ${index},212 555 0${100 + (index % 100)}`,
    );
    const sent = await fetch(`${first.address}/files`, {
      method: "POST",
      headers: { "x-clew-csrf": "1", "x-file-name": "people.csv" },
      body: `id,name,phone\n${rows.join("\n")}\n`,
    });
    const { upload } = (await sent.json()) as { upload: string };
    const mapping =
      "dataset: { id: t-sent, title: Sent, region: US }\n" +
      "files: [ { path: people.csv, entities: { who: { kind: Person, key: id, properties: { " +
      "name: name } }, phone: { kind: Phone, value: phone } }, links: [ { kind: uses, from: " +
      "who, to: phone } ] } ]";
    expect(
      (
        await post(
          first.address,
          "mutation ($uploads: [ID!]!, $mapping: String!) { importFiles(uploads: $uploads, mapping: $mapping) { ok } }",
          { uploads: [upload], mapping },
        )
      ).body.data.importFiles.ok,
    ).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    first.process.kill("SIGKILL");
    await first.ended;
    const second = await startServer([], other, folder);
    const state = async () =>
      (await post(second.address, "{ imports { state records entities links } }")).body.data
        .imports[0];
    for (
      const until = Date.now() + 60_000;
      (await state()).state === "running" && Date.now() < until;
    )
      await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await state()).toEqual({ state: "done", records: 8_000, entities: 8_100, links: 8_000 });
    await second.stop();
  });

  it("refuses a mapping that reads files it was not sent with", async () => {
    const { body } = await post(
      server.address,
      "mutation ($mapping: String!) { importFiles(uploads: [], mapping: $mapping) { ok errors { message } } }",
      { mapping: adsMapping.replace("ads.csv", "/etc/passwd") },
    );
    expect(body.data.importFiles.ok).toBe(false);
    expect(body.data.importFiles.errors[0].message).toContain("There is no file passwd");
  });

  it("tells nobody what went wrong inside, but a request id", async () => {
    const deep = `{ ${'entity(id: "x") { citations { edges { node { record { '.repeat(40)} id ${"}}}}}".repeat(40)} }`;
    expect((await post(server.address, deep)).body.errors[0].message).not.toMatch(/at .*\.ts/u);
  });
});
