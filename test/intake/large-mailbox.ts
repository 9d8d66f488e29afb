import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../server/src/modules/intake/reading/index.ts";

/**
 * npm run large-mailbox [-- MEGABYTES]: writes a mailbox of 2,048 MB, unless told otherwise, and
 * reads it as an import does. One message in it is larger than any that is taken. Prints the rows,
 * what was named, and the most memory that was held.
 */
const megabytes = Number(process.argv[2] ?? 2_048);
const folder = mkdtempSync(join(tmpdir(), "clew-mailbox-"));
const path = join(folder, "all.mbox");

function message(at: number, body: string): string {
  const head = [
    `From ana@example.com Mon Mar  2 10:00:00 2026`,
    `From: Ana <ana${at % 500}@example.com>`,
    `To: ben${at % 700}@example.org`,
    `Subject: Note ${at}`,
    `Message-ID: <${at}@example.com>`,
    `Date: Mon, 2 Mar 2026 10:00:00 +0000`,
  ];
  return `${head.join("\n")}\n\n${body}\n\n`;
}

async function writeMailbox(): Promise<number> {
  const file = await open(path, "w");
  const line = `${"call me at +1 212 555 0147 tomorrow ".repeat(2)}\n`;
  const body = line.repeat(800);
  let [bytes, count] = [0, 0];
  while (bytes < megabytes * 1024 ** 2) {
    const isHuge = count === 10;
    const text = message(count, isHuge ? line.repeat(500_000) : body);
    await file.write(text);
    bytes += text.length;
    count += 1;
  }
  await file.close();
  return count;
}

try {
  const written = await writeMailbox();
  const base = process.memoryUsage().rss;
  const from = process.cpuUsage();
  let [rows, named, most] = [0, 0, 0];
  const opened = await openFile(path, { format: "mbox" });
  for await (const row of opened.rows()) {
    if (row.ok) rows += 1;
    else named += 1;
    if ((rows + named) % 500 === 0) most = Math.max(most, process.memoryUsage().rss - base);
  }
  const { user, system } = process.cpuUsage(from);
  const seconds = Math.round((user + system) / 1e6);
  console.log(
    `${megabytes} MB, ${written} messages: ${rows} read, ${named} named, ` +
      `${Math.round(most / 1024 ** 2)} MB more memory at most, ${seconds} s of the processor`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
