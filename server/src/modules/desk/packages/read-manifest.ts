import { z } from "zod";
import { canonicalJson } from "../../../shared/archive/canonical-json.ts";
import type { Manifest } from "./manifest.ts";
import { mostDocuments } from "./write-package.ts";

const sum = z.string().regex(/^[0-9a-f]{64}$/u);
const size = z.int().min(0);

const manifest = z.object({
  format: z.literal("clew-package"),
  version: z.int().min(1),
  program: z.string(),
  title: z.string(),
  key: sum,
  store: z.object({ schema: z.int(), ontology: z.string(), writes: z.int() }),
  files: z
    .array(
      z.object({
        name: z.string(),
        size,
        sha256: sum,
        packedSize: size,
        packedSha256: sum,
      }),
    )
    .max(mostDocuments + 100),
});

/** The manifest in a text. Undefined where it is none, or is not written in its canonical form. */
export function readManifest(text: Buffer | undefined): Manifest | undefined {
  if (text === undefined || text.length > 1024 * 1024) return undefined;
  try {
    const value: unknown = JSON.parse(text.toString("utf8"));
    const read = manifest.safeParse(value);
    if (!read.success) return undefined;
    // a later version may say more: its own text must be canonical, whatever it says
    return Buffer.from(canonicalJson(z.json().parse(value))).equals(text) ? read.data : undefined;
  } catch {
    return undefined;
  }
}
