import { Expand, EyeOff, FileText } from "lucide-react";
import type { KeyboardEvent } from "react";
import { actOfKey, go, isAfterGo, type KeyId } from "../../address/index.ts";
import { hideEntities, runCommand, select } from "../../chart/index.ts";
import { IconButton } from "../../design/index.ts";
import { day, number, say } from "../../wording/index.ts";
import { expand } from "../drawing/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { VirtualRows } from "../long-table/index.ts";
import { pick, type EntityRow, type SortKey, type Table } from "./useTable.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const entityColumns = [
  { key: null, title: say("table.entityTable.selected"), width: "34px" },
  { key: "label", title: say("common.what"), width: "minmax(180px, 3fr)" },
  { key: "kindLabel", title: say("common.kind"), width: "minmax(100px, 1fr)" },
  { key: "degree", title: say("common.links"), width: "70px", isNumber: true },
  { key: "notShown", title: say("table.entityTable.notShown"), width: "90px", isNumber: true },
  { key: "firstSeen", title: say("common.firstSeen"), width: "110px" },
  { key: "lastSeen", title: say("common.lastSeen"), width: "110px" },
  { key: null, title: say("common.whatCanBeDone"), width: "96px" },
] as const satisfies readonly {
  key: SortKey | null;
  title: string;
  width: string;
  isNumber?: boolean;
}[];

/** The entities of the chart. Space selects, Enter expands, Delete hides. */
export function EntityTable({
  table,
  askWhy,
}: {
  readonly table: Table;
  readonly askWhy: () => void;
}) {
  const isPicked = ({ id }: EntityRow) => table.selected.has(id);
  return (
    <VirtualRows
      label={say("table.entityTable.entitiesOnTheChart")}
      testId="table-entities"
      columns={entityColumns}
      rows={table.entities.rows}
      sort={table.entities.sort}
      onSort={table.entities.sortBy}
      keyOf={({ id }) => id}
      isPicked={isPicked}
      cells={(row, isHere) => cellsOf(row, isHere, isPicked(row))}
      onKey={(row, event) => actByKey(row, event, askWhy)}
    />
  );
}

function actByKey(row: EntityRow, event: KeyboardEvent, askWhy: () => void): void {
  const { key, timeStamp } = event;
  const fixed: Readonly<Record<string, () => void>> = {
    " ": () => pick(row.id),
    Enter: () => void expand([row.id]),
  };
  const given: Readonly<Partial<Record<KeyId, () => void>>> = {
    hide: () => hide(row),
    why: askWhy,
    profile: () => openProfile(row),
  };
  const id = isAfterGo(timeStamp) ? null : actOfKey(key);
  const act = (id && given[id]) ?? fixed[key];
  if (!act) return;
  event.preventDefault();
  act();
}

const hide = ({ id }: EntityRow) => runCommand(hideEntities, { entityIds: [id] });
const openProfile = ({ ref }: EntityRow) => go({ view: "profile", ref });

const cellsOf = (row: EntityRow, isHere: boolean, isPicked: boolean) => [
  <input
    key="pick"
    type="checkbox"
    tabIndex={-1}
    checked={isPicked}
    aria-label={say("table.entityTable.select", { label: row.label })}
    onChange={() => pick(row.id)}
  />,
  <What key="what" row={row} />,
  row.kindLabel,
  number(row.degree),
  row.notShown > 0 ? `+${number(row.notShown)}` : "",
  day(row.firstSeen) ?? "",
  day(row.lastSeen) ?? "",
  <ToDo key="do" row={row} isHere={isHere} />,
];

function What({ row }: { readonly row: EntityRow }) {
  return (
    <button
      type="button"
      className="plain-button row"
      tabIndex={-1}
      onClick={() => select([row.id])}
    >
      <KindMark kind={row.kind} size={22} />
      <span className="cut hover-line">
        <Label text={row.label} />
      </span>
    </button>
  );
}

function ToDo({ row, isHere }: { readonly row: EntityRow; readonly isHere: boolean }) {
  const props = { size: "small", side: "left", isSkipped: !isHere } as const;
  return (
    <span className="row" style={{ gap: 2 }}>
      <IconButton
        {...props}
        label={say("common.expandLabel", { label: row.label })}
        onPress={() => void expand([row.id])}
      >
        <Expand {...icon} />
      </IconButton>
      <IconButton
        {...props}
        label={say("table.entityTable.openTheProfileOf", { label: row.label })}
        onPress={() => openProfile(row)}
      >
        <FileText {...icon} />
      </IconButton>
      <IconButton
        {...props}
        label={say("table.entityTable.hide", { label: row.label })}
        onPress={() => hide(row)}
      >
        <EyeOff {...icon} />
      </IconButton>
    </span>
  );
}
