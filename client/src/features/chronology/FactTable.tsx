import { FileText, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { IconButton } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { VirtualRows } from "../long-table/index.ts";
import { exhibitsSaid, rowSaid, sourceSaid, spanSaid, statedSaid } from "./fact-words.ts";
import { openFactRow } from "./open-fact-row.ts";
import type { ChronologyShown, Fact } from "./useChronology.ts";

const columns = [
  { key: "date", title: say("chronology.date"), width: "minmax(150px, 1.3fr)" },
  { key: null, title: say("chronology.fact"), width: "minmax(200px, 3fr)", isTitled: true },
  { key: null, title: say("common.source"), width: "minmax(140px, 1.4fr)", isTitled: true },
  { key: null, title: say("chronology.grade"), width: "52px", isTitled: true },
  { key: null, title: say("chronology.exhibit"), width: "64px", isTitled: true },
  { key: null, title: say("common.whatCanBeDone"), width: "64px" },
] as const;

interface FactTableProps {
  readonly shown: ChronologyShown;
  readonly onTakeOut: (fact: Fact) => void;
}

/** The facts in order of time. Enter opens the row that states one; Delete takes one by hand out. */
export function FactTable({ shown, onTakeOut }: FactTableProps) {
  const actByKey = (fact: Fact, event: KeyboardEvent) => {
    if (event.key === "Enter" && fact.rows > 0) void openFactRow(fact);
    else if (event.key === "Delete" && fact.page !== null) onTakeOut(fact);
    else return;
    event.preventDefault();
  };
  return (
    <div className="chronology-table">
      <VirtualRows
        label={say("chronology.theChronology")}
        testId="facts"
        columns={columns}
        rows={shown.facts}
        sort={{ key: "date", down: shown.order === "latest" }}
        onSort={shown.turn}
        keyOf={({ id }) => id}
        isPicked={() => false}
        cells={(fact, isHere) => cellsOf(fact, isHere, onTakeOut)}
        onKey={actByKey}
      />
    </div>
  );
}

const cellsOf = (fact: Fact, isHere: boolean, onTakeOut: (fact: Fact) => void) => [
  <span key="date" title={spanSaid(fact)}>
    {statedSaid(fact)}
  </span>,
  <bdi key="fact" title={fact.text}>
    {fact.text}
  </bdi>,
  <span key="source" title={rowSaid(fact)}>
    <bdi>{sourceSaid(fact)}</bdi>
  </span>,
  fact.grade,
  exhibitsSaid(fact),
  <ToDo key="do" fact={fact} isHere={isHere} onTakeOut={onTakeOut} />,
];

interface ToDoProps {
  readonly fact: Fact;
  readonly isHere: boolean;
  readonly onTakeOut: (fact: Fact) => void;
}

function ToDo({ fact, isHere, onTakeOut }: ToDoProps) {
  const props = { size: "small", side: "left", isSkipped: !isHere } as const;
  if (fact.page !== null)
    return (
      <IconButton {...props} label={say("chronology.takeOut")} onPress={() => onTakeOut(fact)}>
        <X size={14} />
      </IconButton>
    );
  return (
    <IconButton
      {...props}
      label={say("chronology.openRow", { row: rowSaid(fact) })}
      onPress={() => void openFactRow(fact)}
    >
      <FileText size={15} strokeWidth={1.75} />
    </IconButton>
  );
}
