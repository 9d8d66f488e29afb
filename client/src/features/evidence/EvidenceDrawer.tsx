import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { Button, Drawer, Problem, Waiting } from "../../design/index.ts";
import { number, plural } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { aboutWords, RowLine } from "../rows/index.ts";
import { closeEvidence, opened, type Found, type Wanted } from "./evidence.ts";
import { useEvidence } from "./useEvidence.ts";

/** What stands behind a number that was pressed: each thing with the source rows that say so, a page at a time. */
export function EvidenceDrawer() {
  const wanted = useStore(opened, (state) => state.wanted);
  return (
    <Drawer
      title={wanted?.title ?? ""}
      isOpen={wanted !== null}
      onClose={closeEvidence}
      testId="evidence"
    >
      {wanted && <List wanted={wanted} />}
    </Drawer>
  );
}

function List({ wanted }: { readonly wanted: Wanted }) {
  const { found, total, after, problem, isReading, more } = useEvidence(wanted);
  const list = useRef<HTMLOListElement>(null);
  const isWhole = total !== null && after === null;
  // The button that was pressed for more is gone with the last page: the keys go on in the list.
  useEffect(() => {
    if (isWhole && document.activeElement === document.body) list.current?.focus();
  }, [isWhole]);
  return (
    <>
      <p className="second small">{wanted.of.meaning}</p>
      {total === 0 && <p className="second">No row says so any more.</p>}
      <ol ref={list} tabIndex={-1} className="stack evidence-list" aria-label={wanted.title}>
        {found.map((one, at) => (
          <li key={at} data-testid="evidence-thing">
            <One found={one} />
          </li>
        ))}
      </ol>
      {problem && <Problem problem={problem} again={more} />}
      {total === null && isReading && <Waiting what="what stands behind it" />}
      {total !== null && (
        <p className="row wrap">
          <span className="third small" data-testid="evidence-count">
            {number(found.length)} of {number(total)} shown.
          </span>
          {after !== null && (
            <Button onPress={() => !isReading && more()} testId="evidence-more">
              Show more
            </Button>
          )}
        </p>
      )}
    </>
  );
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
            <span className="third small">with</span>
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
          {number(citations.length)} of {plural(rows, "row")} shown; all are on its profile.
        </p>
      )}
    </div>
  );
}
