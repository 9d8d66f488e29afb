import { ask, RowCitedDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { openRow } from "../rows/index.ts";
import type { Fact } from "./useChronology.ts";

/** Lays the first source row of a fact open, with what states the fact marked. */
export async function openFactRow({ citations: [first] }: Fact): Promise<void> {
  if (!first) return;
  const { fields, spans, observedAt, record } = first;
  const { data, problem } = await ask(RowCitedDocument, { id: record.id });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  if (data.record === null) return;
  openRow({ record: data.record, fields, spans, observedAt });
}
