import { useRef, type KeyboardEvent } from "react";
import { go } from "../../address/index.ts";
import type { Pages, TemplatesQuery } from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { day, number, meaningOf, say } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { slotted } from "./slots.ts";

type Listed = TemplatesQuery["templates"]["edges"][number]["node"];
export type ListedPages = Pages<unknown, { readonly node: Listed }>;

/** As many more as are read at once. */
const MORE = 160;

interface Props {
  readonly pages: ListedPages;
  /** Ref of the wording that is open. */
  readonly open: string | null;
}

/** Wordings, those of most first; arrow keys go from row to row. */
export function WordingList({ pages, open }: Props) {
  const { edges } = pages;
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
  const isListed = edges.some(({ node }) => node.template.ref === open);
  return (
    <section className="panel wordings-list" aria-label={say("common.sharedWordings")}>
      <p className="row small second wordings-head">
        <span className="grow">{say("sharedWording.wordingList.wording")}</span>
        <Meaning of={meaningOf("users")} />
      </p>
      <ol ref={list} data-testid="wordings-list" onKeyDown={onKeyDown}>
        {edges.map(({ node }, at) => (
          <li key={node.template.id}>
            <WordingRow
              node={node}
              open={open}
              isStop={node.template.ref === open || (!isListed && at === 0)}
            />
          </li>
        ))}
      </ol>
      <ListFoot pages={pages} />
    </section>
  );
}

function WordingRow({
  node: { template, size },
  open,
  isStop,
}: {
  readonly node: Listed;
  readonly open: string | null;
  readonly isStop: boolean;
}) {
  return (
    <button
      type="button"
      className="wordings-row"
      data-row=""
      data-testid="wordings-row"
      tabIndex={isStop ? 0 : -1}
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
          : say("common.noTimes")}
      </span>
    </button>
  );
}

function ListFoot({ pages: { edges, total, hasMore, showMore } }: { readonly pages: ListedPages }) {
  return (
    <p className="row wrap wordings-foot">
      <span className="third small">
        {say("sharedWording.wordingList.ofShownThoseOf", { edges: edges.length, total })}
      </span>
      {hasMore && (
        <Button onPress={() => showMore(MORE)} testId="wordings-more">
          {say("common.showMore")}
        </Button>
      )}
    </p>
  );
}
