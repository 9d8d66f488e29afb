import type { Writing } from "../../ground/journal/index.ts";
import type { Clew } from "../../../context.ts";
import type { CaseEvent } from "../../ground/cases/index.ts";
import { addPage } from "../../ground/papers/index.ts";

/** Where a page of a case goes. */
export interface Where {
  readonly id: string;
  /** The last page that was seen; undefined where that does not matter. */
  readonly after?: number | undefined;
}

/** Adds a page to a case; null deletes it. */
export async function writeCase(
  clew: Clew,
  { id, after }: Where,
  content: CaseEvent | null,
  { by, now, stamp }: Writing,
): Promise<void> {
  await addPage(clew, { sort: "case", id, after, content, by, now, stamp, answer: { case: id } });
}
