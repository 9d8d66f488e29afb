import { say } from "../../wording/index.ts";
import type { ReactNode } from "react";
import { showEvidence, type Wanted } from "./opened-evidence.ts";

/** A number, or words with one, that opens what stands behind it. */
export function Counted({
  wanted,
  testId,
  children,
}: {
  readonly wanted: Wanted;
  readonly testId?: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="meaning counted"
      aria-haspopup="dialog"
      title={say("evidence.counted.whatStandsBehindIt", { title: wanted.title })}
      data-testid={testId ?? `counted-${wanted.of.name}`}
      onClick={() => showEvidence(wanted)}
    >
      {children}
    </button>
  );
}
