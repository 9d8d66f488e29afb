import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read, root } from "./tree.ts";

const codegen = (side: string) =>
  spawnSync(
    process.execPath,
    [
      join(root, side, "node_modules", "@graphql-codegen", "cli", "esm", "bin.js"),
      "--config",
      "codegen.ts",
      "--check",
    ],
    { cwd: join(root, side), encoding: "utf8" },
  );

/** npm run codegen writes all of it anew. */
describe("what is generated", () => {
  it("is the schema as it is printed now", () => {
    const printed = execFileSync(process.execPath, [join(root, "server/src/cli/print-schema.ts")], {
      encoding: "utf8",
    });
    expect(printed).toBe(read("client/schema.graphql"));
  });

  it.each(["server", "client"])("is what codegen makes of it for the %s", (side) => {
    const { status, stdout, stderr } = codegen(side);
    expect({ status, told: stderr + stdout }).toMatchObject({ status: 0 });
  });
});
