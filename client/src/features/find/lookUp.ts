import { say } from "../../wording/index.ts";
import { go } from "../../address/index.ts";
import { ask, LookUpDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";

/** Lines that are looked up one by one, at most. */
export const mostLines = 1_000;
/** A line as long as this is no number, name or handle. */
const PROSE = 120;

/** Whether what was pasted is a text to be read, not a list. */
export const isProse = (texts: readonly string[]) => texts.some(({ length }) => length > PROSE);

/** Lines of a pasted text, without empty ones. */
export const linesIn = (text: string) =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Opens what a text finds: the profile where exactly one is held, else the answers. */
export async function find(text: string): Promise<void> {
  const texts = linesIn(text);
  const [only] = texts;
  if (only === undefined) return;
  if (isProse(texts)) return go({ view: "find", texts });
  if (texts.length > mostLines)
    notify(
      say("find.lookUp.theFirstOfValues", {
        most: mostLines.toLocaleString("en-GB"),
        texts: texts.length.toLocaleString("en-GB"),
      }),
    );
  if (texts.length > 1) return go({ view: "find", texts });
  const { data, problem } = await ask(LookUpDocument, { texts: [only] });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const answer = data.lookUp[0];
  const [entity] = answer?.entities ?? [];
  if (answer?.outcome === "found" && entity) return go({ view: "profile", ref: entity.ref });
  go({ view: "find", texts: [only] });
}
