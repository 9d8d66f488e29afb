import { say } from "../../wording/index.ts";
import { go } from "../../address/index.ts";
import { ask, LookUpDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";

const MOST = 1_000;

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
  if (texts.length > MOST)
    notify(
      say("find.lookUp.theFirstOfValues", {
        most: MOST.toLocaleString("en-GB"),
        texts: texts.length.toLocaleString("en-GB"),
      }),
    );
  if (texts.length > 1) return go({ view: "find", texts: texts.slice(0, MOST) });
  const { data, problem } = await ask(LookUpDocument, { texts: [only] });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const answer = data.lookUp[0];
  const [entity] = answer?.entities ?? [];
  if (answer?.outcome === "found" && entity) return go({ view: "profile", ref: entity.ref });
  go({ view: "find", texts: [only] });
}
