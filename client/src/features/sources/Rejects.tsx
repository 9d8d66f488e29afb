import { Say, say, textOf } from "../../wording/index.ts";
import type { BadFragment } from "../../api/index.ts";

/** Rows that could not be read: where and why. Nothing of them is lost; the rejects file has them whole. */
export function Rejects({ rejects }: { readonly rejects: readonly BadFragment[] }) {
  return (
    <ul className="rejects" data-testid="rejects">
      {rejects.slice(0, 20).map(({ file, position, column, reason }, at) => (
        <li key={at}>
          <span className="third small">
            <bdi>{file}</bdi>, {position}
            {column && (
              <>
                <Say it="sources.rejects.column" column={<bdi>{column}</bdi>} />
              </>
            )}
          </span>
          <br />
          {textOf(reason)}
        </li>
      ))}
      {rejects.length > 20 && (
        <li className="third">{say("common.andMore", { rest: rejects.length - 20 })}</li>
      )}
    </ul>
  );
}
