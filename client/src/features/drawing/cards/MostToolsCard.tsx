import { select } from "../../../chart/index.ts";
import { Problem, Waiting } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { Card } from "./Card.tsx";
import { toggleMostTools } from "./measuring.ts";
import { MOST_LEFT_OUT, type MostTools } from "./useMostTools.ts";

type Found = NonNullable<MostTools["found"]>;
type Common = Found["byCommon"][number];

/** What most tools would join on top of what Clew joins, and why Clew leaves it out. */
export function MostToolsCard({
  mostTools: { found, problem },
}: {
  readonly mostTools: MostTools;
}) {
  return (
    <Card title={say("common.asMostToolsWould")} testId="most-tools-card" onClose={toggleMostTools}>
      {problem && <Problem problem={problem} />}
      {!found && !problem && <Waiting what={say("drawing.mostToolsCard.whatTheyShare")} />}
      {found && (
        <>
          <MostToolsLine found={found} />
          {found.byCommon.length === 0 && (
            <p className="second small">{say("drawing.mostToolsCard.nothingOnThisChart")}</p>
          )}
          <ul className="common-list">
            {found.byCommon.map((one) => (
              <LeftOutByOne key={one.id} one={one} />
            ))}
          </ul>
          {found.byCommon.length > 0 && found.leftOut.count === 0 && (
            <p className="third small">{say("drawing.mostToolsCard.everyPairAlsoShares")}</p>
          )}
          {found.leftOut.count > 0 && <DottedNote count={found.leftOut.count} />}
        </>
      )}
    </Card>
  );
}

function MostToolsLine({ found }: { readonly found: Found }) {
  return (
    <p role="status" className="strong" data-testid="most-tools-line">
      {say("drawing.mostToolsCard.clewJoinsMostTools", {
        is: Boolean(found.isExact),
        joined: found.joined.length,
        joined2: found.joined.length + found.leftOut.count,
      })}
    </p>
  );
}

function LeftOutByOne({ one: { kind, label, reason, things } }: { readonly one: Common }) {
  return (
    <li className="stack" style={{ gap: 2 }} data-testid="left-out">
      <button
        type="button"
        className="plain-button row"
        title={say("drawing.mostToolsCard.selectTheThatIt", { things: things.length })}
        onClick={() => select(things)}
      >
        <KindMark kind={kind} size={22} />
        <span className="grow cut hover-line">
          <Label text={label} />
        </span>
        <span className="number small">
          {say("common.count.pair", { count: (things.length * (things.length - 1)) / 2 })}
        </span>
      </button>
      <p className="second small">{reason}</p>
    </li>
  );
}

function DottedNote({ count }: { readonly count: number }) {
  return (
    <p className="third small">
      {say("drawing.mostToolsCard.dottedInAmberPair", {
        part:
          count > MOST_LEFT_OUT
            ? say("drawing.mostToolsCard.of", { mostLeftOut: MOST_LEFT_OUT })
            : "",
        count,
      })}
    </p>
  );
}
