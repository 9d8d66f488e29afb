import { useState } from "react";
import { Dialog } from "../../design/index.ts";
import type { Definition } from "../../wording/index.ts";

/** The name of a number, or its words in a sentence; pressing it opens what it means, its unit and its paper. */
export function Meaning({ of, text = of.label }: { readonly of: Definition; readonly text?: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="cluster-meaning" data-testid={`meaning-${of.name}`} aria-haspopup="dialog" title={`What “${of.label}” means`} onClick={() => setOpen(true)}>{text}</button>
      <Dialog title={of.label} isOpen={isOpen} onClose={() => setOpen(false)} width={460} testId="definition">
        <p>{of.meaning}</p>
        <dl className="facts">
          <div className="fact"><dt>Unit</dt><dd>{of.unit}</dd></div>
          <div className="fact"><dt>From</dt><dd>{of.paper === "" ? "Counted here, by the sentence above" : of.paper}</dd></div>
        </dl>
      </Dialog>
    </>
  );
}
