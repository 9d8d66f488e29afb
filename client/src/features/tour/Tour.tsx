import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, IconButton } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { endTour, nextStep, tourSteps, useTour, type TourStep } from "./tour.ts";

/** A card that leads through the demo, step by step; it covers nothing for good and can be left. */
export function Tour() {
  const at = useTour();
  const step = at === null ? undefined : tourSteps[at];
  if (at === null || !step) return null;
  return <Card key={at} at={at} step={step} />;
}

function Card({ at, step }: { readonly at: number; readonly step: TourStep }) {
  const [isGoing, setGoing] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const next = async () => {
    setGoing(true);
    await step.act();
    nextStep();
  };
  const name = say("tour.stepOf", { step: at + 1, steps: tourSteps.length });
  return (
    <section
      ref={card}
      className="tour floating"
      aria-label={name}
      tabIndex={-1}
      data-testid="tour"
      onKeyDown={(event) => event.key === "Escape" && endTour()}
    >
      <div className="row">
        <span className="head grow">{name}</span>
        <IconButton size="small" label={say("tour.leave")} onPress={endTour} testId="tour-leave">
          <X size={15} strokeWidth={1.75} />
        </IconButton>
      </div>
      <h2 className="strong">{step.title}</h2>
      <p>{step.text}</p>
      <div className="row">
        <span className="grow" />
        <Button kind="main" isDisabled={isGoing} onPress={() => void next()} testId="tour-next">
          {step.button}
        </Button>
      </div>
    </section>
  );
}
