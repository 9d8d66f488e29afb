import { moment, say, textOf } from "../../wording/index.ts";
import type { CaseFile } from "./useCase.ts";

/** All that was done to a case, the latest first. */
export function CaseHistory({ file }: { readonly file: CaseFile }) {
  return (
    <section className="panel">
      <ol className="case-steps" reversed data-testid="case-history">
        {file.history.toReversed().map(({ page, done, why, by, at }) => (
          <li key={page}>
            <span>{textOf(done)}</span>
            {why !== "" && (
              <span className="second">
                {" "}
                · <bdi>{why}</bdi>
              </span>
            )}
            <div className="third small">{say("cases.signed", { by, at: moment(at) })}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
