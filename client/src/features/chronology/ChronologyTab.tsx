import { CalendarClock } from "lucide-react";
import { useState } from "react";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { number, say, textOf } from "../../wording/index.ts";
import { ChronologyTools } from "./ChronologyTools.tsx";
import { FactDialog } from "./FactDialog.tsx";
import { FactFilters } from "./FactFilters.tsx";
import { FactTable } from "./FactTable.tsx";
import { TakeFactDialog } from "./TakeFactDialog.tsx";
import {
  isNarrowed,
  noWishes,
  useChronology,
  type CaseShown,
  type ChronologyShown,
  type Fact,
} from "./useChronology.ts";
import "./chronology.css";

/** What was when in a case: facts of its sources and by hand, to be narrowed, printed and saved. */
export function ChronologyTab({ file }: { readonly file: CaseShown }) {
  const shown = useChronology(file);
  const [isStating, setStating] = useState(false);
  const [leaving, setLeaving] = useState<Fact | null>(null);
  const { problem, again } = shown.pages.first;
  return (
    <section className="panel stack chronology" data-testid="chronology">
      <ChronologyTools file={file} shown={shown} onState={() => setStating(true)} />
      {problem && <Problem problem={problem} again={again} />}
      {!shown.read && !problem && <Waiting what={say("chronology.theChronology")} />}
      {shown.read && <Whole shown={shown} onTakeOut={setLeaving} />}
      <FactDialog caseId={file.id} isOpen={isStating} onClose={() => setStating(false)} />
      <TakeFactDialog caseId={file.id} fact={leaving} onClose={() => setLeaving(null)} />
    </section>
  );
}

interface WholeProps {
  readonly shown: ChronologyShown;
  readonly onTakeOut: (fact: Fact) => void;
}

function Whole({ shown, onTakeOut }: WholeProps) {
  const { read, facts, wishes } = shown;
  if (read?.held === 0)
    return (
      <>
        <Missing shown={shown} />
        <EmptyState
          icon={<CalendarClock size={22} strokeWidth={1.5} />}
          title={say("chronology.empty")}
        >
          {say("chronology.emptyHelp")}
        </EmptyState>
      </>
    );
  return (
    <>
      <FactFilters shown={shown} />
      <Counts shown={shown} />
      <Missing shown={shown} />
      {facts.length === 0 && isNarrowed(wishes) ? (
        <EmptyState
          title={say("chronology.noneSuch")}
          actions={
            <Button onPress={() => shown.setWishes(noWishes)}>{say("chronology.showAll")}</Button>
          }
        />
      ) : (
        <FactTable shown={shown} onTakeOut={onTakeOut} />
      )}
    </>
  );
}

function Counts({ shown: { read, facts, pages } }: Pick<WholeProps, "shown">) {
  if (!read) return null;
  return (
    <div className="row wrap second small" role="status" data-testid="chronology-count">
      <span>
        {say("chronology.shown", {
          shown: number(facts.length),
          total: number(read.total),
          held: number(read.held),
          isNarrowed: String(read.total < read.held),
        })}
      </span>
      {pages.hasMore && (
        <Button
          kind="quiet"
          testId="chronology-more"
          isDisabled={pages.isReading}
          onPress={() => pages.showMore(5_000)}
        >
          {say("chronology.more")}
        </Button>
      )}
    </div>
  );
}

/** Facts that stand in no list are counted, and named. */
function Missing({ shown: { read } }: Pick<WholeProps, "shown">) {
  return read?.missing.map((one) => (
    <p key={one.key} className="third small" data-testid="chronology-missing">
      {textOf(one)}
    </p>
  ));
}
