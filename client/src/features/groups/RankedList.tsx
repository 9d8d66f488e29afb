import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly chosen: string | null;
  readonly onChoose: (item: Item) => void;
  /** A row: text alone, for the row itself is what is pressed. */
  readonly row: (item: Item) => ReactNode;
  /** About how high a row is, px. */
  readonly height: number;
  readonly testId: string;
}

/** From so many rows on only those in sight are there. */
const VIRTUAL_FROM = 100;

/** A ranking of which one is chosen: by a press, or by the arrow keys; Tab goes past it. */
export function RankedList<Item>(props: Props<Item>) {
  const { label, items, keyOf, chosen, onChoose, row, height, testId } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const isVirtual = items.length > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: isVirtual ? items.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const here = items.findIndex((item) => keyOf(item) === chosen);
  const goTo = (at: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, at))];
    if (item === undefined) return;
    onChoose(item);
    if (isVirtual) virtual.scrollToIndex(items.indexOf(item));
    else
      document.getElementById(`${id}-${items.indexOf(item)}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: here + 1,
      ArrowUp: Math.max(0, here - 1),
      Home: 0,
      End: items.length - 1,
      PageDown: here + 8,
      PageUp: Math.max(0, here - 8),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const option = (
    item: Item,
    at: number,
    measured?: { readonly ref: (element: HTMLElement | null) => void; readonly top: number },
  ) => (
    <div
      key={keyOf(item)}
      id={`${id}-${at}`}
      ref={measured?.ref}
      data-index={at}
      role="option"
      aria-selected={at === here}
      aria-posinset={at + 1}
      aria-setsize={items.length}
      className="ranked-row"
      data-virtual={isVirtual || undefined}
      data-testid={`${testId}-row`}
      style={measured ? { transform: `translateY(${measured.top}px)` } : undefined}
      onClick={() => onChoose(item)}
    >
      {row(item)}
    </div>
  );
  return (
    <div
      ref={scroller}
      className="ranked"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={here >= 0 ? `${id}-${here}` : undefined}
      data-virtual={isVirtual || undefined}
      data-testid={testId}
      onKeyDown={onKeyDown}
    >
      {isVirtual ? (
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().flatMap(({ index, start }) => {
            const item = items[index];
            return item === undefined
              ? []
              : [option(item, index, { ref: virtual.measureElement, top: start })];
          })}
        </div>
      ) : (
        items.map((item, at) => option(item, at))
      )}
    </div>
  );
}
