import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clew } from "../../../context.ts";
import { runOn } from "../../../shared/work/crew.ts";
import { unpackTask, type Unpacked, type Upload } from "./packs.ts";
import { pathOfUpload, receive } from "./uploads.ts";

/** A file that was sent; of a pack also what it held, in place of itself. */
export type Received = Upload & Partial<Unpacked>;

const longestUnpacking = 300_000;

/**
 * Keeps a file that is being sent. A pack (zip) is opened on a thread, and its files become uploads
 * of their own. Throws InvalidInput for a name that is none or a broken pack, TooLarge past the
 * limits.
 */
export async function receiveAll(
  { data, parsers }: Pick<Clew, "data" | "parsers">,
  rawName: string,
  body: AsyncIterable<Uint8Array>,
): Promise<Received> {
  const sent = await receive(data, rawName, body);
  const path = await pathOfUpload(data, sent.upload);
  const pack = { path, name: sent.name, uploads: join(data, "uploads") };
  const bounds = { milliseconds: longestUnpacking };
  try {
    const held = await runOn(parsers, unpackTask, pack, bounds);
    if (held === undefined) return sent;
    await rm(dirname(path), { recursive: true, force: true });
    return { ...sent, ...held };
  } catch (error) {
    await rm(dirname(path), { recursive: true, force: true });
    throw error;
  }
}
