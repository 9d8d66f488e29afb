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
/** As far as a page key goes. */
const PAGE = 8;

/** A ranking of which one is chosen: by a press, or by the arrow keys; Tab goes past it. */
export function RankedList<Item>(props: Props<Item>) {
  const { label, testId } = props;
  const list = useRankedList(props);
  const { scroller, id, isVirtual, here, onKeyDown } = list;
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
        <InSight props={props} list={list} />
      ) : (
        props.items.map((item, at) => (
          <Option key={props.keyOf(item)} props={props} list={list} item={item} at={at} />
        ))
      )}
    </div>
  );
}

function useRankedList<Item>({ items, keyOf, chosen, onChoose, height }: Props<Item>) {
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
  const goTo = (to: number) => {
    const at = Math.max(0, Math.min(items.length - 1, to));
    const item = items[at];
    if (item === undefined) return;
    onChoose(item);
    if (isVirtual) virtual.scrollToIndex(at);
    else document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placesFrom(here, items.length)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return { scroller, id, isVirtual, virtual, here, onKeyDown };
}
type List = ReturnType<typeof useRankedList>;

/** Where each key leads. */
const placesFrom = (here: number, length: number): Readonly<Record<string, number>> => ({
  ArrowDown: here + 1,
  ArrowUp: Math.max(0, here - 1),
  Home: 0,
  End: length - 1,
  PageDown: here + PAGE,
  PageUp: Math.max(0, here - PAGE),
});

/** The rows in sight of many. */
function InSight<Item>({ props, list }: { readonly props: Props<Item>; readonly list: List }) {
  const { virtual } = list;
  return (
    <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
      {virtual.getVirtualItems().flatMap(({ index, start }) => {
        const item = props.items[index];
        return item === undefined
          ? []
          : [
              <Option
                key={props.keyOf(item)}
                props={props}
                list={list}
                item={item}
                at={index}
                top={start}
              />,
            ];
      })}
    </div>
  );
}

interface OptionProps<Item> {
  readonly props: Props<Item>;
  readonly list: List;
  readonly item: Item;
  readonly at: number;
  /** Where it stands in px, where only rows in sight are there. */
  readonly top?: number;
}

function Option<Item>({ props, list, item, at, top }: OptionProps<Item>) {
  const { id, here, isVirtual, virtual } = list;
  const isPlaced = top !== undefined;
  return (
    <div
      id={`${id}-${at}`}
      ref={isPlaced ? virtual.measureElement : undefined}
      data-index={at}
      role="option"
      aria-selected={at === here}
      aria-posinset={at + 1}
      aria-setsize={props.items.length}
      className="ranked-row"
      data-virtual={isVirtual || undefined}
      data-testid={`${props.testId}-row`}
      style={isPlaced ? { transform: `translateY(${top}px)` } : undefined}
      onClick={() => props.onChoose(item)}
    >
      {props.row(item)}
    </div>
  );
}
