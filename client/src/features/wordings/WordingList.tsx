import { useRef, type KeyboardEvent } from "react";
import { go } from "../../address/index.ts";
import type { TemplatesQuery } from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { day, number, wordingMeasures } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { slotted } from "./slots.ts";

interface Props {
  readonly page: TemplatesQuery["templates"];
  /** Ref of the wording that is open. */
  readonly open: string | null;
  readonly total: string;
  readonly onMore: (() => void) | null;
}

/** Wordings, those of most first; arrow keys go from row to row. */
export function WordingList({ page, open, total, onMore }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    rows[
      Math.max(
        0,
        Math.min(rows.length - 1, rows.findIndex((row) => row === document.activeElement) + by),
      )
    ]?.focus();
  };
  const isListed = page.edges.some(({ node }) => node.template.ref === open);
  return (
    <section className="panel wordings-list" aria-label="Shared wordings">
      <p className="row small second wordings-head">
        <span className="grow">Wording</span>
        <Meaning of={wordingMeasures.users} />
      </p>
      <ol ref={list} data-testid="wordings-list" onKeyDown={onKeyDown}>
        {page.edges.map(({ node: { template, size } }, at) => (
          <li key={template.id}>
            <button
              type="button"
              className="wordings-row"
              data-row=""
              data-testid="wordings-row"
              tabIndex={template.ref === open || (!isListed && at === 0) ? 0 : -1}
              aria-current={template.ref === open ? "true" : undefined}
              onClick={() => go({ view: "wordings", ref: template.ref })}
            >
              <span className="wordings-label">
                <bdi>
                  {slotted(template.label).map(({ text, isSlot }, place) =>
                    isSlot ? <i key={place}>{text}</i> : <span key={place}>{text}</span>,
                  )}
                </bdi>
              </span>
              <span className="number strong">{number(size)}</span>
              <span className="third small wordings-when">
                {template.firstSeen
                  ? `${day(template.firstSeen)} – ${day(template.lastSeen)}`
                  : "no times"}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="row wrap wordings-foot">
        <span className="third small">
          {number(page.shown)} of {total} shown, those of most first.
        </span>
        {onMore && (
          <Button onPress={onMore} testId="wordings-more">
            Show more
          </Button>
        )}
      </p>
    </section>
  );
}
