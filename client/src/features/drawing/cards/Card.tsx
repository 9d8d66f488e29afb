import { say } from "../../../wording/index.ts";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { IconButton } from "../../../design/index.ts";
import { groupColour } from "../../../canvas/index.ts";

interface Props {
  readonly title: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A way of looking at the chart that is on, with what it says; closing it turns it off. */
export function Card({ title, testId, onClose, children }: Props) {
  const [isOpen, setOpen] = useState(true);
  return (
    <section className="measure-card floating" aria-label={title} data-testid={testId}>
      <div className="row">
        <h2 className="head grow">{title}</h2>
        <IconButton
          size="small"
          side="right"
          label={
            isOpen ? say("drawing.card.fold", { title }) : say("drawing.card.unfold", { title })
          }
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
        </IconButton>
        <IconButton
          size="small"
          side="right"
          label={say("drawing.card.turnOff", { title })}
          testId={`${testId}-off`}
          onPress={onClose}
        >
          <X size={14} />
        </IconButton>
      </div>
      {isOpen && <div className="measure-inner">{children}</div>}
    </section>
  );
}

/** A group's or a piece's letter on its colour. */
export const Letter = ({ at, letter }: { readonly at: number; readonly letter: string }) => (
  <i className="group-letter" style={{ background: groupColour(at) }}>
    {letter}
  </i>
);
