import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { go } from "../../address/index.ts";
import { askWhy, type DrawnEntity } from "../../chart/index.ts";
import { Button, Dialog, Field } from "../../design/index.ts";
import { EntityLine, EntityPicker, Label } from "../entities/index.ts";
import { drawPath } from "./between.ts";
import { useShown } from "./hooks.ts";
import { closePair, pair } from "./pair.ts";

/** Asks for the other of two entities: one that is shown, or any that is held. */
export function PairDialog() {
  const asked = useStore(pair, (state) => state.asked);
  const { entities } = useShown();
  const [to, setTo] = useState<DrawnEntity | null>(null);
  const [inTimeOrder, setInTimeOrder] = useState(false);
  useEffect(() => setTo(asked?.to ?? null), [asked]);
  if (!asked) return null;
  const answer = () => {
    if (!to) return;
    closePair();
    if (asked.question === "why") askWhy({ from: asked.from.id, to: to.id });
    else
      void drawPath(asked.from.id, to.id, inTimeOrder).then(
        (drawn) => drawn && go({ view: "chart" }),
      );
  };
  return (
    <Dialog
      title={asked.question === "why" ? "Why are these linked?" : "Path between two"}
      isOpen
      onClose={closePair}
      testId="pair-dialog"
    >
      <div className="field">
        <span>From</span>
        <EntityLine entity={asked.from} onPress={() => undefined} />
      </div>
      <div className="field">
        <span>To</span>
        <EntityPicker label="The other one" chosen={to} onChoose={setTo} testId="pair-other" />
      </div>
      {!to && (
        <Field label="Or one that is shown">
          <select
            className="select"
            value=""
            aria-label="One that is shown"
            data-testid="pair-shown"
            onChange={(event) =>
              setTo(entities.find(({ id }) => id === event.target.value) ?? null)
            }
          >
            <option value="">Choose …</option>
            {entities
              .filter(({ id }) => id !== asked.from.id)
              .toSorted((a, b) => (a.label < b.label ? -1 : 1))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </Field>
      )}
      {asked.question === "path" && (
        <label className="row">
          <input
            type="checkbox"
            checked={inTimeOrder}
            onChange={(event) => setInTimeOrder(event.target.checked)}
          />{" "}
          Only ways whose links can follow each other in time
        </label>
      )}
      <div className="dialog-foot">
        <Button onPress={closePair}>Cancel</Button>
        <Button kind="main" isDisabled={!to} onPress={answer} testId="pair-answer">
          {asked.question === "why" ? "Explain" : "Draw the path"}
        </Button>
      </div>
      {to && (
        <span className="unseen">
          <Label text={to.label} />
        </span>
      )}
    </Dialog>
  );
}
