import { TextQuote } from "lucide-react";
import { useState } from "react";
import { SourcesDocument, TemplatesDocument, useOperation } from "../../api/index.ts";
import { EmptyState, Field, Input, Problem, Select, Waiting } from "../../design/index.ts";
import { number, plural } from "../../wording/index.ts";
import { useSettled } from "../entities/index.ts";
import { WordingList } from "./WordingList.tsx";
import { WordingView } from "./WordingView.tsx";

const PAGE = 40;
const [SMALLEST, GREATEST] = [2, 1_000_000];
const leastOf = (text: string) =>
  /^\d{1,7}$/.test(text.trim()) ? Math.min(GREATEST, Math.max(SMALLEST, Number(text))) : SMALLEST;

/** Wordings that several ads, posts or messages share nearly word for word: a list, and one of them laid open. */
export function WordingsPage({ wordingRef }: { readonly wordingRef: string | null }) {
  const [source, setSource] = useState("");
  const [least, setLeast] = useState(String(SMALLEST));
  const [first, setFirst] = useState(PAGE);
  const { data: held } = useOperation(SourcesDocument, {});
  const { data, problem, again } = useOperation(TemplatesDocument, {
    datasets: source ? [source] : null,
    minSize: leastOf(useSettled(least, 350)),
    first,
    after: null,
  });
  const page = data?.templates;
  return (
    <div className="page wordings" data-testid="wordings-view">
      <div className="page-inner stack" style={{ gap: 14 }}>
        <h1 className="unseen">Shared wordings</h1>
        <div className="panel stack" style={{ gap: 8 }}>
          <div className="wordings-fields">
            <Field label="Source">
              <Select
                value={source}
                onChange={setSource}
                options={[
                  ["", "All sources"],
                  ...(held?.sources.map(({ id, title }) => [id, title] as const) ?? []),
                ]}
                testId="wordings-source"
              />
            </Field>
            <Field label="Used by at least">
              <Input type="number" value={least} onChange={setLeast} testId="wordings-least" />
            </Field>
          </div>
          {page && <p className="second small">{page.definition}</p>}
          {page && (
            <ul className="wordings-caveats third small" data-testid="wordings-caveats">
              {page.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          )}
        </div>
        {problem && <Problem problem={problem} again={again} />}
        {!page && !problem && <Waiting what="the shared wordings" />}
        {page && page.total === 0 && !wordingRef && (
          <EmptyState
            title="No shared wording here"
            icon={<TextQuote size={28} strokeWidth={1.5} />}
          >
            Texts of{" "}
            {plural(leastOf(least), "ad, post, message or page", "ads, posts, messages or pages")}{" "}
            or more that are nearly the same word for word would stand here. Choose another source,
            or import one whose rows have texts.
          </EmptyState>
        )}
        {(wordingRef || (page && page.total > 0)) && (
          <div className="wordings-columns">
            {page ? (
              <WordingList
                page={page}
                open={wordingRef}
                total={number(page.total)}
                onMore={page.pageInfo.hasNextPage && first < 200 ? () => setFirst(200) : null}
              />
            ) : (
              <span />
            )}
            {wordingRef ? (
              <WordingView key={wordingRef} wordingRef={wordingRef} />
            ) : (
              <p className="panel second">
                Open a wording to see its text with the slots marked, and what each ad put there.
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
