import { useOntology } from "../../api/index.ts";
import { say } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { Rejects } from "./Rejects.tsx";
import type { Inspection } from "./import-draft.ts";

/** As many as there is room for. */
const LISTED = 14;

/** What the first rows would become: entities by kind, new and held, and the links among them. */
export function Becomes({ inspection }: { readonly inspection: Inspection }) {
  const { counts, sampleEntities, sampleLinks, rejects } = inspection;
  return (
    <section className="panel stack becomes" data-testid="import-preview">
      <h2 className="head">{say("sources.becomes.whatTheFirstRows")}</h2>
      {counts.length === 0 && <p className="second">{say("sources.becomes.nothingYetGiveA")}</p>}
      <ul>
        {counts.map((count) => (
          <KindCount key={count.kind} count={count} />
        ))}
      </ul>
      {sampleLinks.length > 0 && (
        <>
          <h3 className="head">
            {say("sources.becomes.linksTheFirstOf", { sampleLinks: sampleLinks.length })}
          </h3>
          <SampleLinks inspection={inspection} />
        </>
      )}
      {sampleLinks.length === 0 && sampleEntities.length > 0 && (
        <SampleEntities inspection={inspection} />
      )}
      {rejects.length > 0 && (
        <>
          <h3 className="head">
            {say("sources.becomes.rowOfTheseWould", { rejects: rejects.length })}
          </h3>
          <Rejects rejects={rejects} />
        </>
      )}
    </section>
  );
}

function KindCount({
  count: { kind, total, held },
}: {
  readonly count: Inspection["counts"][number];
}) {
  const { kinds } = useOntology();
  return (
    <li className="row">
      <KindMark kind={kind} size={18} ring={false} />
      <span className="grow">{kinds.get(kind)?.plural ?? kind}</span>
      <span className="number">
        {say("sources.becomes.new", { rest: total - held })}
        {held > 0 && <span className="good">{say("sources.becomes.heldAlready", { held })}</span>}
      </span>
    </li>
  );
}

function SampleLinks({ inspection }: { readonly inspection: Inspection }) {
  const { sampleEntities, sampleLinks } = inspection;
  const labels = new Map(sampleEntities.map((entity) => [entity.id, entity]));

  return (
    <ul className="sample-links">
      {sampleLinks.slice(0, LISTED).map((link, at) => (
        <SampleLink
          key={at}
          link={link}
          from={labels.get(link.source)}
          to={labels.get(link.target)}
        />
      ))}
    </ul>
  );
}

function SampleEntities({ inspection }: { readonly inspection: Inspection }) {
  const { sampleEntities } = inspection;

  return (
    <ul className="sample-links">
      {sampleEntities.slice(0, LISTED).map(({ id, kind, label, held }) => (
        <li key={id} className="row">
          <KindMark kind={kind} size={18} />
          <span className="cut grow">
            <Label text={label} />
          </span>
          {held && <span className="good small">{say("sources.becomes.held")}</span>}
        </li>
      ))}
    </ul>
  );
}

type Sample = Inspection["sampleEntities"][number];

function SampleLink({
  link,
  from,
  to,
}: {
  readonly link: Inspection["sampleLinks"][number];
  readonly from: Sample | undefined;
  readonly to: Sample | undefined;
}) {
  const { linkKinds } = useOntology();
  return (
    <li className="row">
      {from && <KindMark kind={from.kind} size={18} />}
      <span className="cut">
        <Label text={from?.label ?? link.source} />
      </span>
      <span className="third small">{linkKinds.get(link.kind)?.label ?? link.kind}</span>
      {to && <KindMark kind={to.kind} size={18} />}
      <span className="cut">
        <Label text={to?.label ?? link.target} />
      </span>
      {to?.held && <span className="good small">{say("sources.becomes.held")}</span>}
    </li>
  );
}
