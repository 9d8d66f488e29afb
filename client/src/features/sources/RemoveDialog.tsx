import { useState } from "react";
import { ask, RemoveSourceDocument, type HeldFragment } from "../../api/index.ts";
import { Button, Dialog, notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

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
        ? say("sources.removeDialog.isTakenOut", { title: source.title })
        : data.removeSource.errors.map(({ message }) => message).join(" "),
    );
  };
  return (
    <Dialog
      title={say("sources.removeDialog.takeOut", { title: source.title })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      testId="remove-dialog"
    >
      <p>
        {say("sources.removeDialog.sourceRowGoAnd", {
          records: source.records,
          links: source.links,
          entities: source.entities,
        })}
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
      <Button onPress={onClose}>{say("sources.removeDialog.keepIt")}</Button>
      <Button kind="main" isDisabled={isBusy} onPress={() => void remove()} testId="remove-confirm">
        {isBusy ? say("sources.removeDialog.takingItOut") : say("sources.removeDialog.takeItOut")}
      </Button>
    </div>
  );
}
