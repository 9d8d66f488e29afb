import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { TooLarge } from "../../../shared/errors.ts";
import type { ReadSteps, Step } from "./walk.ts";

const atOnce = 200;
const mostSteps = 100_000;

/**
 * Reads steps of some link types, so many entities at once. Throws TooLarge where one batch has
 * more than can be walked.
 */
export function stepReader(clew: Clew, reach: Reach, linkTypes: readonly string[]): ReadSteps {
  const text = statement("paths/steps", { linkKinds: linkTypes });
  return async (refs) => {
    const steps: Step[] = [];
    for (let from = 0; from < refs.length; from += atOnce) {
      const rows = await clew.graph.read(text, {
        refs: refs.slice(from, from + atOnce),
        datasets: reach.datasets,
        full: reach.full,
        limit: mostSteps,
      });
      if (rows.length >= mostSteps) throw new TooLarge("paths.one-step-leads-more", { mostSteps });
      steps.push(...rows.map(toStep));
    }
    return steps;
  };
}

function toStep(row: Row): Step {
  const firstSeen = decode.optionalText(row, "firstSeen");
  const lastSeen = decode.optionalText(row, "lastSeen");
  return {
    a: decode.text(row, "a"),
    b: decode.text(row, "b"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    degree: decode.numberOrZero(row, "degree"),
    df: decode.numberOrZero(row, "df"),
    marks: decode.texts(row, "marks"),
    link: decode.text(row, "link"),
    type: decode.text(row, "type"),
    source: decode.text(row, "source"),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}
