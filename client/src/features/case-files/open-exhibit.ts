import { go } from "../../address/index.ts";
import { ask, RowCitedDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { openRow } from "../rows/index.ts";
import type { Exhibit } from "./useCase.ts";

/** Opens what an exhibit is, where it is shown; null where it is gone. */
export function openExhibit({ entity, link, record, chart, query }: Exhibit): (() => void) | null {
  if (entity) return () => go({ view: "profile", ref: entity.ref });
  if (link) return () => go({ view: "why", from: link.source, to: link.target });
  if (record) return () => void showRow(record.id);
  if (chart) return () => go({ view: "chart", chart: chart.id });
  if (query?.id) {
    const { id } = query;
    return () => go({ view: "queries", query: id });
  }
  return null;
}

async function showRow(id: string): Promise<void> {
  const { data, problem } = await ask(RowCitedDocument, { id });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  if (data.record === null) return;
  openRow({ record: data.record, fields: [], spans: [], observedAt: null });
}
