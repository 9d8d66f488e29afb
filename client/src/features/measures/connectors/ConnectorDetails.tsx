import { FileText, Network, Scale, X } from "lucide-react";
import { go } from "../../../address/index.ts";
import type { DefinitionFragment, GroupNameFragment } from "../../../api/index.ts";
import { Button, IconButton, Note } from "../../../design/index.ts";
import { meaningOf, number, percent, score, say, textOf } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import type { Connector, Tested } from "./connector.ts";
import { GroupTag } from "../GroupTag.tsx";
import { Meaning } from "../../definitions/index.ts";
import { putConnector } from "../put-on-chart.ts";
import { useMeasuredScope } from "../useScope.ts";

interface Props {
  readonly one: Connector;
  readonly groups: readonly GroupNameFragment[];
  readonly measures: readonly DefinitionFragment[];
  readonly tested: Tested | undefined;
}

const icon = { size: 15, strokeWidth: 1.75 } as const;

/**
 * One connector: what it holds together, how sure that is, every score with its definition, and
 * what to keep in mind.
 */
export function ConnectorDetails({ one, groups, measures, tested }: Props) {
  return (
    <section
      className="panel stack chosen"
      data-testid="go-between-details"
      aria-label={one.entity.label}
    >
      <DetailsHead one={one} />
      <DetailsActions one={one} />
      <p>
        {textOf(one.why)}
        {one.cutPoint && say("measures.connectorDetails.itsPieceFallsApart")}
      </p>
      <Note title={say("measures.connectorDetails.keepInMind")}>{textOf(one.caution)}</Note>
      {one.joins.length > 0 && <Joins joins={one.joins} groups={groups} />}
      <HowSure tested={tested} />
      <div className="stack" style={{ gap: 4 }}>
        <h3 className="head">{say("measures.connectorDetails.scores")}</h3>
        <dl className="facts" data-testid="between-scores">
          {measures.map((measure) => (
            <ScoreLine key={measure.name} measure={measure} one={one} />
          ))}
        </dl>
      </div>
    </section>
  );
}

function ScoreLine({
  measure,
  one,
}: {
  readonly measure: DefinitionFragment;
  readonly one: Connector;
}) {
  const value = new Map<string, number | null>(Object.entries(one.scores)).get(measure.name);
  if (value === undefined) return null;
  const error =
    measure.name === "betweenness" && one.betweennessError > 0
      ? ` ± ${score(one.betweennessError)}`
      : "";
  return (
    <div className="fact">
      <dt>
        <Meaning of={measure} />
      </dt>
      <dd className="tabular">
        {score(value)}
        {error}
      </dd>
    </div>
  );
}

function DetailsHead({ one }: { readonly one: Connector }) {
  return (
    <div className="row">
      <KindMark kind={one.entity.kind} size={30} />
      <div className="grow">
        <h2 className="title">
          <Label text={one.entity.label} />
        </h2>
        <p className="second">
          {say("measures.connectorDetails.place", {
            broker: say("word.term.broker"),
            rank: one.rank,
          })}
        </p>
      </div>
      <IconButton
        size="small"
        label={say("common.close")}
        onPress={() => choose({ connector: null })}
      >
        <X size={15} />
      </IconButton>
    </div>
  );
}

function DetailsActions({ one }: { readonly one: Connector }) {
  const scope = useMeasuredScope();
  const { a } = useChoices();
  const compare = () => {
    if (!a.some(({ id }) => id === one.entity.id)) choose({ a: [...a, one.entity] });
    go({ view: "groups", tab: "together" });
  };
  return (
    <div className="row wrap">
      <Button
        kind="main"
        testId="between-to-chart"
        onPress={() => void putConnector(one.entity, groupsOf(one), scope)}
      >
        <Network {...icon} />
        {say("common.putOnChart")}
      </Button>
      <Button testId="between-profile" onPress={() => go({ view: "profile", ref: one.entity.ref })}>
        <FileText {...icon} />
        {say("common.profile")}
      </Button>
      <Button testId="between-without" onPress={compare}>
        <Scale {...icon} />
        {say("measures.connectorDetails.whatIfWithoutIt")}
      </Button>
    </div>
  );
}

function Joins({
  joins,
  groups,
}: {
  readonly joins: Connector["joins"];
  readonly groups: readonly GroupNameFragment[];
}) {
  return (
    <div className="stack" style={{ gap: 4 }}>
      <h3 className="head">
        <Meaning of={meaningOf("joins")} />
      </h3>
      <ul className="join-list">
        {joins.map((join) => (
          <li key={`${join.a}-${join.b}`}>
            <span className="grow">
              <GroupTag id={join.a} groups={groups} />
              <br />
              <GroupTag id={join.b} groups={groups} />
            </span>
            <span className="number">{percent(join.share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function HowSure({ tested }: { readonly tested: Tested | undefined }) {
  return (
    <div className="stack" style={{ gap: 4 }}>
      <h3 className="head">{say("measures.connectorDetails.howSureItsPlace")}</h3>
      {tested ? (
        <dl className="facts">
          <div className="fact">
            <dt>
              <Meaning of={meaningOf("topFive")} />
            </dt>
            <dd>
              {say("measures.connectorDetails.inOfDraws", {
                topFive: percent(tested.topFive),
                draws: tested.draws,
              })}
            </dd>
          </div>
          <div className="fact">
            <dt>
              <Meaning of={meaningOf("rankConfirmed")} />
            </dt>
            <dd>
              {tested.rankConfirmed === null
                ? say("measures.connectorDetails.connectsNobody")
                : number(tested.rankConfirmed)}
            </dd>
          </div>
        </dl>
      ) : (
        <p className="third small">{say("measures.connectorDetails.notTriedYet")}</p>
      )}
    </div>
  );
}

/** Groups that it joins; its own where it joins none. */
function groupsOf({ joins, group }: Connector): readonly number[] {
  const joined = [...new Set(joins.flatMap(({ a, b }) => [a, b]))];
  if (joined.length > 0) return joined;
  return group === null ? [] : [group];
}
