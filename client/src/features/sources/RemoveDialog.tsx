import { useState } from "react";
import { ask, RemoveSourceDocument, type HeldFragment } from "../../api/index.ts";
import { Button, Dialog, notify } from "../../design/index.ts";
import { plural } from "../../wording/index.ts";

export function RemoveDialog({
  source,
  onClose,
}: {
  readonly source: HeldFragment;
  readonly onClose: () => void;
}) {
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const { data, problem } = await ask(RemoveSourceDocument, { dataset: source.id });
    onClose();
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    notify(
      data.removeSource.ok
        ? `${source.title} is taken out.`
        : data.removeSource.errors.map(({ message }) => message).join(" "),
    );
  };
  return (
    <Dialog
      title={`Take ${source.title} out?`}
      isOpen
      onClose={onClose}
      role="alertdialog"
      testId="remove-dialog"
    >
      <p>
        {plural(source.records, "source row")} go, and with them {plural(source.links, "link")} and
        those of {plural(source.entities, "entity", "entities")} that no other source states. To
        have it back, import its files again.
      </p>
      <RemoveFoot isBusy={isBusy} onClose={onClose} remove={remove} />
    </Dialog>
  );
}

function RemoveFoot({
  isBusy,
  onClose,
  remove,
}: {
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly remove: () => Promise<void>;
}) {
  return (
    <div className="dialog-foot">
      <Button onPress={onClose}>Keep it</Button>
      <Button kind="main" isDisabled={isBusy} onPress={() => void remove()} testId="remove-confirm">
        {isBusy ? "Taking it out …" : "Take it out"}
      </Button>
    </div>
  );
}
