import { SearchX } from "lucide-react";
import type { HeldFragment } from "../../api/index.ts";
import { day, number, say } from "../../wording/index.ts";

/** Not held is an answer too: what was searched, and how fresh it is. */
export function FreshSources({
  title,
  sources,
}: {
  readonly title: string;
  readonly sources: readonly HeldFragment[];
}) {
  return (
    <section className="panel stack" data-testid="not-held" aria-live="polite">
      <div className="row">
        <SearchX size={18} strokeWidth={1.75} className="third" />
        <p>
          <span className="strong">{title}.</span>{" "}
          {sources.length === 0
            ? say("find.freshSources.noSourceIsHeld")
            : say("find.freshSources.everyValueSearched", { sources: sources.length })}
        </p>
      </div>
      {sources.length > 0 && <SearchedTable sources={sources} />}
    </section>
  );
}

function SearchedTable({ sources }: { readonly sources: readonly HeldFragment[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{say("common.source")}</th>
          <th className="number">{say("common.rows")}</th>
          <th>{say("common.from")}</th>
          <th>{say("common.to")}</th>
          <th>{say("common.imported")}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <td>
              <bdi>{source.title}</bdi>
            </td>
            <td className="number">{number(source.records)}</td>
            <td className="second">{day(source.from) ?? say("common.noTimes")}</td>
            <td className="second">{day(source.to) ?? ""}</td>
            <td className="second">{day(source.importedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
