import { Trash2 } from "lucide-react";
import { type HeldFragment } from "../../api/index.ts";
import { EmptyState, IconButton } from "../../design/index.ts";
import { day, gradeWords, number } from "../../wording/index.ts";

export function Held({
  sources,
  setLeaving,
}: {
  readonly sources: readonly HeldFragment[];
  readonly setLeaving: (source: HeldFragment) => void;
}) {
  return (
    <section className="panel">
      <h2 className="head">Held</h2>
      {sources.length === 0 ? (
        <EmptyState title="No source is held yet">
          Import files, or add by hand what you know.
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
        <th>Source</th>
        <th className="number">Rows</th>
        <th className="number">Entities</th>
        <th className="number">Links</th>
        <th>From</th>
        <th>To</th>
        <th>Grade</th>
        <th>Imported</th>
        <th>Rejects</th>
        <th>
          <span className="unseen">Take out</span>
        </th>
      </tr>
    </thead>
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
        {source.demo && <span className="third small"> fictional</span>}
      </td>
      <td className="number">{number(source.records)}</td>
      <td className="number">{number(source.entities)}</td>
      <td className="number">{number(source.links)}</td>
      <td className="second">{day(source.from) ?? <span className="third">no times</span>}</td>
      <td className="second">{day(source.to)}</td>
      <td>
        {source.reliability && (
          <span className="pill" title={gradeWords[source.reliability] ?? ""}>
            {source.reliability}
          </span>
        )}
      </td>
      <td className="second">{day(source.importedAt)}</td>
      <td className="warn">{source.rejects > 0 && number(source.rejects)}</td>
      <td>
        <IconButton size="small" side="left" label={`Take ${source.title} out`} onPress={onLeave}>
          <Trash2 size={15} strokeWidth={1.75} />
        </IconButton>
      </td>
    </tr>
  );
}
