import type { Entry } from "../../../journal/index.ts";
import type { PageContent } from "../papers/index.ts";
import type { CaseEvent } from "./case-file.ts";

/** The digests of the documents that entries of the journal put into cases. */
export function documentsIn(
  entries: readonly Pick<Entry, "type" | "content">[],
): readonly string[] {
  return entries.flatMap(({ type, content }) => {
    const page = type === "page" ? (content as PageContent | undefined) : undefined;
    if (page?.sort !== "case" || page.content === null) return [];
    const event = page.content as CaseEvent;
    if (event.act === "received") return [event.received.sha256];
    if (event.act !== "added") return [];
    return event.exhibits.flatMap((one) => (one.sort === "document" ? [one.sha256] : []));
  });
}
