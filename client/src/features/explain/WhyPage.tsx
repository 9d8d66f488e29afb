import { say } from "../../wording/index.ts";
import { Network, Printer } from "lucide-react";
import { useState } from "react";
import { ExplainOnDocument, useOperation } from "../../api/index.ts";
import { askWhy } from "../../chart/index.ts";
import { go } from "../../address/index.ts";
import { Button, Field, Input, Problem, Waiting } from "../../design/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { WhySheet, type Explained } from "./WhySheet.tsx";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Problems that asking the same again does not mend. */
const asIs = new Set(["NOT_FOUND", "INVALID_INPUT", "NOT_PERMITTED"]);

/** Why two entities are linked, as a page that prints: row by row, as of today or of an earlier day. */
export function WhyPage({ from, to }: { readonly from: string; readonly to: string }) {
  const [day, setDay] = useState("");
  const asOf = DAY.test(day) ? `${day}T23:59:59.999Z` : null;
  const { data, problem, again } = useOperation(ExplainOnDocument, { from, to, asOf });
  return (
    <div className="page why" data-testid="why-page">
      <div className="why-inner stack">
        <div className="row wrap why-tools">
          <Field
            label={say("explain.whyPage.asOfTheEnd")}
            help={say("explain.whyPage.emptyAsOfNow")}
          >
            <Input type="date" value={day} onChange={setDay} testId="why-as-of" />
          </Field>
          <span className="grow" />
          {data && (
            <Button onPress={() => void onChart(data.explain)} testId="why-to-chart">
              <Network size={15} strokeWidth={1.75} />
              {say("common.onTheChart")}
            </Button>
          )}
          <Button kind="main" isDisabled={!data} onPress={() => print()} testId="why-print">
            <Printer size={15} strokeWidth={1.75} />
            {say("explain.whyPage.print")}
          </Button>
        </div>
        {problem && <Problem problem={problem} {...(asIs.has(problem.code) ? {} : { again })} />}
        {!data && !problem && <Waiting what={say("explain.whatJoinsThem")} />}
        {data && <WhySheet explained={data.explain} asOf={asOf} />}
      </div>
    </div>
  );
}

async function onChart({ from, to, steps }: Explained): Promise<void> {
  const between = steps.flatMap(({ identifier }) => (identifier ? [identifier] : []));
  go({ view: "chart" });
  await drawOnChart(
    [...new Map([from, to, ...between].map((entity) => [entity.id, entity])).values()],
    { why: say("explain.why"), select: [from.id, to.id] },
  );
  askWhy({ from: from.id, to: to.id });
}
