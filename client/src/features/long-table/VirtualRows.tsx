import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Sort } from "./sorting.ts";
import { useVirtualRows, type Rows } from "./useVirtualRows.ts";

interface Column<Key extends string> {
  readonly key: Key | null;
  readonly title: string;
  readonly width: string;
  readonly isNumber?: boolean;
  /** True where its title is shown although nothing is sorted by it. */
  readonly isTitled?: boolean;
}

interface Props<Row, Key extends string> {
  readonly label: string;
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row[];
  readonly sort: Sort<Key>;
  readonly onSort: (key: Key) => void;
  readonly keyOf: (row: Row) => string;
  readonly isPicked: (row: Row) => boolean;
  /** The cells of a row; only those of the row one is at are on the way of the Tab key. */
  readonly cells: (row: Row, isHere: boolean) => readonly ReactNode[];
  readonly onKey: (row: Row, event: KeyboardEvent) => void;
  readonly testId: string;
}

/** A long table of which only the rows in sight are there; arrow keys go from row to row, Tab goes past it. */
export function VirtualRows<Row, Key extends string>(props: Props<Row, Key>) {
  const { label, columns, rows, testId } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(scroller, rows, props.onKey);
  const template = columns.map(({ width }) => width).join(" ");
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
        <div role="row" className="virtual-row" style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <Heading key={column.title} column={column} props={props} />
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.height, position: "relative" }}>
        {virtual.inSight.map(({ row, index, top }) => (
          <Row
            key={props.keyOf(row)}
            props={props}
            virtual={virtual}
            row={row}
            index={index}
            style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
          />
        ))}
      </div>
    </div>
  );
}

const directions = { up: "ascending", down: "descending", none: "none" } as const;

function Heading<Row, Key extends string>({
  column: { key, title, isNumber, isTitled = false },
  props: { sort, onSort },
}: {
  readonly column: Column<Key>;
  readonly props: Props<Row, Key>;
}) {
  const way = sort.down ? "down" : "up";
  const isSorted = key === sort.key;
  return (
    <div
      role="columnheader"
      className={isNumber ? "number" : ""}
      aria-sort={directions[isSorted ? way : "none"]}
    >
      {key === null ? (
        <span className={isTitled ? "" : "unseen"}>{title}</span>
      ) : (
        <button type="button" className="plain-button" onClick={() => onSort(key)}>
          {title}
          {isSorted && <span aria-hidden="true">{sort.down ? " ↓" : " ↑"}</span>}
        </button>
      )}
    </div>
  );
}

interface RowProps<Item, Key extends string> {
  readonly props: Props<Item, Key>;
  readonly virtual: Rows<Item>;
  readonly row: Item;
  readonly index: number;
  readonly style: { readonly gridTemplateColumns: string; readonly transform: string };
}

function Row<Item, Key extends string>({ props, virtual, row, index, style }: RowProps<Item, Key>) {
  const { isPicked, cells, columns } = props;
  const isHere = index === virtual.here;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isPicked(row)}
      tabIndex={isHere ? 0 : -1}
      onFocus={() => virtual.setHere(index)}
      data-at={index}
      className="virtual-row body"
      data-picked={isPicked(row) || undefined}
      style={style}
      onKeyDown={virtual.keys(row, index)}
    >
      {cells(row, isHere).map((cell, at) => (
        <div key={at} role="cell" className={columns[at]?.isNumber ? "number" : "cut"}>
          {cell}
        </div>
      ))}
    </div>
  );
}
