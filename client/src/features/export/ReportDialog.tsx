import { Button, Dialog, Field, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { ReportOutcome } from "./ReportOutcome.tsx";
import { ReportParts } from "./ReportParts.tsx";
import { TitleAndSummary } from "./TitleAndSummary.tsx";
import type { CaseToReport } from "./reporting.ts";
import { useReport, type ReportForm } from "./useReport.ts";

interface ReportDialogProps {
  /** The case that it is of; null for the chart on screen. */
  readonly file: CaseToReport | null;
  readonly onClose: () => void;
}

/** Asks what a report is to hold, and what nobody is to read in it; makes and saves it. */
export function ReportDialog({ file, onClose }: ReportDialogProps) {
  return (
    <Dialog
      title={say("export.report.title")}
      isOpen
      onClose={onClose}
      width={600}
      testId="report-dialog"
    >
      <p className="second">{say("export.report.lead")}</p>
      <Form file={file} />
    </Dialog>
  );
}

const formats = [
  ["pdf", say("export.report.pdf")],
  ["docx", say("export.report.docx")],
  ["html", say("export.report.html")],
] as const;

function Form({ file }: Pick<ReportDialogProps, "file">) {
  const form = useReport(file);
  const { state, of, title } = form;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void form.make();
      }}
    >
      {file === null && <WhatOf form={form} />}
      <Field label={say("export.report.format")}>
        <Select
          value={form.format}
          onChange={form.setFormat}
          options={formats}
          testId="report-format"
        />
      </Field>
      <ReportParts form={form} />
      <Redacted form={form} />
      <Button
        kind="main"
        type="submit"
        isDisabled={state === "making" || (of === null && title.trim() === "")}
        testId="report-make"
      >
        {say("export.report.make")}
      </Button>
      {state === "making" && <p role="status">{say("export.report.making")}</p>}
      {typeof state === "object" && (
        <ReportOutcome reported={state} isChartLeftOut={form.isLeftOut} />
      )}
    </form>
  );
}

/** A report of the chart has a title of its own; one of a case has that of the case. */
function WhatOf({ form }: { readonly form: ReportForm }) {
  const { of, cases } = form;
  return (
    <>
      <Field label={say("export.report.of")}>
        <Select
          value={of?.id ?? ""}
          onChange={(id) => form.setOf(cases.find((one) => one.id === id) ?? null)}
          options={[
            ["", say("export.report.ofChart")],
            ...cases.map((one): [string, string] => [
              one.id,
              say("export.report.ofCase", { number: one.number, title: one.title }),
            ]),
          ]}
          testId="report-of"
        />
      </Field>
      {of === null && <TitleAndSummary form={form} of="report" rows={3} />}
    </>
  );
}

function Redacted({ form }: { readonly form: ReportForm }) {
  return (
    <Field label={say("export.report.redact")} help={say("export.report.redactHelp")}>
      <textarea
        className="area"
        rows={3}
        value={form.redact}
        spellCheck={false}
        data-testid="report-redact"
        onChange={(event) => form.setRedact(event.target.value)}
      />
    </Field>
  );
}
