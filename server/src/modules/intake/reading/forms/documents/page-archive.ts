import PostalMime from "postal-mime";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { bytesOf } from "../../bytes.ts";

/** A page that a browser saved as a single file (.mht, .mhtml). */
export interface ArchivedPage {
  readonly title: string;
  /** Where it was found. */
  readonly address: string;
  readonly html: string;
}

/** Largest archive, in bytes: it is held in memory whole. */
const mostBytes = 100 * 1024 * 1024;

/** True for the beginning of a page that was saved as a single file. */
export function isPageArchive(text: string): boolean {
  const head = text.slice(0, 4_096);
  if (!/^(?:from|mime-version|subject|date):/iu.test(head)) return false;
  return /^snapshot-content-location:|^from:\s*"?<saved by /imu.test(head);
}

/** Opens a page that was saved as a single file. Throws InvalidInput where it cannot be read. */
export async function openPageArchive(path: string): Promise<ArchivedPage> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, undefined)) {
    size += chunk.length;
    if (size > mostBytes) throw new InvalidInput("forms.page-too-large", { mostBytes });
    chunks.push(chunk);
  }
  const limits = { maxNestingDepth: 100, maxRfc822NestingDepth: 0 };
  const mail = await PostalMime.parse(Buffer.concat(chunks), limits).catch(() => {
    throw new InvalidInput("forms.mail-broken");
  });
  const place = mail.headers.find(({ key }) => key === "snapshot-content-location");
  return {
    title: mail.subject ?? "",
    address: place?.value.trim() ?? "",
    html: mail.html ?? mail.text ?? "",
  };
}
