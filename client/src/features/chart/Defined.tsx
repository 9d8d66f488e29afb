import { useState, type ReactNode } from "react";
import { Dialog } from "../../design/index.ts";

interface Definition {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  readonly paper: string;
}

/** A number or a measure's name that opens what it means, its unit and its paper. */
export function Defined({ measure, measures, children }: { readonly measure: string; readonly measures: readonly Definition[]; readonly children?: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const known = measures.find(({ name }) => name === measure);
  if (!known) return <>{children}</>;
  return (
    <>
      <button type="button" className="link-button" data-testid={`defined-${measure}`} aria-label={children ? undefined : `What ${known.label.toLowerCase()} means`} onClick={() => setOpen(true)}>{children ?? known.label}</button>
      <Dialog title={known.label} isOpen={isOpen} onClose={() => setOpen(false)} testId="definition" width={440}>
        <p>{known.meaning}</p>
        <dl className="facts">
          <dt>Unit</dt><dd>{known.unit}</dd>
          <dt>Source</dt><dd>{known.paper}</dd>
        </dl>
      </Dialog>
    </>
  );
}
