import type { HeldFragment } from "../../api/index.ts";
import { wordOf, day, number, say } from "../../wording/index.ts";

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
          {say("home.sourcesHeld.nothingAfterIsHeld", { latest: day(latest) })}
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
        {source.demo && <span className="third small"> {say("common.fictional")}</span>}
      </td>
      <td className="number">{number(source.records)}</td>
      <td className="second">
        {day(source.from) ?? <span className="third">{say("common.noTimes")}</span>}
      </td>
      <td className="second">{day(source.to)}</td>
      <td>
        {source.reliability && (
          <span className="pill" title={wordOf("grade", source.reliability)}>
            {source.reliability}
          </span>
        )}
      </td>
      <td className="warn">
        {source.rejects > 0 && say("common.count.reject", { count: source.rejects })}
      </td>
    </tr>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>{say("common.source")}</th>
        <th className="number">{say("common.rows")}</th>
        <th>{say("common.from")}</th>
        <th>{say("common.to")}</th>
        <th>{say("common.grade")}</th>
        <th>
          <span className="unseen">{say("common.rejects")}</span>
        </th>
      </tr>
    </thead>
  );
}
