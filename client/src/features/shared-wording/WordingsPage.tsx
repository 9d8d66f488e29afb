import { TextQuote } from "lucide-react";
import { useState } from "react";
import {
  SourcesDocument,
  TemplatesDocument,
  useOperation,
  usePages,
  type TemplatesQuery,
} from "../../api/index.ts";
import { Caveats, EmptyState, Field, Input, Problem, Select, Waiting } from "../../design/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { useSettled } from "../entities/index.ts";
import { WordingList } from "./WordingList.tsx";
import { WordingView } from "./WordingView.tsx";

const PAGE = 40;
const SMALLEST = 2;
const GREATEST = 1_000_000;
type Page = TemplatesQuery["templates"];
const leastOf = (text: string) =>
  /^\d{1,7}$/.test(text.trim()) ? Math.min(GREATEST, Math.max(SMALLEST, Number(text))) : SMALLEST;

function Fields({ filter }: { readonly filter: Filter }) {
  const { source, setSource, least, setLeast } = filter;
  const { data: held } = useOperation(SourcesDocument, {});

  return (
    <div className="wordings-fields">
      <Field label={say("common.source")}>
        <Select
          value={source}
          onChange={setSource}
          options={[
            ["", say("common.allSources")],
            ...(held?.sources.map(({ id, title }) => [id, title] as const) ?? []),
          ]}
          testId="wordings-source"
        />
      </Field>
      <Field label={say("sharedWording.wordingsPage.usedByAtLeast")}>
        <Input type="number" value={least} onChange={setLeast} testId="wordings-least" />
      </Field>
    </div>
  );
}

function About({ page }: { readonly page: Page }) {
  return (
    <>
      <p className="second small">{textOf(page.definition)}</p>
      <Caveats texts={page.caveats.map(textOf)} className="third small" testId="wordings-caveats" />
    </>
  );
}

function Open({ wordingRef }: { readonly wordingRef: string | null }) {
  return wordingRef ? (
    <WordingView key={wordingRef} wordingRef={wordingRef} />
  ) : (
    <p className="panel second">{say("sharedWording.wordingsPage.openAWordingTo")}</p>
  );
}

/** Which wordings are listed. */
function useFilter() {
  const [source, setSource] = useState("");
  const [least, setLeast] = useState(String(SMALLEST));
  const minSize = leastOf(useSettled(least, 350));
  return { source, setSource, least, setLeast, minSize };
}
type Filter = ReturnType<typeof useFilter>;

/** Wordings that several ads, posts or messages share nearly word for word: a list, and one of them laid open. */
export function WordingsPage({ wordingRef }: { readonly wordingRef: string | null }) {
  const filter = useFilter();
  const { source, minSize, least } = filter;
  const pages = usePages(TemplatesDocument, {
    variables: { datasets: source ? [source] : null, minSize, first: PAGE },
    pageOf: ({ templates }) => templates,
  });
  const { data, problem, again } = pages.first;
  const page = data?.templates;
  return (
    <div className="page wordings" data-testid="wordings-view">
      <div className="page-inner stack" style={{ gap: 14 }}>
        <h1 className="unseen">{say("common.sharedWordings")}</h1>
        <div className="panel stack" style={{ gap: 8 }}>
          <Fields filter={filter} />
          {page && <About page={page} />}
        </div>
        {problem && <Problem problem={problem} again={again} />}
        {!page && !problem && <Waiting what={say("sharedWording.theSharedWordings")} />}
        {page?.total === 0 && !wordingRef && <NoWording least={leastOf(least)} />}
        {(wordingRef || pages.total > 0) && (
          <div className="wordings-columns">
            {page ? <WordingList pages={pages} open={wordingRef} /> : <span />}
            <Open wordingRef={wordingRef} />
          </div>
        )}
      </div>
    </div>
  );
}

function NoWording({ least }: { readonly least: number }) {
  return (
    <EmptyState
      title={say("sharedWording.wordingsPage.noSharedWordingHere")}
      icon={<TextQuote size={28} strokeWidth={1.5} />}
    >
      {say("sharedWording.wordingsPage.textsOfAdPost", { least })}
    </EmptyState>
  );
}
