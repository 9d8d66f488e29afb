import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { clew, startServer } from "../support/run-clew.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks with headers that a browser would set by itself. */
function ask(address: string, headers: Readonly<Record<string, string>>, path = "/graphql") {
  const isQuestion = path === "/graphql";
  const body = JSON.stringify({ query: "{ __typename }" });
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      `${address}${path}`,
      {
        method: isQuestion ? "POST" : "GET",
        headers: isQuestion
          ? {
              "content-type": "application/json",
              "content-length": body.length,
              "x-clew-csrf": "1",
              ...headers,
            }
          : headers,
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(isQuestion ? body : undefined);
  });
}

describe("the address of a server", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-addresses-"));
  const quiet = { CLEW_LOG: "error" };
  let closed: Awaited<ReturnType<typeof startServer>>;
  let open: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  beforeAll(async () => {
    closed = await startServer([], { ...quiet, CLEW_DATA: join(folder, "closed") }, folder);
    const outside = {
      HOST: "0.0.0.0",
      CLEW_INSECURE: "yes",
      CLEW_ALLOWED_HOSTS: "clew.example, 192.0.2.7",
    };
    open = await startServer([], { ...quiet, ...outside, CLEW_DATA: join(folder, "open") }, folder);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([closed.stop(), open.stop()]);
    rmSync(folder, { recursive: true });
  });

  it.each(["0.0.0.0", "clew.example"])(
    "that others can reach is refused, as %s, with a sentence that says what to do",
    async (HOST) => {
      const { code, err } = await clew(["serve", "--port", "0"], { ...quiet, HOST }, folder);
      expect(code).toBe(2);
      expect(err).toMatch(/no sign-in yet, so it does not listen on .*CLEW_INSECURE=yes/su);
    },
  );

  const port = (address: string) => new URL(address).port;
  const foreign = ["evil.example", "localhost.evil.example", "127.0.0.1@evil.example", "", "a b"];

  it.each(foreign)("is refused under the foreign name %j, open or not", async (name) => {
    for (const { address } of [closed, open])
      for (const path of ["/graphql", "/"])
        expect(await ask(address, { host: `${name}:${port(address)}` }, path)).toMatchObject({
          status: name === "a b" || name === "" ? expect.any(Number) : 403,
          text: expect.not.stringContaining("__typename"),
        });
  });

  it("is served under its own names, and under those that are allowed", async () => {
    for (const name of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
      expect((await ask(closed.address, { host: `${name}:1` })).status).toBe(200);
    for (const name of ["clew.example", "192.0.2.7", "localhost"])
      expect((await ask(open.address, { host: name })).status).toBe(200);
    expect((await ask(closed.address, { host: "clew.example" })).status).toBe(403);
  });

  it("is refused where a request names two hosts or two origins", async () => {
    const own = `127.0.0.1:${port(closed.address)}`;
    for (const twice of [
      `Host: ${own}\r\nHost: evil.example\r\n`,
      `Host: evil.example\r\nHost: ${own}\r\n`,
      `Host: ${own}\r\nOrigin: http://${own}\r\nOrigin: http://evil.example\r\n`,
    ]) {
      const said = await sentAsItStands(closed.address, `GET / HTTP/1.0\r\n${twice}\r\n`);
      expect(said).toMatch(/^HTTP\/1\.1 403 /u);
    }
  });

  it.each(["http://evil.example", "null", "http://127.0.0.1:1", "http://localhost", "file://"])(
    "answers no page of the origin %s, and names no origin in an answer",
    async (origin) => {
      for (const { address } of [closed, open]) {
        const answer = await ask(address, { origin });
        expect(answer.status).toBe(403);
        expect(JSON.stringify(answer)).not.toContain("access-control");
        expect(JSON.stringify(answer)).not.toContain(origin);
      }
    },
  );

  it("answers its own page without telling any origin", async () => {
    const answer = await ask(closed.address, { origin: closed.address });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual(
      [],
    );
  });

  it("takes no request without a length or above 4 MB", async () => {
    const headers = { "content-type": "application/json", "x-clew-csrf": "1" };
    const long = await fetch(`${closed.address}/graphql`, {
      method: "POST",
      headers,
      body: " ".repeat(4 * 1024 * 1024 + 1),
    });
    expect([long.status, await long.text()]).toEqual([413, expect.stringContaining("4 MB")]);
    const inParts: RequestInit & { readonly duplex: "half" } = {
      method: "POST",
      headers,
      body: new Blob(["{}"]).stream(),
      duplex: "half",
    };
    const unmeasured = await fetch(`${closed.address}/graphql`, inParts);
    expect(unmeasured.status).toBe(411);
  });

  it("that others can reach is shown on the page in red, and a closed one is not", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme: scheme });
      await page.goto(open.address);
      const banner = page.getByTestId("open-banner");
      await banner.waitFor();
      expect(await banner.textContent()).toContain("Anyone on this network can read and change");
      const colour = await banner.evaluate((one) => getComputedStyle(one).backgroundColor);
      const [red = 0, green = 255, blue = 255] = (colour.match(/\d+/gu) ?? []).map(Number);
      expect(red > 150 && green < 60 && blue < 60, colour).toBe(true);
      const shots = process.env["CLEW_PICTURES"];
      if (shots !== undefined) await page.screenshot({ path: join(shots, `open-${scheme}.png`) });
      await page.goto(closed.address);
      await page.getByRole("navigation").first().waitFor();
      expect(await banner.count()).toBe(0);
      await page.close();
    }
  });
});

/** What a server says to a request that is written by hand. */
async function sentAsItStands(address: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  socket.end(text);
  let said = "";
  for await (const chunk of socket) said += String(chunk);
  return said;
}
