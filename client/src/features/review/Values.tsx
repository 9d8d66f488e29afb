import { say } from "../../wording/index.ts";
import { openRow } from "../rows/index.ts";
import type { ValuesOf } from "./usePairRows.ts";

/** Values as stated; pressing one opens the source row that states it. */
export function Values({ of }: { readonly of: ReturnType<ValuesOf> }) {
  if (of.length === 0) return <span className="third">{say("review.values.notStated")}</span>;
  return (
    <>
      {of.map(({ text, row }) =>
        row ? (
          <button
            key={text}
            type="button"
            className="plain-button review-value"
            data-testid="review-value"
            title={say("common.row", {
              datasetTitle: row.record.datasetTitle,
              name: row.record.name,
            })}
            onClick={() => openRow(row)}
          >
            <bdi className="hover-line">{text}</bdi>
          </button>
        ) : (
          <span key={text} className="review-value">
            <bdi>{text}</bdi>
          </span>
        ),
      )}
    </>
  );
}
