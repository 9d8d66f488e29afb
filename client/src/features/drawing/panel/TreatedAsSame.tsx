import { Combine } from "lucide-react";
import {
  DecisionsAboutDocument,
  useOperation,
  type DecisionsAboutQuery,
} from "../../../api/index.ts";
import type { DrawnEntity } from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { DecisionNote } from "../../deciding/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import { showAsOne } from "../acts/one-figure.ts";

type Decision = DecisionsAboutQuery["judgements"]["edges"][number]["node"];

/** What somebody decided is the same as an entity, each with who did; to be drawn as one figure with it. */
export function TreatedAsSame({ entity }: { readonly entity: DrawnEntity }) {
  const { data } = useOperation(DecisionsAboutDocument, {
    ids: [entity.id],
    types: ["same"],
    first: 50,
    after: null,
  });
  const decisions = data?.judgements.edges.map(({ node }) => node) ?? [];
  const others = decisions.flatMap(({ entities }) => entities.filter(({ id }) => id !== entity.id));
  if (others.length === 0) return null;
  const show = async () => {
    await drawOnChart(others, {
      why: `${say("word.term.judgedSame")}: ${entity.label}`,
      select: [],
    });
    showAsOne([entity, ...others], entity.label);
  };
  return (
    <section className="stack" style={{ gap: 7 }} data-testid="treated-same">
      <h3 className="head">{say("word.term.judgedSame")}</h3>
      {decisions.map((decision) => (
        <Treated key={decision.id} entity={entity} decision={decision} />
      ))}
      <div>
        <Button testId="same-as-one" onPress={() => void show()}>
          <Combine size={15} strokeWidth={1.75} />
          {say("common.showAsOneFigure")}
        </Button>
      </div>
    </section>
  );
}

function Treated({
  entity,
  decision,
}: {
  readonly entity: DrawnEntity;
  readonly decision: Decision;
}) {
  return (
    <div className="stack" style={{ gap: 4 }}>
      {decision.entities
        .filter(({ id }) => id !== entity.id)
        .map((other) => (
          <EntityLine
            key={other.id}
            entity={other}
            size={20}
            onPress={() =>
              void drawOnChart([other], {
                why: say("common.showLabel", { label: other.label }),
                select: [other.id],
              })
            }
          />
        ))}
      <DecisionNote decision={decision} />
    </div>
  );
}
