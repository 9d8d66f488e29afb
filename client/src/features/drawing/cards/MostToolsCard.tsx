import { select } from "../../../chart/index.ts";
import { Problem, Waiting } from "../../../design/index.ts";
import { number, plural } from "../../../wording/index.ts";
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
    <Card title="As most tools would join it" testId="most-tools-card" onClose={toggleMostTools}>
      {problem && <Problem problem={problem} />}
      {!found && !problem && <Waiting what="what they share" />}
      {found && (
        <>
          <MostToolsLine found={found} />
          {found.byCommon.length === 0 && (
            <p className="second small">
              Nothing on this chart is joined by what is common to many.
            </p>
          )}
          <ul className="common-list">
            {found.byCommon.map((one) => (
              <LeftOutByOne key={one.id} one={one} />
            ))}
          </ul>
          {found.byCommon.length > 0 && found.leftOut.count === 0 && (
            <p className="third small">
              Every pair of these shares something rarer too, so no line is drawn for it.
            </p>
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
      Clew joins {found.isExact ? "" : "at least "}
      {number(found.joined.length)}, most tools would join {found.isExact ? "" : "at least "}
      {plural(found.joined.length + found.leftOut.count, "pair")}.
    </p>
  );
}

function LeftOutByOne({ one: { kind, label, reason, things } }: { readonly one: Common }) {
  return (
    <li className="stack" style={{ gap: 2 }} data-testid="left-out">
      <button
        type="button"
        className="plain-button row"
        title={`Select the ${things.length} that it would join`}
        onClick={() => select(things)}
      >
        <KindMark kind={kind} size={22} />
        <span className="grow cut hover-line">
          <Label text={label} />
        </span>
        <span className="number small">
          {plural((things.length * (things.length - 1)) / 2, "pair")}
        </span>
      </button>
      <p className="second small">{reason}</p>
    </li>
  );
}

function DottedNote({ count }: { readonly count: number }) {
  return (
    <p className="third small">
      Dotted in amber: {count > MOST_LEFT_OUT ? `${MOST_LEFT_OUT} of ` : ""}
      {plural(count, "pair")} that nothing rarer joins. Press one for its reason.
    </p>
  );
}
