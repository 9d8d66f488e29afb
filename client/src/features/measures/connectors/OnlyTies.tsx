import { FileText, Network } from "lucide-react";
import { useState } from "react";
import { go } from "../../../address/index.ts";
import {
  useMeasured,
  OnlyTiesDocument,
  type GroupNameFragment,
  type OnlyTiesQuery,
  type TieSidesFragment,
} from "../../../api/index.ts";
import { Button } from "../../../design/index.ts";
import { number, say, textOf } from "../../../wording/index.ts";
import { EntityLine, KindMark, Label } from "../../entities/index.ts";
import { Measuring } from "../Measuring.tsx";
import { putTie } from "../put-on-chart.ts";
import { useMeasuredScope } from "../useScope.ts";

const FIRST = 3;
const THROUGH = 4;
const icon = { size: 15, strokeWidth: 1.75 } as const;

function Tie({
  tie,
  groups,
}: {
  readonly tie: TieSidesFragment;
  readonly groups: readonly GroupNameFragment[];
}) {
  const { entity, sides } = tie;
  const [one, other] = sides;
  return (
    <article
      className="tie"
      data-testid="only-tie"
      aria-label={say("measures.onlyTies.singleConnector", { label: entity.label })}
    >
      <div className="tie-sides">
        {one && <Side side={one} />}
        <span className="tie-line" aria-hidden="true" />
        <div className="tie-who">
          <KindMark kind={entity.kind} size={34} />
          <span className="strong">
            <Label text={entity.label} />
          </span>
          <span className="tie-pill">{say("measures.onlyTies.singleConnectorTag")}</span>
        </div>
        <span className="tie-line" aria-hidden="true" />
        {other && <Side side={other} />}
      </div>
      <TieFoot tie={tie} groups={groups} />
    </article>
  );
}

/** Groups that the sentence names by number, with their sizes. */
const named = (why: string, groups: readonly GroupNameFragment[]) =>
  why.replace(/group (\d+)/g, (text, id: string) => {
    const group = groups.find((one) => one.id === Number(id));
    return group ? `${text} (${number(group.size)})` : text;
  });

function Side({
  side: { size, group, around, through },
}: {
  readonly side: TieSidesFragment["sides"][number];
}) {
  return (
    <div className="tie-side">
      <p className="strong">
        {group === null
          ? say("common.count.entity", { count: size })
          : say("measures.onlyTies.groupEntity", { group, size })}
      </p>
      <div className="row second small">
        <span>{say("measures.onlyTies.around")}</span>
        <EntityLine entity={around} size={18} />
      </div>
      <div className="second small">{say("measures.onlyTies.through")}</div>
      <ul className="through">
        {through.slice(0, THROUGH).map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={18} />
          </li>
        ))}
        {through.length > THROUGH && (
          <li className="third small">
            {say("measures.onlyTies.andMoreAtLeast", {
              rest: through.length - THROUGH,
              is: through.length === 10,
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

function TieFoot({
  tie,
  groups,
}: {
  readonly tie: TieSidesFragment;
  readonly groups: readonly GroupNameFragment[];
}) {
  const { entity, why, caution } = tie;

  return (
    <div className="row wrap tie-foot">
      <div className="grow">
        <p>{named(textOf(why), groups)}</p>
        <p className="caution small">{textOf(caution)}</p>
      </div>
      <Button testId="tie-to-chart" onPress={() => void putTie(tie)}>
        <Network {...icon} />
        {say("common.putOnChart")}
      </Button>
      <Button onPress={() => go({ view: "profile", ref: entity.ref })}>
        <FileText {...icon} />
        {say("common.profile")}
      </Button>
    </div>
  );
}

/** Those that alone join two sides, widest cut first. */
export function OnlyTies() {
  const scope = useMeasuredScope();
  const measured = useMeasured(OnlyTiesDocument, { scope });
  return (
    <section className="panel stack" data-testid="only-ties">
      <div>
        <h2 className="head">{say("measures.onlyTies.singleConnectors")}</h2>
        <p className="second small">{say("measures.onlyTies.eachAloneConnects")}</p>
      </div>
      <Measuring of={measured} what={say("measures.onlyTies.theSingleConnectors")}>
        {({ brokers }) =>
          brokers.onlyTies.length === 0 ? (
            <p>{say("measures.onlyTies.noSingleConnector")}</p>
          ) : (
            <Ties brokers={brokers} />
          )
        }
      </Measuring>
    </section>
  );
}

function Ties({ brokers: { onlyTies, groups } }: OnlyTiesQuery) {
  const [all, setAll] = useState(false);
  return (
    <>
      <div className="ties">
        {(all ? onlyTies : onlyTies.slice(0, FIRST)).map((tie, at) => (
          <Tie key={`${tie.entity.id} ${at}`} tie={tie} groups={groups} />
        ))}
      </div>
      {onlyTies.length > FIRST && (
        <div>
          <Button testId="ties-more" onPress={() => setAll(!all)}>
            {all
              ? say("measures.onlyTies.showTheFirst", { first: FIRST })
              : say("measures.onlyTies.showAll", { onlyTies: onlyTies.length })}
          </Button>
        </div>
      )}
    </>
  );
}
