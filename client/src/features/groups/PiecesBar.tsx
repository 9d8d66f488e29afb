import { number, plural } from "../../wording/index.ts";

const DRAWN = 12;

/** The pieces that would remain as blocks in proportion, the smallest together; the same in words beside it. */
export function PiecesBar({ sizes, total }: { readonly sizes: readonly number[]; readonly total: number }) {
  const blocks = sizes.filter((size) => size > 1).slice(0, DRAWN);
  const others = sizes.slice(blocks.length).reduce((sum, size) => sum + size, 0);
  const unlisted = total - sizes.length;
  return (
    <div>
      <div className="pieces-bar" aria-hidden="true">
        {blocks.map((size, at) => <i key={at} style={{ flexGrow: size }}>{at < 4 && size >= 10 ? number(size) : ""}</i>)}
        {others > 0 && <i data-rest style={{ flexGrow: others }} />}
      </div>
      <p className="second small">{inWords(blocks, total, unlisted > 0)}</p>
    </div>
  );
}

/** "Pieces of 866, 286 and 81; 1,098 smaller ones, not drawn in full." */
function inWords(blocks: readonly number[], total: number, isCut: boolean): string {
  if (blocks.length === 0) return total === 0 ? "Nothing remains." : `${plural(total, "entity", "entities")} that nothing joins.`;
  const named = blocks.slice(0, 6).map(number);
  const rest = total - named.length;
  const listed = named.length === 1 ? `A piece of ${named[0]}` : `Pieces of ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
  return rest > 0 ? `${listed}; ${number(rest)} smaller${isCut ? ", the hundred largest drawn" : ""}.` : `${listed}.`;
}
