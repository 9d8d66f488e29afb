import { number, say } from "../../../wording/index.ts";
import { useEntities } from "../useScope.ts";

const DRAWN = 12;
/** From what share of the bar a block has room for its number. */
const ROOM = 0.06;

/**
 * The pieces that would remain as blocks in proportion, the small ones together and striped; the
 * same in words beside it.
 */
export function PiecesBar({
  sizes,
  total,
  removed,
}: {
  readonly sizes: readonly number[];
  readonly total: number;
  readonly removed: number;
}) {
  const entities = useEntities();
  const blocks = sizes.filter((size) => size > 1).slice(0, DRAWN);
  const drawn = added(blocks);
  const others = entities === null ? added(sizes) - drawn : Math.max(0, entities - removed - drawn);
  return (
    <div>
      <div className="pieces-bar" aria-hidden="true">
        {blocks.map((size, at) => (
          <i key={at} style={{ flexGrow: size }}>
            {size / (drawn + others) >= ROOM ? number(size) : ""}
          </i>
        ))}
        {others > 0 && <i data-rest style={{ flexGrow: others }} />}
      </div>
      <p className="second small">{inWords(blocks, total, others)}</p>
    </div>
  );
}

const added = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);

/**
 * "Pieces of 866, 286 and 81; 1,098 smaller. Striped: those beyond the twelfth, 4,610 entities in
 * all."
 */
function inWords(blocks: readonly number[], total: number, others: number): string {
  if (blocks.length === 0)
    return total === 0
      ? say("measures.piecesBar.nothingRemains")
      : say("measures.piecesBar.entitiesWithNoLinks", { total });
  const named = blocks.slice(0, 6).map(number);
  const rest = total - named.length;
  const listed =
    named.length === 1
      ? say("measures.piecesBar.aPieceOf", { value: named[0] })
      : say("measures.piecesBar.piecesOfAnd", {
          named: named.slice(0, -1).join(", "),
          named2: named.at(-1),
        });
  const striped =
    others > 0
      ? say("measures.piecesBar.stripedSmallOneEntity", { rest: total - blocks.length, others })
      : "";
  return rest > 0 ? say("measures.piecesBar.smaller", { listed, rest, striped }) : `${listed}.`;
}
