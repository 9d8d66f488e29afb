import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clew, post, startServer } from "../support/run-clew.ts";

describe("trouble that is to be expected", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-trouble-"));
  const quiet = { CLEW_LOG: "error" };
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer([], { ...quiet, CLEW_DATA: join(folder, "data") }, folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [50_000, "nested more than 60 levels", "INVALID_INPUT"],
    [200_000, "more than 100,000 values", "TOO_LARGE"],
  ])("is a value nested %i levels: its sentence, not a failure", async (levels, told, code) => {
    const deep = `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-clew-csrf": "1" },
      body:
        `{"query":"query ($p: JSON) { runSavedQuery(id: \\"phones-in-several-cities\\", ` +
        `parameters: $p) { columns } }","variables":{"p":{"a":${deep}}}}`,
    });
    const text = await response.text();
    expect(text).toContain(told);
    expect(text).toContain(code);
  });

  it("is a data folder that is a file: what to do about it", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, err } = await clew(["search", "x"], { CLEW_DATA: join(folder, "file") }, folder);
    expect([code, err]).toEqual([2, expect.stringContaining("A file lies where Clew needs")]);
  });

  it("is the lock of a live process that is no Clew: it is named, and so is what to do", async () => {
    mkdirSync(join(folder, "locked"));
    const foreign = spawn("sleep", ["60"], { stdio: "ignore" });
    const lock = JSON.stringify({ pid: foreign.pid, socket: join(folder, "none.sock") });
    writeFileSync(join(folder, "locked", "clew.lock"), lock);
    const begun = performance.now();
    const { code, err } = await clew(
      ["search", "x"],
      { CLEW_DATA: join(folder, "locked") },
      folder,
    );
    foreign.kill();
    expect(code).toBe(2);
    expect(err).toContain(`Process ${foreign.pid} holds this data folder`);
    expect(err).toContain("delete clew.lock");
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it("is that others hold a thousand connections: who asks is answered all the same", async () => {
    const port = Number(new URL(server.address).port);
    const held = Array.from({ length: 1_000 }, () => connect(port, "127.0.0.1"));
    for (const socket of held) socket.on("error", () => undefined);
    const { body } = await post(server.address, "{ status { engine } }");
    for (const socket of held) socket.destroy();
    expect(body.data.status.engine).toBe("embedded");
  });
});
