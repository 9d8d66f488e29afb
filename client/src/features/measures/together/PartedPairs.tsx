import { useState } from "react";
import type { GroupNameFragment, PartedPairFragment } from "../../../api/index.ts";
import { number, plural } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { GroupTag } from "../GroupTag.tsx";

const FIRST = 3;
const MOST = 50;

/** Pairs of groups that would lose touch, and through whom they had it; those joined in roundabout ways alone come last. */
export function PartedPairs({
  pairs,
  groups,
}: {
  readonly pairs: readonly PartedPairFragment[];
  readonly groups: readonly GroupNameFragment[];
}) {
  const [all, setAll] = useState(false);
  if (pairs.length === 0) return <p className="second small">No two groups lose touch.</p>;
  const ordered = pairs.toSorted(
    (one, other) => Number(other.through.length > 0) - Number(one.through.length > 0),
  );
  return (
    <div className="stack" style={{ gap: 4 }}>
      <p className="small">
        {pairs.length >= MOST ? `At least ${number(MOST)} pairs` : plural(pairs.length, "pair")} of
        groups lose touch:
      </p>
      <ul className="parted">
        {(all ? ordered : ordered.slice(0, FIRST)).map((pair) => (
          <PartedPair key={`${pair.a}-${pair.b}`} pair={pair} groups={groups} />
        ))}
      </ul>
      {pairs.length > FIRST && (
        <p>
          <button type="button" className="link-button small" onClick={() => setAll(!all)}>
            {all ? `Show ${FIRST}` : `Show all ${pairs.length}`}
          </button>
        </p>
      )}
    </div>
  );
}

function PartedPair({
  pair: { a, b, through },
  groups,
}: {
  readonly pair: PartedPairFragment;
  readonly groups: readonly GroupNameFragment[];
}) {
  return (
    <li>
      <span>
        <GroupTag id={a} groups={groups} /> <span className="second">and</span>{" "}
        <GroupTag id={b} groups={groups} />
      </span>
      <span className="row wrap small">
        <span className="second">
          {through.length > 0 ? "joined through" : "joined in roundabout ways only"}
        </span>
        {through.map((entity) => (
          <EntityLine key={entity.id} entity={entity} size={18} />
        ))}
      </span>
    </li>
  );
}
