import { useState, type ReactNode } from "react";
import { Dialog } from "../../design/index.ts";
import { say, type Definition, plainText } from "../../wording/index.ts";

interface MeaningProps {
  /** Undefined while it is not known: then only the words stand there. */
  readonly of: Definition | undefined;
  /** What stands in its place; its label where absent. */
  readonly text?: ReactNode;
  readonly testId?: string;
  /** How it was worked out in this place: what went into it. */
  readonly here?: ReactNode;
}

/**
 * The name of a number, the number itself or words in a sentence; pressing it opens what it means,
 * its unit and its paper.
 */
export function Meaning({ of, text, testId, here }: MeaningProps) {
  const [isOpen, setOpen] = useState(false);
  if (!of) return <>{text}</>;
  return (
    <>
      <button
        type="button"
        className="meaning"
        data-testid={testId ?? `meaning-${of.name}`}
        aria-haspopup="dialog"
        title={say("definitions.meaning.whatMeans", { label: of.label })}
        onClick={() => setOpen(true)}
      >
        {text ?? of.label}
      </button>
      <DefinitionDialog of={of} here={here} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function DefinitionDialog({
  of,
  here,
  isOpen,
  onClose,
}: {
  readonly of: Definition;
  readonly here: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={of.label} isOpen={isOpen} onClose={onClose} width={460} testId="definition">
      <p>{plainText(of.meaning)}</p>
      <dl className="facts">
        {here !== undefined && (
          <div className="fact" data-testid="definition-here">
            <dt>{say("definitions.meaning.here")}</dt>
            <dd>{here}</dd>
          </div>
        )}
        <div className="fact">
          <dt>{say("common.unit")}</dt>
          <dd>{of.unit}</dd>
        </div>
        <div className="fact">
          <dt>{say("common.from")}</dt>
          <dd>{of.paper === "" ? say("definitions.meaning.countedAsDescribed") : of.paper}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
