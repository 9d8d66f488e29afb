import { X } from "lucide-react";
import type { FormEvent } from "react";
import { Button, IconButton } from "../../design/index.ts";
import { moment, say } from "../../wording/index.ts";
import { useRowNotes } from "./useRowNotes.ts";

/** The notes on a source row, each with who wrote it and when, and a field for another one. */
export function RowNotes({ record }: { readonly record: string }) {
  const rowNotes = useRowNotes(record);
  return (
    <section className="stack" data-testid="row-notes">
      <h3 className="head">{say("rows.rowNotes.notes")}</h3>
      {rowNotes.notes.map((note) => (
        <div key={note.id} className="row" data-testid="row-note">
          <span className="grow">
            <bdi className="row-note-text">{note.text}</bdi>{" "}
            <span className="third">{say("rows.rowNotes.signed", signed(note))}</span>
          </span>
          <IconButton
            label={say("rows.rowNotes.remove")}
            size="small"
            onPress={() => void rowNotes.remove(note.id)}
          >
            <X size={14} />
          </IconButton>
        </div>
      ))}
      <NoteForm {...rowNotes} />
    </section>
  );
}

type FormProps = Pick<ReturnType<typeof useRowNotes>, "text" | "write" | "send" | "canSend">;

function NoteForm({ text, write, send, canSend }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <textarea
        className="area"
        rows={2}
        aria-label={say("rows.rowNotes.write")}
        placeholder={say("rows.rowNotes.write")}
        value={text}
        data-testid="row-note-text"
        onChange={(event) => write(event.target.value)}
      />
      <div>
        <Button type="submit" isDisabled={!canSend} testId="row-note-send">
          {say("rows.rowNotes.add")}
        </Button>
      </div>
    </form>
  );
}

/** Who wrote a note, and when. */
export const signed = ({ by, at }: { readonly by: string; readonly at: string }) => ({
  by,
  at: moment(at),
});
