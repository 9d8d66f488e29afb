import { runCommand, takeOut } from "../../../chart/index.ts";
import { number } from "../../../wording/index.ts";
import { useMeasuring, type Tried } from "./measuring.ts";

const rows: readonly (readonly [string, (tried: Tried) => string])[] = [
  ["Fallen apart", ({ after }) => after.toFixed(2)],
  ["Before", ({ before }) => before.toFixed(2)],
  ["Pieces", ({ pieces }) => number(pieces)],
  ["Biggest piece", ({ largest }) => number(largest)],
];

/** The last two sets that were taken out, side by side; pressing one takes it out again. */
export function TriedSets() {
  const tried = useMeasuring((state) => state.tried);
  if (tried.length < 2) return null;
  return (
    <div data-testid="tried-sets">
      <h3 className="head">The last two sets</h3>
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
          <span className="unseen">What was left</span>
        </th>
        {tried.map(({ ids, labels }) => (
          <th key={ids.join("\n")} scope="col">
            <button
              type="button"
              className="link-button"
              title={`Take out ${labels.join(", ")}`}
              onClick={() => runCommand(takeOut, { entityIds: ids, how: "only" })}
            >
              <bdi>{labels.slice(0, 3).join(", ")}</bdi>
              {labels.length > 3 && ` and ${labels.length - 3} more`}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
