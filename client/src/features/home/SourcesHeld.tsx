import type { HeldFragment } from "../../api/index.ts";
import { day, gradeWords, number } from "../../wording/index.ts";

/** The sources with their rows, times and grades, and what could not be read. */
export function SourcesHeld({ sources }: { readonly sources: readonly HeldFragment[] }) {
  const latest = sources
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  return (
    <>
      <table className="table" data-testid="sources-held">
        <Heads />
        <tbody>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </table>
      {latest && (
        <p className="third small" style={{ paddingTop: 9 }}>
          Nothing after {day(latest)} is held.
        </p>
      )}
    </>
  );
}

function SourceRow({ source }: { readonly source: HeldFragment }) {
  return (
    <tr>
      <td>
        <bdi>{source.title}</bdi>
        {source.demo && <span className="third small"> fictional</span>}
      </td>
      <td className="number">{number(source.records)}</td>
      <td className="second">{day(source.from) ?? <span className="third">no times</span>}</td>
      <td className="second">{day(source.to)}</td>
      <td>
        {source.reliability && (
          <span className="pill" title={gradeWords[source.reliability] ?? ""}>
            {source.reliability}
          </span>
        )}
      </td>
      <td className="warn">
        {source.rejects > 0 &&
          `${number(source.rejects)} ${source.rejects === 1 ? "reject" : "rejects"}`}
      </td>
    </tr>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>Source</th>
        <th className="number">Rows</th>
        <th>From</th>
        <th>To</th>
        <th>Grade</th>
        <th>
          <span className="unseen">Rejects</span>
        </th>
      </tr>
    </thead>
  );
}
