import { Field } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

interface Props {
  readonly form: {
    readonly title: string;
    readonly setTitle: (title: string) => void;
    readonly summary: string;
    readonly setSummary: (summary: string) => void;
  };
  /** What the two belong to: the tests know them by it. */
  readonly of: "package" | "report";
  /** Lines that the summary shows. */
  readonly rows: number;
  readonly help?: string;
}

/** The title and the summary of what is made of a chart. */
export function TitleAndSummary({ form, of, rows, help }: Props) {
  return (
    <>
      <Field label={say("export.package.name")}>
        <input
          className="input"
          value={form.title}
          maxLength={200}
          required
          data-testid={`${of}-title`}
          onChange={(event) => form.setTitle(event.target.value)}
        />
      </Field>
      <Field label={say("export.package.summary")} {...(help === undefined ? {} : { help })}>
        <textarea
          className="area"
          rows={rows}
          maxLength={20_000}
          value={form.summary}
          data-testid={`${of}-summary`}
          onChange={(event) => form.setSummary(event.target.value)}
        />
      </Field>
    </>
  );
}
