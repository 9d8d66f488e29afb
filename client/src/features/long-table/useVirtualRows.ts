import { useVirtualizer } from "@tanstack/react-virtual";
import { useState, type KeyboardEvent, type RefObject } from "react";

/** Height of a row, px. */
const ROW = 36;
/** As far as a page key goes. */
const PAGE = 12;
/** After this long a key that takes its row away has done so. */
const GONE_MS = 60;

/** The rows in sight of a long table, and how the keys go from row to row. */
export function useVirtualRows<Row>(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  onKey: (row: Row, event: KeyboardEvent) => void,
) {
  const [focused, setHere] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: PAGE,
  });
  const inSight = virtual.getVirtualItems().flatMap(({ index, start: top }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, top }];
  });
  const here = inSight.some(({ index }) => index === focused) ? focused : (inSight[0]?.index ?? 0);
  const goTo = (index: number) => {
    const at = Math.max(0, Math.min(rows.length - 1, index));
    virtual.scrollToIndex(at);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus(),
    );
  };
  /** Where a key takes the row itself away, the one in its place has the focus next. */
  const goBack = (at: number) => {
    if (document.activeElement === document.body && scroller.current) goTo(at);
  };
  const keys = (row: Row, at: number) => (event: KeyboardEvent) => {
    const to = placesFrom(at, rows.length)[event.key];
    if (to !== undefined) {
      event.preventDefault();
      return goTo(to);
    }
    if (event.target !== event.currentTarget) return;
    onKey(row, event);
    setTimeout(() => goBack(at), GONE_MS);
  };
  return { inSight, here, setHere, keys, height: virtual.getTotalSize() };
}
export type Rows<Row> = ReturnType<typeof useVirtualRows<Row>>;

const placesFrom = (at: number, length: number): Readonly<Record<string, number>> => ({
  ArrowDown: at + 1,
  ArrowUp: at - 1,
  Home: 0,
  End: length - 1,
  PageDown: at + PAGE,
  PageUp: at - PAGE,
});
