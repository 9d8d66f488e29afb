import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { CaseEvent, CasePage } from "../../ground/cases/index.ts";

/** A step of a case as it is shown. */
export interface CaseStep {
  readonly page: number;
  readonly done: Sentence;
  readonly why: string;
  readonly by: string;
  readonly at: string;
}

/** What a page of a case says was done. */
export function caseStep({ n, by, at, content }: CasePage): CaseStep {
  return {
    page: n,
    done: doneIn(content),
    why: "why" in content ? content.why : "",
    by,
    at,
  };
}

function doneIn(event: CaseEvent): Sentence {
  switch (event.act) {
    case "opened":
      return sentence("case-files.did-open");
    case "received":
      return sentence("case-files.did-receive");
    case "changed":
      return sentence("case-files.did-change", { names: Object.keys(event.heading).join(", ") });
    case "added":
      return sentence("case-files.did-add", { count: event.exhibits.length });
    case "takenOut":
      return sentence("case-files.did-take-out", { numbers: event.exhibits.join(", ") });
    case "noted":
      return sentence("case-files.did-note");
    case "stated":
      return sentence("case-files.did-state");
    case "unstated":
      return sentence("case-files.did-unstate");
  }
}
