import { useEffect, useState, type ReactNode } from "react";
import type { ChartKeptFragment } from "../../../api/index.ts";
import { select, type Became, type DrawnEntity, type SinceDrawn } from "../../../chart/index.ts";
import { Button, Select, useTheme, Waiting } from "../../../design/index.ts";
import { number, say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { keptCharts } from "../files/keeping.ts";
import { SidePanel } from "../panel/SidePanel.tsx";
import { useDrawn, useSession } from "../useDrawing.ts";
import { compareWith, drawNewLinks, joinChart } from "./compare-acts.ts";
import { stopComparing, TODAY, type Answer, type Compared } from "./compared.ts";
import { becameWords, paintOf } from "./comparison-paint.ts";

/** The open chart beside another one or beside today: what came, went and changed, as a list. */
export function ComparePanel({ compared }: { readonly compared: Compared }) {
  const history = useSession((state) => state.history);
  const { other, answer } = compared;
  useEffect(() => {
    const timer = setTimeout(() => void compareWith(other), 200);
    return () => clearTimeout(timer);
  }, [other, history.at]);
  return (
    <SidePanel
      takesFocus
      testId="compare-panel"
      title={say("drawing.compare.title")}
      onClose={stopComparing}
    >
      <WithWhich other={other} />
      {answer === null && <Waiting what={say("drawing.compare.theOther")} />}
      {answer?.with === "today" && <SinceToday since={answer.since} />}
      {answer?.with === "chart" && <BesideChart answer={answer} />}
    </SidePanel>
  );
}

function WithWhich({ other }: { readonly other: string }) {
  const [charts, setCharts] = useState<readonly ChartKeptFragment[]>([]);
  const id = useSession((state) => state.id);
  useEffect(() => void keptCharts().then(setCharts), []);
  const others = charts.filter((chart) => chart.id !== id);
  return (
    <>
      <Select
        label={say("drawing.compare.with")}
        testId="compare-with"
        value={other}
        options={[
          [TODAY, say("drawing.compare.today")],
          ...others.map((chart) => [chart.id, chart.name] as const),
        ]}
        onChange={(wanted) => void compareWith(wanted)}
      />
      {others.length === 0 && <p className="second small">{say("drawing.compare.noOthers")}</p>}
    </>
  );
}

function SinceToday({ since }: { readonly since: SinceDrawn }) {
  const { gone, changed, cameLinks, wentLinks } = since;
  const isSame = [gone, changed, cameLinks, wentLinks].every(({ length }) => length === 0);
  return (
    <>
      <p className="second small" role="status" data-testid="compare-outcome">
        {isSame
          ? say("drawing.compare.nothingNew")
          : say("drawing.compare.sinceDrawn", {
              gone: gone.length,
              changed: changed.length,
              came: cameLinks.length,
              went: wentLinks.length,
            })}
      </p>
      {cameLinks.length > 0 && (
        <div>
          <Button testId="compare-draw-links" onPress={() => drawNewLinks(cameLinks)}>
            {say("drawing.compare.drawLinks", { count: cameLinks.length })}
          </Button>
        </div>
      )}
      <Listed became="went" entities={gone} />
      <Listed
        became="changed"
        entities={changed.map(({ entity }) => entity)}
        wordsOf={(id) => {
          const one = changed.find(({ entity }) => entity.id === id);
          return one && say("drawing.compare.links", { before: one.before, now: one.now });
        }}
      />
    </>
  );
}

function BesideChart({ answer }: { readonly answer: Extract<Answer, { with: "chart" }> }) {
  const { name, there, differences } = answer;
  const { came, went, both, cameLinks, wentLinks } = differences;
  return (
    <>
      <p className="second small" role="status" data-testid="compare-outcome">
        {say("drawing.compare.outcome", { both, came: came.length, went: went.length })}{" "}
        {say("drawing.compare.linksOutcome", { came: cameLinks, went: wentLinks })}
      </p>
      {went.length > 0 && (
        <div>
          <Button testId="compare-join" onPress={() => void joinChart(name, there)}>
            {say("drawing.compare.join", { count: went.length })}
          </Button>
        </div>
      )}
      <Listed became="came" entities={came} />
      <Listed became="went" entities={went} />
    </>
  );
}

const AT_ONCE = 50;

interface ListedProps {
  readonly became: Became;
  readonly entities: readonly DrawnEntity[];
  readonly wordsOf?: (id: string) => ReactNode;
}

/** Those of one sort, with the sign that they have on the drawing; a press selects one, or all. */
function Listed({ became, entities, wordsOf }: ListedProps) {
  const theme = useTheme();
  const drawn = useDrawn();
  const [shown, setShown] = useState(AT_ONCE);
  if (entities.length === 0) return null;
  const { ink, sign } = paintOf(became, theme);
  // what is not on this chart opens its profile
  const pressOf = (id: string) => (drawn.entities.has(id) ? { onPress: () => select([id]) } : {});
  return (
    <section data-testid={`compare-${became}`}>
      <h3 className="head row">
        <i className="step-mark" style={{ background: ink }} aria-hidden="true">
          {sign}
        </i>
        <button
          type="button"
          className="link-button grow"
          onClick={() => select(entities.map(({ id }) => id))}
        >
          {becameWords[became]} · {number(entities.length)}
        </button>
      </h3>
      <ul className="common-list">
        {entities.slice(0, shown).map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} {...pressOf(entity.id)} />
            {wordsOf && <span className="second small">{wordsOf(entity.id)}</span>}
          </li>
        ))}
      </ul>
      {entities.length > shown && (
        <button type="button" className="link-button" onClick={() => setShown(shown + AT_ONCE)}>
          {say("drawing.compare.more", { left: entities.length - shown })}
        </button>
      )}
    </section>
  );
}
