import { basename } from "node:path";
import { bytesOf } from "../bytes.ts";
import { encodingsOf } from "../encodings.ts";
import type { Beginning } from "./file-form.ts";

const most = 64 * 1024;

/** The beginning of a file. */
export async function beginningOf(path: string): Promise<Beginning> {
  const bytes = await firstBytes(path);
  const isText = !bytes.subarray(0, 1_000).includes(0);
  // the whole file is looked through only where its beginning is no UTF-8
  const encoding = isText && !isUtf8(bytes) ? (await encodingsOf(path))[0]?.encoding : undefined;
  return {
    name: basename(path),
    bytes,
    text: new TextDecoder(encoding ?? "utf-8").decode(bytes),
  };
}

/** True for the beginning of a text in UTF-8; its last letter may be cut. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first bytes, in UTF-8 where they were UTF-16. */
async function firstBytes(path: string): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, undefined)) {
    kept.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(kept).subarray(0, most);
}
