import { useOntology } from "../../api/index.ts";
import { number, plural } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { Rejects } from "./Rejects.tsx";
import type { Inspection } from "./useImport.ts";

/** What the first rows would become: entities by kind, new and held, and the links among them. */
export function Becomes({ inspection }: { readonly inspection: Inspection }) {
  const { kinds, linkKinds } = useOntology();
  const { counts, sampleEntities, sampleLinks, rejects } = inspection;
  const labels = new Map(sampleEntities.map((entity) => [entity.id, entity]));
  return (
    <section className="panel stack becomes" data-testid="import-preview">
      <h2 className="head">What the first rows become</h2>
      {counts.length === 0 && (
        <p className="second">
          Nothing yet. Give a column a role: a key, an entity of its own, or two ends.
        </p>
      )}
      <ul>
        {counts.map(({ kind, total, held }) => (
          <li key={kind} className="row">
            <KindMark kind={kind} size={18} ring={false} />
            <span className="grow">{kinds.get(kind)?.plural ?? kind}</span>
            <span className="number">
              {number(total - held)} new
              {held > 0 && <span className="good">, {number(held)} held already</span>}
            </span>
          </li>
        ))}
      </ul>
      {sampleLinks.length > 0 && (
        <>
          <h3 className="head">Links, the first of {number(sampleLinks.length)}</h3>
          <ul className="sample-links">
            {sampleLinks.slice(0, 14).map((link, at) => {
              const [from, to] = [labels.get(link.source), labels.get(link.target)];
              return (
                <li key={at} className="row">
                  {from && <KindMark kind={from.kind} size={18} />}
                  <span className="cut">
                    <Label text={from?.label ?? link.source} />
                  </span>
                  <span className="third small">
                    {linkKinds.get(link.kind)?.label ?? link.kind}
                  </span>
                  {to && <KindMark kind={to.kind} size={18} />}
                  <span className="cut">
                    <Label text={to?.label ?? link.target} />
                  </span>
                  {to?.held && <span className="good small">held</span>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {sampleLinks.length === 0 && sampleEntities.length > 0 && (
        <ul className="sample-links">
          {sampleEntities.slice(0, 14).map(({ id, kind, label, held }) => (
            <li key={id} className="row">
              <KindMark kind={kind} size={18} />
              <span className="cut grow">
                <Label text={label} />
              </span>
              {held && <span className="good small">held</span>}
            </li>
          ))}
        </ul>
      )}
      {rejects.length > 0 && (
        <>
          <h3 className="head">{plural(rejects.length, "row")} of these would be rejected</h3>
          <Rejects rejects={rejects} />
        </>
      )}
    </section>
  );
}
