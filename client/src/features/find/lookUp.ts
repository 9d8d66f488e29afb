import { go } from "../../address/index.ts";
import { ask, LookUpDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";

/** Lines of a pasted text, without empty ones, at most a thousand. */
export const linesIn = (text: string) => text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim()).filter(Boolean).slice(0, 1000);

/** Opens what a text finds: the profile where exactly one is held, else the answers. */
export async function find(text: string): Promise<void> {
  const texts = linesIn(text);
  const [only] = texts;
  if (only === undefined) return;
  if (texts.length > 1) return go({ view: "find", texts });
  const { data, problem } = await ask(LookUpDocument, { texts: [only] });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const answer = data.lookUp[0];
  const [entity] = answer?.entities ?? [];
  if (answer?.outcome === "found" && entity) return go({ view: "profile", ref: entity.ref });
  go({ view: "find", texts: [only] });
}
