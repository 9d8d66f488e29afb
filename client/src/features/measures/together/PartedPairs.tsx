import { useState } from "react";
import type { GroupNameFragment, PartedPairFragment } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { GroupTag } from "../GroupTag.tsx";

const FIRST = 3;
const MOST = 50;

/**
 * Pairs of groups that would lose touch, and through whom they had it; those joined in roundabout
 * ways alone come last.
 */
export function PartedPairs({
  pairs,
  groups,
}: {
  readonly pairs: readonly PartedPairFragment[];
  readonly groups: readonly GroupNameFragment[];
}) {
  const [all, setAll] = useState(false);
  if (pairs.length === 0)
    return <p className="second small">{say("measures.partedPairs.noTwoGroupsLose")}</p>;
  const ordered = pairs.toSorted(
    (one, other) => Number(other.through.length > 0) - Number(one.through.length > 0),
  );
  return (
    <div className="stack" style={{ gap: 4 }}>
      <p className="small">
        {say("measures.partedPairs.ofGroupsLoseTouch", {
          part:
            pairs.length >= MOST
              ? say("measures.partedPairs.atLeastPairs", { most: MOST })
              : say("common.count.pair", { count: pairs.length }),
        })}
      </p>
      <ul className="parted">
        {(all ? ordered : ordered.slice(0, FIRST)).map((pair) => (
          <PartedPair key={`${pair.a}-${pair.b}`} pair={pair} groups={groups} />
        ))}
      </ul>
      {pairs.length > FIRST && (
        <p>
          <button type="button" className="link-button small" onClick={() => setAll(!all)}>
            {all
              ? say("measures.partedPairs.show", { first: FIRST })
              : say("measures.partedPairs.showAll", { pairs: pairs.length })}
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
        <GroupTag id={a} groups={groups} /> <span className="second">{say("common.and")}</span>{" "}
        <GroupTag id={b} groups={groups} />
      </span>
      <span className="row wrap small">
        <span className="second">
          {through.length > 0
            ? say("measures.partedPairs.linkedThrough")
            : say("measures.partedPairs.linkedByLongerPaths")}
        </span>
        {through.map((entity) => (
          <EntityLine key={entity.id} entity={entity} size={18} />
        ))}
      </span>
    </li>
  );
}
