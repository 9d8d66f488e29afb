import { Trash2 } from "lucide-react";
import { type HeldFragment } from "../../api/index.ts";
import { EmptyState, IconButton } from "../../design/index.ts";
import { wordOf, day, number, say } from "../../wording/index.ts";

export function Held({
  sources,
  setLeaving,
}: {
  readonly sources: readonly HeldFragment[];
  readonly setLeaving: (source: HeldFragment) => void;
}) {
  return (
    <section className="panel">
      <h2 className="head">{say("common.held")}</h2>
      {sources.length === 0 ? (
        <EmptyState title={say("common.noSourceIsHeld")}>
          {say("sources.heldSources.importFilesOrAdd")}
        </EmptyState>
      ) : (
        <div className="wide">
          <table className="table">
            <SourceHeads />
            <tbody>
              {sources.map((source) => (
                <SourceRow key={source.id} source={source} onLeave={() => setLeaving(source)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SourceHeads() {
  return (
    <thead>
      <tr>
        <th>{say("common.source")}</th>
        <th className="number">{say("common.rows")}</th>
        <th className="number">{say("sources.entities")}</th>
        <th className="number">{say("common.links")}</th>
        <th>{say("common.from")}</th>
        <th>{say("common.to")}</th>
        <th>{say("common.grade")}</th>
        <th>{say("common.imported")}</th>
        <th>{say("common.rejects")}</th>
        <th>
          <span className="unseen">{say("sources.heldSources.takeOut")}</span>
        </th>
      </tr>
    </thead>
  );
}

function GradeCell({ grade }: { readonly grade: HeldFragment["reliability"] }) {
  return (
    <td>
      {grade && (
        <span className="pill" title={wordOf("grade", grade)}>
          {grade}
        </span>
      )}
    </td>
  );
}

function SourceRow({
  source,
  onLeave,
}: {
  readonly source: HeldFragment;
  readonly onLeave: () => void;
}) {
  return (
    <tr data-testid={`source-${source.id}`}>
      <td>
        <bdi className="strong">{source.title}</bdi> <span className="third mono">{source.id}</span>
        {source.demo && <span className="third small"> {say("common.fictional")}</span>}
      </td>
      <td className="number">{number(source.records)}</td>
      <td className="number">{number(source.entities)}</td>
      <td className="number">{number(source.links)}</td>
      <td className="second">
        {day(source.from) ?? <span className="third">{say("common.noTimes")}</span>}
      </td>
      <td className="second">{day(source.to)}</td>
      <GradeCell grade={source.reliability} />
      <td className="second">{day(source.importedAt)}</td>
      <td className="warn">{source.rejects > 0 && number(source.rejects)}</td>
      <td>
        <IconButton
          size="small"
          side="left"
          label={say("sources.heldSources.takeTitleOut", { title: source.title })}
          onPress={onLeave}
        >
          <Trash2 size={15} strokeWidth={1.75} />
        </IconButton>
      </td>
    </tr>
  );
}
