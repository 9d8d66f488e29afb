import { useState } from "react";
import { PathsDocument, useOperation, type PathsQuery } from "../../../api/index.ts";
import { Button, Note, Problem, Waiting } from "../../../design/index.ts";
import { atLeast, say, textOf } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { SidePanel } from "../panel/SidePanel.tsx";
import { closeWays, useWaysAsked, type WaysAsked } from "./chosen-ways.ts";
import { drawWays } from "./draw-ways.ts";
import { WaysRules } from "./WaysRules.tsx";

const PAGE = 12;
type Found = PathsQuery["paths"];
type Way = Found["paths"][number];

/** All ways between two, ranked, each with its weakest point; those that are chosen are drawn. */
export function WaysPanel() {
  const asked = useWaysAsked();
  if (!asked) return null;
  return (
    <SidePanel takesFocus testId="ways-panel" title={say("drawing.ways.title")} onClose={closeWays}>
      <div className="stack" style={{ gap: 5 }}>
        <EntityLine entity={asked.from} />
        <EntityLine entity={asked.to} />
      </div>
      <WaysRules rule={asked.rule} />
      <Listed key={JSON.stringify(asked.rule)} asked={asked} />
    </SidePanel>
  );
}

const variablesOf = ({ from, to, rule }: WaysAsked) => ({
  from: from.id,
  to: to.id,
  maxHops: rule.all ? rule.most : 6,
  inTimeOrder: rule.inTimeOrder && !rule.all,
  all: rule.all,
  throughKinds: rule.throughKinds.length > 0 ? rule.throughKinds : null,
  avoid: rule.avoid.map(({ id }) => id),
  throughCommon: rule.throughCommon,
  limit: PAGE,
});

/** One page of them after the other. */
function Listed({ asked }: { readonly asked: WaysAsked }) {
  const [skip, setSkip] = useState(0);
  const { data, problem, again } = useOperation(PathsDocument, { ...variablesOf(asked), skip });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("drawing.ways.title")} />;
  const { paths } = data;
  if (paths.total === 0)
    return (
      <Note>{paths.note ? textOf(paths.note) : say("drawing.findBetween.noPathConnects")}</Note>
    );
  return (
    <>
      <p className="second small" role="status" data-testid="ways-count">
        {say("drawing.ways.count", {
          from: skip + 1,
          to: skip + paths.shown,
          total: atLeast(paths.total, paths.totalIsExact),
        })}
      </p>
      {paths.note && <Note>{textOf(paths.note)}</Note>}
      <ol className="ways-list" start={skip + 1}>
        {paths.paths.map((way) => (
          <WayLine key={way.links.join()} way={way} found={paths} asked={asked} />
        ))}
      </ol>
      <Turn skip={skip} setSkip={setSkip} found={paths} asked={asked} />
    </>
  );
}

function WayLine({
  way,
  found,
  asked,
}: {
  readonly way: Way;
  readonly found: Found;
  readonly asked: WaysAsked;
}) {
  const labelOf = (id: string) => found.entities.find((one) => one.id === id)?.label ?? id;
  return (
    <li>
      <button
        type="button"
        className="way-line"
        data-testid="way"
        title={say("drawing.ways.draw")}
        onClick={() => void drawWays(asked, [way], found)}
      >
        <span>
          {way.entities.map((id, at) => (
            <span key={id}>
              {at > 0 && <span className="third"> – </span>}
              <bdi className={at === 0 || at === way.length ? "second" : "strong"}>
                {labelOf(id)}
              </bdi>
            </span>
          ))}
        </span>
        <span className="second small">
          {say("drawing.ways.links", { length: way.length })} {textOf(way.weakest.reason)}
        </span>
      </button>
    </li>
  );
}

/** To the other pages, and all of this one on the chart. */
function Turn({
  skip,
  setSkip,
  found,
  asked,
}: {
  readonly skip: number;
  readonly setSkip: (skip: number) => void;
  readonly found: Found;
  readonly asked: WaysAsked;
}) {
  return (
    <div className="row" style={{ flexWrap: "wrap" }}>
      <Button testId="ways-draw-all" onPress={() => void drawWays(asked, found.paths, found)}>
        {say("drawing.ways.drawAll", { count: found.shown })}
      </Button>
      {skip > 0 && (
        <Button testId="ways-before" onPress={() => setSkip(Math.max(0, skip - PAGE))}>
          {say("drawing.ways.before")}
        </Button>
      )}
      {skip + found.shown < found.total && (
        <Button testId="ways-next" onPress={() => setSkip(skip + PAGE)}>
          {say("drawing.ways.next")}
        </Button>
      )}
    </div>
  );
}
