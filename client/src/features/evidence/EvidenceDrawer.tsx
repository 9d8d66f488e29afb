import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { Button, Drawer, Problem, Waiting } from "../../design/index.ts";
import { say, plainText } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { aboutWords, RowLine } from "../rows/index.ts";
import { closeEvidence, opened, type Found, type Wanted } from "./opened-evidence.ts";

/** What stands behind a number that was pressed: each thing with the source rows that say so, a page at a time. */
export function EvidenceDrawer() {
  const { wanted, turn } = useStore(opened);
  return (
    <Drawer
      title={wanted?.title ?? ""}
      isOpen={wanted !== null}
      onClose={closeEvidence}
      testId="evidence"
    >
      {wanted && <List key={turn} wanted={wanted} />}
    </Drawer>
  );
}

const gone = {
  message: say("evidence.evidenceDrawer.itIsNotThere"),
  advice: say("evidence.evidenceDrawer.somethingHasChanged"),
};

function List({ wanted }: { readonly wanted: Wanted }) {
  const pages = wanted.useEvidence();
  const { first, edges, total, isGone } = pages;
  const list = useFocusKept(first.data !== null && !isGone && !pages.hasMore);
  return (
    <>
      <p className="second small">{plainText(wanted.of.meaning)}</p>
      {first.data !== null && !isGone && total === 0 && (
        <p className="second">{say("evidence.evidenceDrawer.noRowSaysSo")}</p>
      )}
      <ol ref={list} tabIndex={-1} className="stack evidence-list" aria-label={wanted.title}>
        {edges.map(({ node }, at) => (
          <li key={at} data-testid="evidence-thing">
            <One found={node} />
          </li>
        ))}
      </ol>
      {first.problem && <Problem problem={first.problem} again={first.again} />}
      {isGone && <Problem problem={gone} again={first.again} />}
      {first.data === null && first.waiting && (
        <Waiting what={say("evidence.evidenceDrawer.whatStandsBehindIt")} />
      )}
      {first.data !== null && !isGone && <More pages={pages} />}
    </>
  );
}

function More({
  pages: { edges, total, hasMore, problem, showMore },
}: {
  readonly pages: ReturnType<Wanted["useEvidence"]>;
}) {
  return (
    <>
      {problem && <Problem problem={problem} again={() => showMore()} />}
      <p className="row wrap">
        <span className="third small" data-testid="evidence-count">
          {say("common.ofShown", { edges: edges.length, total })}
        </span>
        {hasMore && (
          <Button onPress={() => showMore()} testId="evidence-more">
            {say("common.showMore")}
          </Button>
        )}
      </p>
    </>
  );
}

/** The button that was pressed for more is gone with the last page: the keys go on in the list. */
function useFocusKept(isWhole: boolean) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (isWhole && document.activeElement === document.body) list.current?.focus();
  }, [isWhole]);
  return list;
}

/** A press on an entity leads to its profile: what lies over the page goes. */
function One({
  found: { entity, with: other, value, rows, citations },
}: {
  readonly found: Found;
}) {
  return (
    <div
      className="stack"
      style={{ gap: 4 }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest("[data-entity]")) closeEvidence();
      }}
    >
      <div className="row wrap" data-entity="">
        <EntityLine entity={entity} size={20} />
        {other && (
          <>
            <span className="third small">{say("evidence.evidenceDrawer.with")}</span>
            <EntityLine entity={other} size={18} />
          </>
        )}
        {value !== "" && (
          <span className="second small">
            <bdi>{value}</bdi>
          </span>
        )}
      </div>
      <div className="boxed">
        {citations.map((citation) => (
          <RowLine key={citation.record.id} citation={aboutWords(citation, value)} />
        ))}
      </div>
      {rows > citations.length && (
        <p className="third small">
          {say("evidence.evidenceDrawer.ofRowShownAll", { citations: citations.length, rows })}
        </p>
      )}
    </div>
  );
}
