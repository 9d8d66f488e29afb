import { useState } from "react";
import { ask, ExhibitQueryDocument } from "../../api/index.ts";
import { notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { Exhibit } from "./useCase.ts";

interface RunAgainProps {
  readonly caseId: string;
  readonly exhibit: Exhibit;
}

/** How many rows a query gave, and whether it gives the same now. */
export function RunAgain({ caseId, exhibit }: RunAgainProps) {
  const [said, setSaid] = useState<string | null>(null);
  const run = async () => {
    const { data, problem } = await ask(ExhibitQueryDocument, {
      id: caseId,
      after: exhibit.number - 1,
    });
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    const now = data.caseFile?.exhibits[0]?.query?.now;
    if (!now) return;
    const rows = now.result.rows.length;
    setSaid(now.isSame ? say("cases.query.same") : say("cases.query.different", { rows }));
  };
  const { rows = 0, isTruncated = false } = exhibit.query ?? {};
  return (
    <div className="small second row wrap">
      <span>
        {isTruncated ? say("cases.query.rowsOrMore", { rows }) : say("cases.query.rows", { rows })}
      </span>
      <button
        type="button"
        className="link-button"
        data-testid="exhibit-again"
        onClick={() => void run()}
      >
        {say("cases.query.again")}
      </button>
      {said !== null && <strong data-testid="exhibit-said">{said}</strong>}
    </div>
  );
}
