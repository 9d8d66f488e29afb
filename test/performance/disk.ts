import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes on the disk by the name of each folder or file right below a folder. */
export function bytesBelow(folder: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  if (!existsSync(folder)) return bytes;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    const [top = ""] = name.split("/");
    if (file?.isFile() === true) bytes.set(top, (bytes.get(top) ?? 0) + file.size);
  }
  return bytes;
}
