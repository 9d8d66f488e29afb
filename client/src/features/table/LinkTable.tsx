import { CircleHelp } from "lucide-react";
import type { KeyboardEvent } from "react";
import { actOfKey, go, isAfterGo } from "../../address/index.ts";
import { askWhy, select, selectLine } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { day, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { VirtualRows } from "../long-table/index.ts";
import type { LinkRow, LinkSortKey, Table } from "./useTable.ts";

const linkColumns = [
  { key: "from", title: say("common.from"), width: "minmax(160px, 2fr)" },
  { key: "label", title: say("common.link"), width: "minmax(110px, 1fr)" },
  { key: "to", title: say("common.to"), width: "minmax(160px, 2fr)" },
  { key: "count", title: say("table.linkTable.times"), width: "70px", isNumber: true },
  { key: "firstSeen", title: say("table.linkTable.fromWhen"), width: "110px" },
  { key: "lastSeen", title: say("table.linkTable.toWhen"), width: "110px" },
  { key: null, title: say("common.whatCanBeDone"), width: "70px" },
] as const satisfies readonly {
  key: LinkSortKey | null;
  title: string;
  width: string;
  isNumber?: boolean;
}[];

/** The links of the chart, parallel ones as one. Enter opens one on the chart, Q asks why its ends are linked. */
export function LinkTable({ table: { links } }: { readonly table: Table }) {
  return (
    <VirtualRows
      label={say("table.linkTable.linksOnTheChart")}
      testId="table-links"
      columns={linkColumns}
      rows={links.rows}
      sort={links.sort}
      onSort={links.sortBy}
      keyOf={({ id }) => id}
      isPicked={() => false}
      cells={cellsOf}
      onKey={actByKey}
    />
  );
}

const askWhyOf = ({ source, target }: LinkRow) => askWhy({ from: source, to: target });

function actByKey(row: LinkRow, { key, timeStamp }: KeyboardEvent): void {
  if (!isAfterGo(timeStamp) && actOfKey(key) === "why") askWhyOf(row);
  if (key !== "Enter") return;
  selectLine(row.id);
  go({ view: "chart" });
}

const cellsOf = (row: LinkRow, isHere: boolean) => [
  <EntityLine
    key="from"
    entity={row.from}
    size={20}
    isSkipped={!isHere}
    onPress={() => select([row.source])}
  />,
  `${row.label}${row.bothWays ? say("table.linkTable.bothWays") : ""}`,
  <EntityLine
    key="to"
    entity={row.to}
    size={20}
    isSkipped={!isHere}
    onPress={() => select([row.target])}
  />,
  number(row.count),
  day(row.firstSeen) ?? "",
  day(row.lastSeen) ?? "",
  <IconButton
    key="why"
    size="small"
    side="left"
    isSkipped={!isHere}
    label={say("table.linkTable.whyAreAndLinked", { label: row.from.label, label2: row.to.label })}
    onPress={() => askWhyOf(row)}
  >
    <CircleHelp size={15} strokeWidth={1.75} />
  </IconButton>,
];
