import cases from "./en/cases.json" with { type: "json" };
import clusters from "./en/clusters.json" with { type: "json" };
import everyView from "./en/every-view.json" with { type: "json" };
import drawing from "./en/drawing.json" with { type: "json" };
import finding from "./en/finding.json" with { type: "json" };
import frame from "./en/frame.json" with { type: "json" };
import meanings from "./en/meanings.json" with { type: "json" };
import measures from "./en/measures.json" with { type: "json" };
import queries from "./en/queries.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import review from "./en/review.json" with { type: "json" };
import sources from "./en/sources.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };

/** Every sentence of the page in English (ICU), by its key: area, place, what it says. */
export const messages = {
  ...cases,
  ...clusters,
  ...everyView,
  ...drawing,
  ...finding,
  ...frame,
  ...meanings,
  ...measures,
  ...queries,
  ...reading,
  ...review,
  ...sources,
  ...words,
};
export type MessageKey = keyof typeof messages;

export const isMessageKey = (key: string): key is MessageKey => key in messages;
