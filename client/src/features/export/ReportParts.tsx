import { say } from "../../wording/index.ts";
import type { ReportPart } from "../../api/index.ts";
import type { ReportForm } from "./useReport.ts";
import "./report.css";

const names: Readonly<Record<ReportPart, string>> = {
  summary: say("export.report.part.summary"),
  picture: say("export.report.part.picture"),
  exhibits: say("export.report.part.exhibits"),
  entities: say("export.report.part.entities"),
  links: say("export.report.part.links"),
  chronology: say("export.report.part.chronology"),
  rows: say("export.report.part.rows"),
  notes: say("export.report.part.notes"),
  methods: say("export.report.part.methods"),
};

/** Which parts a report has; what is missing is named in any case. */
export function ReportParts({ form }: { readonly form: ReportForm }) {
  return (
    <fieldset className="report-parts">
      <legend className="small second">{say("export.report.parts")}</legend>
      {form.offered.map((part) => (
        <label key={part} className="row">
          <input
            type="checkbox"
            checked={form.parts.includes(part)}
            data-testid={`report-part-${part}`}
            onChange={() => form.toggle(part)}
          />
          {names[part]}
        </label>
      ))}
      {form.isOfCase && <p className="third small">{say("export.report.pictureHelp")}</p>}
    </fieldset>
  );
}
