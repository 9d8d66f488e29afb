import { CircleHelp, Expand, EyeOff, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { go, keyLabel } from "../../address/index.ts";
import { askWhy, type DrawnEntity } from "../../chart/index.ts";
import { Button, EmptyState, Input } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { expand, hideSelected, useDrawn } from "../drawing/index.ts";
import { EntityTable } from "./EntityTable.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { useTable, type Table } from "./useTable.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** The chart's twin: all of it by keyboard alone. Space selects, Enter expands, Delete hides. */
export function TableView({ side }: { readonly side: ReactNode }) {
  const table = useTable();
  const drawn = useDrawn();
  if (table.count === 0) return <EmptyTable />;
  const chosen = [...table.selected].flatMap((id) => drawn.entities.get(id) ?? []);
  return (
    <div className="table-view" data-testid="table-view" data-side={side !== null || undefined}>
      <Tabs className="table-tabs">
        <TableBar table={table} chosen={chosen} />
        <TabPanel id="entities" className="table-panel">
          <EntityTable table={table} askWhy={() => askWhyOf(chosen)} />
        </TabPanel>
        <TabPanel id="links" className="table-panel">
          <LinkTable table={table} />
        </TabPanel>
      </Tabs>
      {side}
    </div>
  );
}

const askWhyOf = ([a, b]: readonly DrawnEntity[]) => a && b && askWhy({ from: a.id, to: b.id });

function EmptyTable() {
  const toHome = (
    <Button kind="main" onPress={() => go({ view: "home" })}>
      {say("common.findSomething")}
    </Button>
  );
  return (
    <div className="page" data-testid="table-view">
      <EmptyState
        title={say("common.nothingIsOnThe")}
        icon={<Table2 size={28} strokeWidth={1.5} />}
        actions={toHome}
      >
        {say("table.tableView.theTableShowsWhat")}
      </EmptyState>
    </div>
  );
}

interface BarProps {
  readonly table: Table;
  readonly chosen: readonly DrawnEntity[];
}

function TableBar({ table, chosen }: BarProps) {
  return (
    <div className="row wrap table-bar">
      <TabList className="tabs" aria-label={say("table.tableView.entitiesOrLinks")}>
        <Tab id="entities" className="tab">
          {say("table.tableView.entities", { count: table.count })}
        </Tab>
        <Tab id="links" className="tab">
          {say("table.tableView.links", { lineCount: table.lineCount })}
        </Tab>
      </TabList>
      <div style={{ width: 230 }}>
        <Input
          label={say("table.tableView.filterTheTable")}
          placeholder={say("common.filter")}
          value={table.text}
          onChange={table.setText}
          testId="table-filter"
        />
      </div>
      <span className="second grow" aria-live="polite">
        {chosen.length > 0
          ? say("table.tableView.entitySelected", { chosen: chosen.length })
          : say("table.tableView.spaceSelectsEnterExpands", {
              why: keyLabel("why"),
              hide: keyLabel("hide"),
            })}
      </span>
      <BarActions table={table} chosen={chosen} />
    </div>
  );
}

function BarActions({ table, chosen }: BarProps) {
  const isNone = chosen.length === 0;
  return (
    <>
      <Button testId="table-why" isDisabled={chosen.length !== 2} onPress={() => askWhyOf(chosen)}>
        <CircleHelp {...icon} />
        {say("common.why")}
      </Button>
      <Button
        testId="table-expand"
        isDisabled={isNone}
        onPress={() => void expand([...table.selected])}
      >
        <Expand {...icon} />
        {say("common.expand")}
      </Button>
      <Button testId="table-hide" isDisabled={isNone} onPress={hideSelected}>
        <EyeOff {...icon} />
        {say("common.hide")}
      </Button>
    </>
  );
}
