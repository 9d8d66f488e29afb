import { useState } from "react";
import type { Chosen, ChosenPart } from "../../chart/index.ts";
import { say } from "../../wording/index.ts";
import { KindMark } from "../entities/index.ts";
import { AT_ONCE, drawRest } from "./acts/open-around.ts";
import { useShown } from "./useDrawing.ts";

/** What was chosen for an entity and why; what is shown in part comes first, with the way to the rest. */
export function ChosenParts() {
  const [isOpen, setOpen] = useState(false);
  const { drawn } = useShown();
  const { chosen } = drawn;
  const entity = chosen && drawn.entities.get(chosen.entity);
  if (!chosen || !entity || drawn.hidden.has(entity.id)) return null;
  const isWhole = ({ shown, total }: ChosenPart) => shown >= total;
  const inPart = chosen.parts.filter((part) => !isWhole(part));
  const whole = chosen.parts.filter(isWhole);
  return (
    <section className="chosen-parts" data-testid="chosen-parts">
      <h3 className="head cut">{say("drawing.chosen.chosenFor", { label: entity.label })}</h3>
      <ul className="plain-list">
        {[...inPart, ...(isOpen ? whole : [])].map((part) => (
          <PartLine key={part.key} chosen={chosen} part={part} />
        ))}
      </ul>
      {whole.length > 0 && (
        <button
          type="button"
          className="link-button small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen
            ? say("drawing.chosen.less")
            : say("drawing.chosen.whole", { count: whole.length })}
        </button>
      )}
    </section>
  );
}

function PartLine({ chosen, part }: { readonly chosen: Chosen; readonly part: ChosenPart }) {
  const [isAsked, setAsked] = useState(false);
  const draw = () => {
    setAsked(true);
    void drawRest(chosen, part).finally(() => setAsked(false));
  };
  const { key, kind, shown, total, reason } = part;
  return (
    <li className="chosen-part small" data-testid={`chosen-${key}`}>
      <KindMark kind={kind} size={14} ring={false} />
      <span className="second">
        {reason}
        {shown < total && (
          <>
            {" "}
            <button type="button" className="link-button" disabled={isAsked} onClick={draw}>
              {say("drawing.chosen.rest", {
                shown,
                more: Math.min(AT_ONCE, total - shown),
                isAll: total - shown <= AT_ONCE,
              })}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
