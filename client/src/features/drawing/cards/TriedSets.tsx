import { runCommand, takeOut } from "../../../chart/index.ts";
import { number, say } from "../../../wording/index.ts";
import { useMeasuring, type Tried } from "./measuring.ts";

const rows: readonly (readonly [string, (tried: Tried) => string])[] = [
  [say("common.fallenApart"), ({ after }) => after.toFixed(2)],
  [say("drawing.triedSets.before"), ({ before }) => before.toFixed(2)],
  [say("drawing.triedSets.pieces"), ({ pieces }) => number(pieces)],
  [say("drawing.triedSets.biggestPiece"), ({ largest }) => number(largest)],
];

/** The last two sets that were taken out, side by side; pressing one takes it out again. */
export function TriedSets() {
  const tried = useMeasuring((state) => state.tried);
  if (tried.length < 2) return null;
  return (
    <div data-testid="tried-sets">
      <h3 className="head">{say("drawing.triedSets.theLastTwoSets")}</h3>
      <table className="table tried-sets">
        <SetsHead tried={tried} />
        <tbody>
          {rows.map(([title, of]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {tried.map((one) => (
                <td key={one.ids.join("\n")} className="number">
                  {of(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SetsHead({ tried }: { readonly tried: readonly Tried[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{say("drawing.triedSets.whatWasLeft")}</span>
        </th>
        {tried.map(({ ids, labels }) => (
          <th key={ids.join("\n")} scope="col">
            <button
              type="button"
              className="link-button"
              title={say("drawing.triedSets.takeOut", { labels: labels.join(", ") })}
              onClick={() => runCommand(takeOut, { entityIds: ids, how: "only" })}
            >
              <bdi>{labels.slice(0, 3).join(", ")}</bdi>
              {labels.length > 3 && say("drawing.triedSets.andMore", { rest: labels.length - 3 })}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
