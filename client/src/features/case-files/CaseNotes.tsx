import { useState, type FormEvent } from "react";
import { Button, EmptyState } from "../../design/index.ts";
import { moment, say } from "../../wording/index.ts";
import type { CaseActs, CaseFile } from "./useCase.ts";

interface CaseNotesProps {
  readonly file: CaseFile;
  readonly acts: CaseActs;
}

/** The notes of a case in their order, and a field for another one. */
export function CaseNotes({ file, acts }: CaseNotesProps) {
  return (
    <section className="panel stack">
      {file.notes.length === 0 && (
        <EmptyState title={say("cases.noNotes")}>{say("cases.noNotesHelp")}</EmptyState>
      )}
      <ol className="case-steps" data-testid="case-notes">
        {file.notes.map(({ page, text, by, at, exhibit }) => (
          <li key={page}>
            <bdi className="row-note-text">{text}</bdi>
            <div className="third small">
              {exhibit !== null && `${say("cases.onExhibit", { exhibit })} · `}
              {say("cases.signed", { by, at: moment(at) })}
            </div>
          </li>
        ))}
      </ol>
      <CaseNoteForm write={acts.write} />
    </section>
  );
}

function CaseNoteForm({ write }: Pick<CaseActs, "write">) {
  const [text, setText] = useState("");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await write(text, null)) setText("");
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <textarea
        className="area"
        rows={3}
        aria-label={say("cases.writeANote")}
        placeholder={say("cases.writeANote")}
        value={text}
        data-testid="case-note-text"
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit" isDisabled={text.trim() === ""} testId="case-note-send">
          {say("cases.addNote")}
        </Button>
      </div>
    </form>
  );
}
