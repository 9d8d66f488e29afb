import { go } from "../../../address/index.ts";
import type { AnswerFragment } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart, newChart } from "../../drawing/index.ts";

/** Puts what a query gave on the chart, or on a new one of the query's name. */
export async function putOnChart(
  answer: AnswerFragment,
  title: string,
  where: "here" | "new",
): Promise<void> {
  if (where === "new") await newChart(title);
  go({ view: "chart" });
  await drawOnChart(answer.entities, {
    why: say("queries.useQueries.putOnTheChart", { title }),
    links: answer.links,
    chosenBy: say("queries.useQueries.fromTheQuery", { title }),
  });
}
