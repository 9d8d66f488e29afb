import { useState } from "react";
import { NeighbourhoodDocument, useOntology, useOperation } from "../../api/index.ts";
import { Problem, Waiting } from "../../design/index.ts";
import { number, say, textOf } from "../../wording/index.ts";
import { EntityLine, KindMark } from "../entities/index.ts";
import type { ProfileData } from "./profile-data.ts";

const MOST = 50;

/** What it is linked to, by kind; pressing a kind lists those of it. */
export function ByKind({ profile: { byKind, entity } }: { readonly profile: ProfileData }) {
  const { kinds } = useOntology();
  const [open, setOpen] = useState<string | null>(null);
  if (byKind.length === 0) return null;
  return (
    <section className="panel stack" style={{ gap: 8 }}>
      <h2 className="head">{say("profile.byKind.linkedTo")}</h2>
      <ul className="by-kind">
        {byKind
          .toSorted((a, b) => b.total - a.total)
          .map(({ kind, total }) => (
            <li key={kind}>
              <button
                type="button"
                className="plain-button row by-kind-line"
                aria-expanded={open === kind}
                data-testid={`linked-${kind}`}
                onClick={() => setOpen(open === kind ? null : kind)}
              >
                <KindMark kind={kind} size={16} ring={false} />
                <span className="grow cut hover-line">{kinds.get(kind)?.plural ?? kind}</span>
                <span className="number">{number(total)}</span>
              </button>
            </li>
          ))}
      </ul>
      {open !== null && <Linked key={open} id={entity.id} kind={open} />}
    </section>
  );
}

/** Those of one kind that it is linked to, the rarest first. */
function Linked({ id, kind }: { readonly id: string; readonly kind: string }) {
  const { kinds } = useOntology();
  const { data, problem, again } = useOperation(NeighbourhoodDocument, {
    ids: [id],
    entityKinds: [kind],
    limit: MOST,
  });
  const what = kinds.get(kind)?.plural ?? kind;
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={what} />;
  const { entities, shown, total, chosenBy } = data.neighbourhood;
  return (
    <div className="stack" style={{ gap: 6 }} data-testid="linked-list">
      <ul className="linked" aria-label={what}>
        {entities
          .filter((one) => one.id !== id)
          .map((one) => (
            <li key={one.id}>
              <EntityLine entity={one} size={20} />
            </li>
          ))}
      </ul>
      {total > shown && <p className="third small">{textOf(chosenBy)}</p>}
    </div>
  );
}
