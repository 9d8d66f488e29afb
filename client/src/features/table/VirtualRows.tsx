import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";

interface Column<Key extends string> {
  readonly key: Key | null;
  readonly title: string;
  readonly width: string;
  readonly isNumber?: boolean;
}

interface Props<Row, Key extends string> {
  readonly label: string;
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row[];
  readonly sort: { readonly key: Key; readonly down: boolean };
  readonly onSort: (key: Key) => void;
  readonly keyOf: (row: Row) => string;
  readonly isPicked: (row: Row) => boolean;
  /** The cells of a row; only those of the row one is at are on the way of the Tab key. */
  readonly cells: (row: Row, isHere: boolean) => readonly ReactNode[];
  readonly onKey: (row: Row, event: KeyboardEvent) => void;
  readonly testId: string;
}

const ROW = 36;

/** A long table of which only the rows in sight are there; arrow keys go from row to row, Tab goes past it. */
export function VirtualRows<Row, Key extends string>({
  label,
  columns,
  rows,
  sort,
  onSort,
  keyOf,
  isPicked,
  cells,
  onKey,
  testId,
}: Props<Row, Key>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setHere] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const inSight = virtual.getVirtualItems();
  const here = inSight.some(({ index }) => index === focused) ? focused : (inSight[0]?.index ?? 0);
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(" ") };
  const goTo = (index: number) => {
    const at = Math.max(0, Math.min(rows.length - 1, index));
    virtual.scrollToIndex(at);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus(),
    );
  };
  /** Where a key takes the row itself away, the one in its place has the focus next. */
  const keys = (row: Row, at: number) => (event: KeyboardEvent) => {
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: at + 12,
      PageUp: at - 12,
    }[event.key];
    if (to === undefined && event.target !== event.currentTarget) return;
    if (to === undefined) {
      onKey(row, event);
      return setTimeout(
        () => document.activeElement === document.body && scroller.current && goTo(at),
        60,
      );
    }
    event.preventDefault();
    goTo(to);
  };
  return (
    <div
      ref={scroller}
      className="virtual"
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      data-testid={testId}
      tabIndex={-1}
    >
      <div role="rowgroup" className="virtual-head">
        <div role="row" className="virtual-row" style={template}>
          {columns.map(({ key, title, isNumber }) => (
            <div
              key={title}
              role="columnheader"
              className={isNumber ? "number" : ""}
              aria-sort={key === sort.key ? (sort.down ? "descending" : "ascending") : "none"}
            >
              {key === null ? (
                <span className="unseen">{title}</span>
              ) : (
                <button type="button" className="plain-button" onClick={() => onSort(key)}>
                  {title}
                  {key === sort.key && <span aria-hidden="true">{sort.down ? " ↓" : " ↑"}</span>}
                </button>
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {inSight.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={keyOf(row)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={isPicked(row)}
              tabIndex={index === here ? 0 : -1}
              onFocus={() => setHere(index)}
              data-at={index}
              className="virtual-row body"
              data-picked={isPicked(row) || undefined}
              style={{ ...template, transform: `translateY(${start}px)` }}
              onKeyDown={keys(row, index)}
            >
              {cells(row, index === here).map((cell, at) => (
                <div key={at} role="cell" className={columns[at]?.isNumber ? "number" : "cut"}>
                  {cell}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
