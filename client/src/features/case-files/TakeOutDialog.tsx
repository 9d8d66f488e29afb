import { Dialog } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { CaseActs, Exhibit } from "./useCase.ts";
import { WhyForm } from "./WhyForm.tsx";

interface TakeOutProps {
  readonly exhibit: Exhibit | null;
  readonly acts: CaseActs;
  readonly onClose: () => void;
}

/** Asks why an exhibit goes: its number, and that it was in the case, stay. */
export function TakeOutDialog({ exhibit, acts, onClose }: TakeOutProps) {
  return (
    <Dialog
      title={say("cases.takeOut.title", { number: exhibit?.number ?? 0 })}
      isOpen={exhibit !== null}
      onClose={onClose}
      testId="take-out-dialog"
    >
      {exhibit && (
        <>
          <p className="second">{say("cases.takeOut.help")}</p>
          <WhyForm
            submit={say("cases.takeOut.submit")}
            send={(why) => acts.takeOut([exhibit.number], why)}
            onClose={onClose}
            testId="take-out"
          />
        </>
      )}
    </Dialog>
  );
}
