import { CircleHelp, Expand, EyeOff, FileText, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { go } from "../../address/index.ts";
import { askWhy, hideEntities, runCommand, select, selectLine } from "../../chart/index.ts";
import { Button, EmptyState, IconButton, Input } from "../../design/index.ts";
import { day, number, plural } from "../../wording/index.ts";
import { expand, hideSelected, useDrawn } from "../chart/index.ts";
import { EntityLine, KindMark, Label } from "../entities/index.ts";
import {
  useTable,
  type EntityRow,
  type LinkRow,
  type LinkSortKey,
  type SortKey,
} from "./useTable.ts";
import { VirtualRows } from "./VirtualRows.tsx";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const entityColumns = [
  { key: null, title: "Selected", width: "34px" },
  { key: "label", title: "What", width: "minmax(180px, 3fr)" },
  { key: "kindLabel", title: "Kind", width: "minmax(100px, 1fr)" },
  { key: "degree", title: "Links", width: "70px", isNumber: true },
  { key: "notShown", title: "Not shown", width: "90px", isNumber: true },
  { key: "firstSeen", title: "First seen", width: "110px" },
  { key: "lastSeen", title: "Last seen", width: "110px" },
  { key: null, title: "What can be done", width: "96px" },
] as const satisfies readonly {
  key: SortKey | null;
  title: string;
  width: string;
  isNumber?: boolean;
}[];
const linkColumns = [
  { key: "from", title: "From", width: "minmax(160px, 2fr)" },
  { key: "label", title: "Link", width: "minmax(110px, 1fr)" },
  { key: "to", title: "To", width: "minmax(160px, 2fr)" },
  { key: "count", title: "Times", width: "70px", isNumber: true },
  { key: "firstSeen", title: "From when", width: "110px" },
  { key: "lastSeen", title: "To when", width: "110px" },
  { key: null, title: "What can be done", width: "70px" },
] as const satisfies readonly {
  key: LinkSortKey | null;
  title: string;
  width: string;
  isNumber?: boolean;
}[];

/** The chart's twin: all of it by keyboard alone. Space selects, Enter expands, Delete hides. */
export function TableView({ side }: { readonly side: ReactNode }) {
  const table = useTable();
  const drawn = useDrawn();
  const chosen = [...table.selected].flatMap((id) => drawn.entities.get(id) ?? []);
  const [a, b] = chosen;
  if (table.count === 0) {
    return (
      <div className="page" data-testid="table-view">
        <EmptyState
          title="Nothing is on the chart yet"
          icon={<Table2 size={28} strokeWidth={1.5} />}
          actions={
            <Button kind="main" onPress={() => go({ view: "home" })}>
              Find something
            </Button>
          }
        >
          The table shows what the chart shows. Look something up and open its chart.
        </EmptyState>
      </div>
    );
  }
  const entityCells = (row: EntityRow, isHere: boolean) => [
    <input
      key="pick"
      type="checkbox"
      tabIndex={-1}
      checked={table.selected.has(row.id)}
      aria-label={`Select ${row.label}`}
      onChange={() => table.pick(row.id)}
    />,
    <button
      key="what"
      type="button"
      className="plain-button row"
      tabIndex={-1}
      onClick={() => select([row.id])}
    >
      <KindMark kind={row.kind} size={22} />
      <span className="cut hover-line">
        <Label text={row.label} />
      </span>
    </button>,
    row.kindLabel,
    number(row.degree),
    row.notShown > 0 ? `+${number(row.notShown)}` : "",
    day(row.firstSeen) ?? "",
    day(row.lastSeen) ?? "",
    <span key="do" className="row" style={{ gap: 2 }}>
      <IconButton
        size="small"
        side="left"
        isSkipped={!isHere}
        label={`Expand ${row.label}`}
        onPress={() => void expand([row.id])}
      >
        <Expand {...icon} />
      </IconButton>
      <IconButton
        size="small"
        side="left"
        isSkipped={!isHere}
        label={`Open the profile of ${row.label}`}
        onPress={() => go({ view: "profile", ref: row.ref })}
      >
        <FileText {...icon} />
      </IconButton>
      <IconButton
        size="small"
        side="left"
        isSkipped={!isHere}
        label={`Hide ${row.label}`}
        onPress={() => runCommand(hideEntities, { entityIds: [row.id] })}
      >
        <EyeOff {...icon} />
      </IconButton>
    </span>,
  ];
  const linkCells = (row: LinkRow, isHere: boolean) => [
    <EntityLine
      key="from"
      entity={row.from}
      size={20}
      isSkipped={!isHere}
      onPress={() => select([row.source])}
    />,
    `${row.label}${row.bothWays ? ", both ways" : ""}`,
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
      label={`Why are ${row.from.label} and ${row.to.label} linked?`}
      onPress={() => askWhy({ from: row.source, to: row.target })}
    >
      <CircleHelp {...icon} />
    </IconButton>,
  ];
  return (
    <div className="table-view" data-testid="table-view" data-side={side !== null || undefined}>
      <Tabs className="table-tabs">
        <div className="row wrap table-bar">
          <TabList className="tabs" aria-label="Entities or links">
            <Tab id="entities" className="tab">
              Entities {number(table.count)}
            </Tab>
            <Tab id="links" className="tab">
              Links {number(table.lineCount)}
            </Tab>
          </TabList>
          <div style={{ width: 230 }}>
            <Input
              label="Filter the table"
              placeholder="Filter"
              value={table.text}
              onChange={table.setText}
              testId="table-filter"
            />
          </div>
          <span className="second grow" aria-live="polite">
            {chosen.length > 0
              ? `${plural(chosen.length, "entity", "entities")} selected`
              : "Space selects, Enter expands, W asks why, Delete hides"}
          </span>
          <Button
            testId="table-why"
            isDisabled={chosen.length !== 2}
            onPress={() => a && b && askWhy({ from: a.id, to: b.id })}
          >
            <CircleHelp {...icon} />
            Why?
          </Button>
          <Button
            testId="table-expand"
            isDisabled={chosen.length === 0}
            onPress={() => void expand([...table.selected])}
          >
            <Expand {...icon} />
            Expand
          </Button>
          <Button testId="table-hide" isDisabled={chosen.length === 0} onPress={hideSelected}>
            <EyeOff {...icon} />
            Hide
          </Button>
        </div>
        <TabPanel id="entities" className="table-panel">
          <VirtualRows
            label="Entities on the chart"
            testId="table-entities"
            columns={entityColumns}
            rows={table.rows}
            sort={table.sort}
            onSort={table.sortBy}
            keyOf={({ id }) => id}
            isPicked={({ id }) => table.selected.has(id)}
            cells={entityCells}
            onKey={(row, event) => {
              const act = {
                " ": () => table.pick(row.id),
                Enter: () => void expand([row.id]),
                Delete: () => runCommand(hideEntities, { entityIds: [row.id] }),
                w: () => a && b && askWhy({ from: a.id, to: b.id }),
                o: () => go({ view: "profile", ref: row.ref }),
              }[event.key];
              if (!act) return;
              event.preventDefault();
              act();
            }}
          />
        </TabPanel>
        <TabPanel id="links" className="table-panel">
          <VirtualRows
            label="Links on the chart"
            testId="table-links"
            columns={linkColumns}
            rows={table.linkRows}
            sort={table.linkSort}
            onSort={table.sortLinksBy}
            keyOf={({ id }) => id}
            isPicked={() => false}
            cells={linkCells}
            onKey={(row, event) => {
              if (event.key === "Enter") {
                selectLine(row.id);
                go({ view: "chart" });
              }
              if (event.key === "w") askWhy({ from: row.source, to: row.target });
            }}
          />
        </TabPanel>
      </Tabs>
      {side}
    </div>
  );
}
