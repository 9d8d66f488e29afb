import { useOntology } from "../../api/index.ts";
import { number, say } from "../../wording/index.ts";
import { KindMark } from "../entities/index.ts";
import type { ProfileData } from "./profile-data.ts";

/** What it is linked to, by kind. */
export function ByKind({ profile: { byKind } }: { readonly profile: ProfileData }) {
  const { kinds } = useOntology();
  if (byKind.length === 0) return null;
  return (
    <section className="panel stack" style={{ gap: 8 }}>
      <h2 className="head">{say("profile.byKind.linkedTo")}</h2>
      <ul className="by-kind">
        {byKind
          .toSorted((a, b) => b.total - a.total)
          .map(({ kind, total }) => (
            <li key={kind} className="row">
              <KindMark kind={kind} size={16} ring={false} />
              <span className="grow cut">{kinds.get(kind)?.plural ?? kind}</span>
              <span className="number">{number(total)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
