import type { Clew } from "../../../context.ts";
import type { Stamp } from "../../../journal/index.ts";
import type { CaseEvent } from "../../ground/cases/index.ts";
import { addPage } from "../../ground/papers/index.ts";

/** Who writes into a case, and when. */
export interface Writing {
  readonly by: string;
  /** ISO. */
  readonly now: string;
  readonly stamp: Stamp | undefined;
}

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
