import {
  GoBetweensDocument,
  GoBetweensTestedDocument,
  type BrokerMeasure,
  type GoBetweensQuery,
  type GroupNameFragment,
} from "../../api/index.ts";
import { EmptyState, Select } from "../../design/index.ts";
import { groupMeasures, number, percent, score, words } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { AsUsual } from "./AsUsual.tsx";
import { choose, useChoices } from "./choices.ts";
import { GoBetweenDetails } from "./GoBetweenDetails.tsx";
import { Meaning } from "../definitions/index.ts";
import { Measuring } from "./Measuring.tsx";
import { OnlyThreads } from "./OnlyThreads.tsx";
import { RankedList } from "./RankedList.tsx";
import { Share } from "./Share.tsx";
import { defineMeasure, useMeasured } from "./useMeasured.ts";
import { useMeasuredScope } from "./useScope.ts";

export type GoBetween = GoBetweensQuery["brokers"]["brokers"][number];
export interface Tested {
  readonly topFive: number;
  readonly rankConfirmed: number | null;
  readonly draws: number;
}

const ranking = defineMeasure(GoBetweensDocument);
const testing = defineMeasure(GoBetweensTestedDocument);
const measureOf: Readonly<Record<BrokerMeasure, keyof GoBetween["scores"]>> = {
  BETWEENNESS: "betweenness",
  DEGREE: "degree",
  CLOSENESS: "closeness",
  HARMONIC: "harmonic",
  PAGERANK: "pageRank",
  CONSTRAINT: "constraint",
};
const rankedBy: readonly BrokerMeasure[] = [
  "BETWEENNESS",
  "DEGREE",
  "CLOSENESS",
  "HARMONIC",
  "PAGERANK",
  "CONSTRAINT",
];

/** Those by whom others hang together: only threads first, then a ranking by one measure, each with its reason and its caution. */
export function GoBetweensTab() {
  const scope = useMeasuredScope();
  const { by, directed, limit, goBetween } = useChoices();
  const asked = { scope, by, directed, limit };
  const measured = useMeasured(ranking, asked);
  const tested = useMeasured(testing, measured.data && asked);
  const tests = new Map(
    (tested.data?.brokers.brokers ?? []).map(({ entity, topFive, rankConfirmed }) => [
      entity.id,
      { topFive, rankConfirmed, draws: tested.data?.brokers.draws ?? 0 },
    ]),
  );
  return (
    <div className="stack" style={{ gap: 16 }}>
      <AsUsual />
      <OnlyThreads />
      <Measuring of={measured} what="the go-betweens">
        {({ brokers: { brokers, measures, groups, caveats, exact } }) => {
          const measure = measures.find(({ name }) => name === measureOf[by]);
          const open = brokers.find(({ entity }) => entity.id === goBetween);
          const scoreOf = (one: GoBetween) => one.scores[measureOf[by]];
          const most = Math.max(...brokers.map((one) => scoreOf(one) ?? 0), 0);
          return (
            <div className="groups-columns">
              <section className="panel listed">
                <div className="row wrap list-head">
                  <h2 className="head grow">
                    {words.broker}: the first {number(brokers.length)}
                  </h2>
                  <Rankers
                    names={rankedBy.map((id) => [
                      id,
                      measures.find(({ name }) => name === measureOf[id])?.label ?? id,
                    ])}
                  />
                </div>
                <div className="tried small second">
                  <Measuring of={tested} what="how sure the ranking is">
                    {(answer) => (
                      <p>
                        <Meaning of={groupMeasures.topFive} text="Tried" /> on{" "}
                        {number(answer.brokers.draws)} draws, each with a tenth of the links hidden.
                      </p>
                    )}
                  </Measuring>
                </div>
                {brokers.length === 0 ? (
                  <EmptyState title="Nobody is between others here">
                    No ways pass through anything in this scope.
                  </EmptyState>
                ) : (
                  <>
                    <div className="between-row between-head second small">
                      <span>Place</span>
                      <span>Who or what</span>
                      <Meaning of={measure} />
                      <span className="between-joins">
                        <Meaning of={groupMeasures.joins} />
                      </span>
                    </div>
                    <RankedList
                      label={`${words.broker}, ranked`}
                      items={brokers}
                      keyOf={({ entity }) => entity.id}
                      chosen={goBetween}
                      onChoose={({ entity }) => choose({ goBetween: entity.id })}
                      height={116}
                      testId="go-betweens"
                      row={(one) => (
                        <Row
                          one={one}
                          value={scoreOf(one)}
                          most={most}
                          groups={groups}
                          tested={tests.get(one.entity.id)}
                          isTesting={
                            tested.data === null && tested.problem === null && !tested.isStopped
                          }
                        />
                      )}
                    />
                  </>
                )}
                {!exact && (
                  <p className="second small list-foot">
                    The network is large: scores are estimated from a sample, and the details give
                    their error.
                  </p>
                )}
                {caveats.slice(-1).map((caveat) => (
                  <p key={caveat} className="second small list-foot">
                    {caveat}
                  </p>
                ))}
              </section>
              <aside className="groups-side" aria-label="Details">
                {open ? (
                  <GoBetweenDetails
                    key={open.entity.id}
                    one={open}
                    groups={groups}
                    measures={measures}
                    tested={tests.get(open.entity.id)}
                  />
                ) : (
                  <EmptyState title="Choose a go-between">
                    Its scores, what it joins and what to keep in mind stand here.
                  </EmptyState>
                )}
              </aside>
            </div>
          );
        }}
      </Measuring>
    </div>
  );
}

function Rankers({ names }: { readonly names: readonly (readonly [string, string])[] }) {
  const { by, directed, limit } = useChoices();
  const take = (wanted: string) =>
    choose({ by: rankedBy.find((one) => one === wanted) ?? "BETWEENNESS" });
  return (
    <div className="row wrap">
      <label className="row">
        <span className="second small">Ranked by</span>
        <span>
          <Select label="Ranked by" value={by} onChange={take} options={names} testId="ranked-by" />
        </span>
      </label>
      <span>
        <Select
          label="How many"
          value={String(limit)}
          onChange={(value) => choose({ limit: Number(value) })}
          options={["10", "25", "100", "500"].map((count) => [count, `First ${count}`])}
          testId="ranked-limit"
        />
      </span>
      <label className="row">
        <input
          type="checkbox"
          checked={directed}
          data-testid="directed"
          onChange={(event) => choose({ directed: event.target.checked })}
        />
        By direction
      </label>
    </div>
  );
}

/** The first sentence of the caution stands in the row, the whole of it in the details. */
const inShort = (caution: string) => `${caution.split(". ")[0]?.replace(/\.$/, "")}.`;

function Row({
  one,
  value,
  most,
  groups,
  tested,
  isTesting,
}: {
  readonly one: GoBetween;
  readonly value: number | null;
  readonly most: number;
  readonly groups: readonly GroupNameFragment[];
  readonly tested: Tested | undefined;
  readonly isTesting: boolean;
}) {
  const sizeOf = (id: number) => groups.find((group) => group.id === id)?.size;
  const [first, second] = one.joins;
  return (
    <div className="between-row">
      <span className="rank">{one.rank}</span>
      <span className="row cut">
        <KindMark kind={one.entity.kind} size={24} />
        <span className="cut strong">
          <Label text={one.entity.label} />
        </span>
      </span>
      <Share value={value ?? 0} most={most} text={score(value)} />
      <span className="small second between-joins">
        {[first, second].flatMap((join) =>
          join
            ? [
                <span key={`${join.a}-${join.b}`} className="between-join">
                  Group {join.a} ({number(sizeOf(join.a) ?? 1)}) and {join.b} (
                  {number(sizeOf(join.b) ?? 1)}), {percent(join.share)}
                </span>,
              ]
            : [],
        )}
        {one.joins.length > 2 && (
          <span className="between-join third">
            and {one.joins.length === 3 ? "one more pair" : `${one.joins.length - 2} more pairs`}
          </span>
        )}
        {!first && `Within group ${one.group ?? "–"}`}
        {tested && tested.rankConfirmed !== one.rank && (
          <span className="between-join">
            {tested.rankConfirmed === null
              ? "Between nobody by what is confirmed"
              : `Place ${number(tested.rankConfirmed)} by what is confirmed`}
          </span>
        )}
      </span>
      <span className="between-why">
        <span>{one.why}</span>
        {one.cutPoint && (
          <span>
            <span className="pill">Its piece falls apart without it</span>
          </span>
        )}
        <span className="small">
          {tested ? (
            <span className="second">
              Stays among the first five in {percent(tested.topFive)} of {number(tested.draws)}{" "}
              draws with a tenth of the links hidden
            </span>
          ) : (
            isTesting && <span className="third">Being tried on thinned-out networks …</span>
          )}
        </span>
        <span className="third small">{inShort(one.caution)}</span>
      </span>
    </div>
  );
}
