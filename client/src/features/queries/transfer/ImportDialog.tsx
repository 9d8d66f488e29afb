import { FileUp } from "lucide-react";
import { useRef, type DragEvent } from "react";
import { go } from "../../../address/index.ts";
import { filesDropped } from "../../../api/index.ts";
import { Button, Dialog, Note, Problem, Waiting } from "../../../design/index.ts";
import { say, textOf, wordOf } from "../../../wording/index.ts";
import { useTaking, type Taken } from "./useTaking.ts";

/** Takes files with queries: what each became, and what to do with titles that are taken. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { take, decide, taken, left, problem, isBusy } = useTaking();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(take);
  };
  return (
    <Dialog
      title={say("queries.importDialog.importQueries")}
      isOpen
      onClose={onClose}
      width={680}
      testId="query-import"
    >
      <div className="stack" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <p className="second">{say("queries.importDialog.whatIsTaken")}</p>
        <Chooser onFiles={(files) => void take(files)} />
        {isBusy && <Waiting what={say("queries.importDialog.theFiles")} />}
        {problem && <Problem problem={problem} />}
        {left.map((sentence) => (
          <Note key={sentence}>{sentence}</Note>
        ))}
        <ul className="stack" aria-live="polite">
          {taken.map((one) => (
            <TakenItem
              key={`${one.upload} ${one.file}`}
              taken={one}
              onOpen={(id) => {
                go({ view: "queries", query: id });
                onClose();
              }}
              onDecide={(choice) => void decide(one, choice)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Chooser({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".cypher,.cyp,.cql,.json,.zip"
        data-testid="query-files"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Button kind="main" onPress={() => input.current?.click()} testId="query-choose-files">
        <FileUp size={15} strokeWidth={1.75} />
        {say("queries.importDialog.chooseFiles")}
      </Button>
    </div>
  );
}

const choices = ["replace", "both", "skip"] as const;

function TakenItem({
  taken: { file, title, outcome, reason, query },
  onOpen,
  onDecide,
}: {
  readonly taken: Taken;
  readonly onOpen: (id: string) => void;
  readonly onDecide: (choice: (typeof choices)[number]) => void;
}) {
  return (
    <li className="panel stack taken-query" data-testid={`taken-${outcome}`}>
      <div className="row wrap">
        <span className="strong grow cut">
          <bdi>{title ?? file}</bdi>
        </span>
        <span className="pill">{wordOf("queryOutcome", outcome)}</span>
        {query !== null && outcome !== "duplicate" && (
          <Button onPress={() => onOpen(query)} testId="taken-open">
            {say("queries.importDialog.open")}
          </Button>
        )}
      </div>
      {reason && <p className="second small">{textOf(reason)}</p>}
      {outcome === "duplicate" && (
        <div className="row wrap">
          {choices.map((choice) => (
            <Button key={choice} onPress={() => onDecide(choice)} testId={`duplicate-${choice}`}>
              {choiceWords[choice]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

const choiceWords = {
  replace: say("queries.importDialog.replace"),
  both: say("queries.importDialog.keepBoth"),
  skip: say("queries.importDialog.leaveOut"),
};
