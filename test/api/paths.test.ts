import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidInput } from "../../server/src/shared/errors.ts";
import { pathsOf } from "../../server/src/modules/intake/files/mapped-paths.ts";
import { placeWithin } from "../../server/src/shared/file-place.ts";
import { randomOf } from "../../server/src/shared/random.ts";
import { clew, post, startServer } from "../support/run-clew.ts";
import { sendFile, writeFiles } from "../support/import-files.ts";

const fuzzed = 100_000;
const secret = "no-one-may-read-this";
const mappingFor = (path: string) =>
  `dataset: { id: t-path, title: Path }\nfiles: [ { path: ${JSON.stringify(path)}, ` +
  `format: csv, entities: { ad: { kind: Ad, key: ad_id } } } ]\n`;
const csv = `ad_id\n${secret}\n`;

describe("a path that somebody sends", () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "clew-paths-")));
  const folder = join(top, "given");
  const data = join(folder, "data");
  const environment = { CLEW_DATA: data, CLEW_LOG: "error" };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    mkdirSync(join(folder, "in", "deep"), { recursive: true });
    mkdirSync(join(top, "given-too"));
    writeFiles(top, { "outside.csv": csv, "given-too/outside.csv": csv });
    writeFiles(folder, { "in/a.csv": "ad_id\n1\n", "in/deep/b.csv": "ad_id\n2\n", "c.csv": csv });
    symlinkSync(join(top, "outside.csv"), join(folder, "in", "out.csv"));
    symlinkSync(top, join(folder, "in", "up"));
    symlinkSync(join(folder, "c.csv"), join(folder, "in", "inner.csv"));
    symlinkSync(join(top, "nowhere"), join(folder, "in", "dangling"));
    symlinkSync("loop", join(folder, "in", "loop"));
    server = await startServer([], environment, folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(top, { recursive: true });
  });

  it(`stays inside its folder or is refused, in ${fuzzed.toLocaleString("en")} tries`, async () => {
    const random = randomOf(7);
    const pieces = [
      ...["in", "deep", "a.csv", "out.csv", "up", "inner.csv", "dangling", "loop", "given-too"],
      ...[
        "..",
        ".",
        "",
        "/",
        "//",
        "\\",
        "..\\",
        "...",
        " ",
        "~",
        "%2e%2e",
        "\0",
        "\n",
        "\r",
        "\u2028",
      ],
      ...[
        "\u0085",
        "\ufeff",
        "‥",
        "．．",
        "C:",
        top,
        folder,
        `${folder}-too`,
        "a".repeat(300),
        "\ud800",
      ],
    ];
    const [outcomes, wrong] = [{ inside: 0, refused: 0 }, [] as string[]];
    const tryOne = async () => {
      const count = 1 + Math.floor(random() * 6);
      const parts = Array.from(
        { length: count },
        () => pieces[Math.floor(random() * pieces.length)],
      );
      const name = parts.join(random() < 0.8 ? "/" : "");
      try {
        const place = await placeWithin(folder, name);
        outcomes.inside += 1;
        const real = existsSync(place.path) ? realpathSync(place.path) : place.path;
        const isInside = real.startsWith(`${folder}/`) && !real.split("/").includes("..");
        if (!isInside || place.exists !== existsSync(place.path) || /[\0\r\n]/u.test(real))
          wrong.push(name);
      } catch (error) {
        outcomes.refused += 1;
        if (!(error instanceof InvalidInput)) wrong.push(`${name}: ${String(error)}`);
      }
    };
    for (let done = 0; done < fuzzed; done += 1_000)
      await Promise.all(Array.from({ length: 1_000 }, tryOne));
    expect(wrong).toEqual([]);
    expect(outcomes.inside).toBeGreaterThan(fuzzed / 20);
    expect(outcomes.refused).toBeGreaterThan(fuzzed / 4);
  });

  const paths = [
    "x\n/../../outside.csv",
    "x\u2028/../outside.csv",
    "../outside.csv",
    "../../../../../../../../etc/passwd",
    "/etc/passwd",
    "in/out.csv",
    "in/up/outside.csv",
    "../given-too/*.csv",
    "in/up/*.csv",
    "c.csv\0.txt",
  ];

  it.each(paths)("as %j is refused for a mapping", async (path) => {
    await expect(pathsOf(folder, path, data)).rejects.toBeInstanceOf(InvalidInput);
  });

  it.each(["x\n/../../outside.csv", "in/out.csv"])(
    "as %j is refused by the command line",
    async (path) => {
      writeFiles(folder, { "m.yaml": mappingFor(path) });
      const { code, err, out } = await clew(["import", "m.yaml", "--dry-run"], environment, folder);
      expect(code).toBe(2);
      expect(err).toMatch(/m\.yaml:2:?\S* ?.*(leads out|line ends|There is no file)/u);
      expect(err + out).not.toContain(secret);
    },
  );

  const named = paths.filter((path) => !path.includes("*"));
  it.each(named)("as %j is refused in a mapping that is sent", async (path) => {
    const upload = await sendFile(server.address, "mine.csv", "ad_id\n1\n");
    const variables = { uploads: [upload], mapping: mappingFor(path) };
    const { body } = await post(
      server.address,
      `
        mutation ($uploads: [ID!]!, $mapping: String!) {
          importFiles(uploads: $uploads, mapping: $mapping) {
            ok
            errors { message }
          }
        }
      `,
      variables,
    );
    expect(body.data.importFiles).toMatchObject({ ok: false });
    const seen = await post(
      server.address,
      `
        query ($uploads: [ID!]!, $mapping: String) {
          inspectFiles(uploads: $uploads, mapping: $mapping) {
            errors { message }
            sampleEntities { id }
          }
        }
      `,
      variables,
    );
    expect(seen.body.data.inspectFiles.errors).toHaveLength(1);
    expect(JSON.stringify([body, seen.body])).not.toContain(secret);
  });

  it("with two stars finds the files below, but none of Clew's own", async () => {
    writeFiles(folder, { "m.yaml": mappingFor("**/*.csv") });
    await sendFile(server.address, "sent.csv", csv);
    rmSync(join(folder, "in", "out.csv"));
    rmSync(join(folder, "c.csv"));
    rmSync(join(folder, "in", "inner.csv"));
    const { out, err } = await clew(["import", "m.yaml", "--dry-run"], environment, folder);
    expect(err).toBe("");
    expect(out).toContain("from 2 rows");
  });

  it.each(["{a,b}{a,b}{a,b}.csv", "*a*a*a*a*a*a*a.csv", "+(a|aa)+(a|aa).csv", "*/*/*/*/*/*.csv"])(
    "as the pattern %s, slow to compare, is refused at once",
    async (pattern) => {
      writeFiles(folder, { ["a".repeat(200)]: "" });
      await expect(pathsOf(folder, pattern, data)).rejects.toThrow("too rich");
    },
  );

  it.each(["../evil.csv", "..\\evil.csv", "/etc/evil.csv"])(
    "as the name %s of an upload keeps its last part alone",
    async (name) => {
      const response = await send(name);
      expect(await response.json()).toMatchObject({ name: "evil.csv" });
      expect(existsSync(join(data, "uploads", "evil.csv"))).toBe(false);
    },
  );

  it.each(["a\0.csv", "a\nb.csv", "..", ".hidden", "mapping.clew.yaml", ""])(
    "as the name %j of an upload is refused",
    async (name) => {
      const response = await send(name);
      expect(response.status).toBe(400);
      expect(JSON.stringify(await response.json())).toMatch(/cannot be used/u);
    },
  );

  it.each(["data/new.csv", "in/dangling"])("as %j is not written by an export", async (out) => {
    writeFiles(folder, { "ids.txt": "phone:+12125550147\n" });
    const args = ["clusters", "--ids", "ids.txt", "--out", out];
    const { code } = await clew(args, environment, folder);
    expect(code).toBe(2);
    expect(existsSync(join(top, "nowhere"))).toBe(false);
    expect(existsSync(join(data, "new.csv"))).toBe(false);
  });

  it.each(["//", "/%", "/..%2f..%2fpackage.json", "/%00", "/assets/..%2f..%2f..%2fpackage.json"])(
    "as the address %s of the page is not found, and no failure",
    async (path) => {
      const response = await fetch(server.address + path);
      expect([200, 404]).toContain(response.status);
      expect(await response.text()).not.toContain("devDependencies");
    },
  );

  function send(name: string): Promise<Response> {
    return fetch(`${server.address}/files`, {
      method: "POST",
      headers: { "x-clew-csrf": "1", "x-file-name": encodeURIComponent(name) },
      body: csv,
    });
  }
});
