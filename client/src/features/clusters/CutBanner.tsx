import { Scissors } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, Note } from "../../design/index.ts";
import { Say, say } from "../../wording/index.ts";
import { takeBack } from "../deciding/index.ts";
import { Label } from "../entities/index.ts";
import { choose, useChoices, type CutNow } from "./cluster-choices.ts";
import type { Half } from "./useHalves.ts";

/** What a cut made of a cluster: both halves to open, and back. */
export function CutBanner({
  halves,
  onUndone,
}: {
  readonly halves: readonly Half[];
  readonly onUndone: () => void;
}) {
  const { cut } = useChoices();
  const banner = useRef<HTMLDivElement>(null);
  const isShown = cut !== null && halves.length > 1;
  // What was pressed to cut is gone with the cluster: the keys go on from here.
  useEffect(() => {
    if (isShown) banner.current?.focus();
  }, [isShown]);
  if (!cut || !isShown) return null;
  const undo = () => {
    choose({ cut: null, open: null });
    void takeBack(cut.judgement);
    onUndone();
  };
  return (
    <div
      ref={banner}
      tabIndex={-1}
      className="cluster-banner"
      role="status"
      data-testid="cut-banner"
    >
      <CutNote cut={cut} halves={halves} undo={undo} />
    </div>
  );
}

function CutNote({
  cut,
  halves,
  undo,
}: {
  readonly cut: CutNow;
  readonly halves: readonly Half[];
  readonly undo: () => void;
}) {
  return (
    <Note
      tone="plain"
      title={say("clusters.cutBanner.cut")}
      icon={<Scissors size={16} strokeWidth={1.75} />}
    >
      <Say
        it="clusters.cutBanner.noLongerLinksAny"
        label={<Label text={cut.identifier.label} />}
        number={cut.number}
      />
      <span className="row wrap cluster-halves">
        {halves.map(({ id, size }) => (
          <Button key={id} testId="cut-half" onPress={() => choose({ open: id })}>
            {say("clusters.cutBanner.clusterThing", { id, size })}
          </Button>
        ))}
        <Button testId="cut-undo" onPress={undo}>
          {say("clusters.cutBanner.undoTheCut")}
        </Button>
        <Button kind="quiet" onPress={() => choose({ cut: null })}>
          {say("clusters.cutBanner.leaveItSo")}
        </Button>
      </span>
    </Note>
  );
}
