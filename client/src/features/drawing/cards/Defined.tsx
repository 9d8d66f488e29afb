import type { ReactNode } from "react";
import type { Definition } from "../../../wording/index.ts";
import { Meaning } from "../../definitions/index.ts";

/** A number or a measure's name on a card that opens what it means, found among some definitions by its name. */
export function Defined({
  measure,
  measures,
  children,
}: {
  readonly measure: string;
  readonly measures: readonly Definition[];
  readonly children?: ReactNode;
}) {
  return (
    <Meaning
      of={measures.find(({ name }) => name === measure)}
      text={children}
      testId={`defined-${measure}`}
    />
  );
}
