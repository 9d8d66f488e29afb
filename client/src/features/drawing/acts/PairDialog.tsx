import { say } from "../../../wording/index.ts";
import { useState } from "react";
import { useStore } from "zustand";
import { go } from "../../../address/index.ts";
import { askWhy, type DrawnEntity } from "../../../chart/index.ts";
import { Button, Dialog, Field } from "../../../design/index.ts";
import { EntityLine, EntityPicker, Label } from "../../entities/index.ts";
import { drawShortest } from "../ways/draw-ways.ts";
import { useShown } from "../useDrawing.ts";
import { askWays } from "../ways/chosen-ways.ts";
import { closePair, pair, type Pair } from "./chosen-pair.ts";

/** Asks for the other of two entities: one that is shown, or any that is held. */
export function PairDialog() {
  const asked = useStore(pair, (state) => state.asked);
  const [inTimeOrder, setInTimeOrder] = useState(false);
  if (!asked) return null;
  return (
    <Dialog
      title={
        asked.question === "why"
          ? say("common.whyAreTheseLinked")
          : say("drawing.pairDialog.pathBetweenTwo")
      }
      isOpen
      onClose={closePair}
      testId="pair-dialog"
    >
      <Asking asked={asked} inTimeOrder={inTimeOrder} setInTimeOrder={setInTimeOrder} />
    </Dialog>
  );
}

interface AskingProps {
  readonly asked: Pair;
  /** Kept from one question to the next. */
  readonly inTimeOrder: boolean;
  readonly setInTimeOrder: (inTimeOrder: boolean) => void;
}

function Asking({ asked, inTimeOrder, setInTimeOrder }: AskingProps) {
  const [to, setTo] = useState<DrawnEntity | null>(asked.to);
  const answer = () => to && answerPair(asked, to, inTimeOrder);
  return (
    <>
      <div className="field">
        <span>{say("common.from")}</span>
        <EntityLine entity={asked.from} onPress={() => undefined} />
      </div>
      <div className="field">
        <span>{say("common.to")}</span>
        <EntityPicker
          label={say("drawing.pairDialog.theOtherOne")}
          chosen={to}
          onChoose={setTo}
          testId="pair-other"
        />
      </div>
      {!to && <OneShown from={asked.from} onChoose={setTo} />}
      {asked.question === "path" && (
        <InTimeOrder inTimeOrder={inTimeOrder} setInTimeOrder={setInTimeOrder} />
      )}
      <div className="dialog-foot">
        <Button onPress={closePair}>{say("common.cancel")}</Button>
        <Button kind="main" isDisabled={!to} onPress={answer} testId="pair-answer">
          {asked.question === "why"
            ? say("drawing.pairDialog.explain")
            : say("drawing.pairDialog.drawThePath")}
        </Button>
      </div>
      {to && (
        <span className="unseen">
          <Label text={to.label} />
        </span>
      )}
    </>
  );
}

function answerPair({ question, from }: Pair, to: DrawnEntity, inTimeOrder: boolean): void {
  closePair();
  if (question === "why") return askWhy({ from: from.id, to: to.id });
  void drawShortest(askWays(from, to, { inTimeOrder })).then(() => go({ view: "chart" }));
}

function OneShown({
  from,
  onChoose,
}: {
  readonly from: DrawnEntity;
  readonly onChoose: (entity: DrawnEntity | null) => void;
}) {
  const { entities } = useShown();
  return (
    <Field label={say("drawing.pairDialog.orOneThatIs")}>
      <select
        className="select"
        value=""
        aria-label={say("drawing.pairDialog.oneThatIsShown")}
        data-testid="pair-shown"
        onChange={(event) => onChoose(entities.find(({ id }) => id === event.target.value) ?? null)}
      >
        <option value="">{say("common.choose")}</option>
        {entities
          .filter(({ id }) => id !== from.id)
          .toSorted((a, b) => (a.label < b.label ? -1 : 1))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </Field>
  );
}

function InTimeOrder({
  inTimeOrder,
  setInTimeOrder,
}: {
  readonly inTimeOrder: boolean;
  readonly setInTimeOrder: (inTimeOrder: boolean) => void;
}) {
  return (
    <label className="row">
      <input
        type="checkbox"
        checked={inTimeOrder}
        onChange={(event) => setInTimeOrder(event.target.checked)}
      />{" "}
      {say("drawing.pairDialog.onlyPathsInTime")}
    </label>
  );
}
