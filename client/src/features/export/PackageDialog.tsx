import { useState } from "react";
import { useOntology } from "../../api/index.ts";
import { session } from "../../chart/index.ts";
import { Button, Dialog, Problem } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { TitleAndSummary } from "./TitleAndSummary.tsx";
import { isTooLarge, packageChart, type Packaged } from "./packaging.ts";
import { drawnPicture } from "./picturing.ts";

/** Asks for title and summary, makes the package of the chart, and says which key signed it. */
export function PackageDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={say("export.package.title")}
      isOpen={isOpen}
      onClose={onClose}
      testId="package-dialog"
    >
      <p className="second">{say("export.package.lead")}</p>
      <PackageForm />
    </Dialog>
  );
}

function usePackaging() {
  const { kinds } = useOntology();
  const [title, setTitle] = useState(session.getState().name);
  const [summary, setSummary] = useState("");
  const [withChart, setWithChart] = useState(true);
  const [state, setState] = useState<"idle" | "making" | Packaged>("idle");
  const [isLeftOut, setLeftOut] = useState(false);
  const make = async () => {
    setState("making");
    const drawn = withChart ? await drawnPicture(kinds) : null;
    const isOver = drawn !== null && isTooLarge(drawn);
    setLeftOut(isOver);
    setState(await packageChart({ title, summary, chart: isOver ? null : drawn }));
  };
  return {
    title,
    setTitle,
    summary,
    setSummary,
    withChart,
    setWithChart,
    state,
    isLeftOut,
    make,
  };
}

function PackageForm() {
  const form = usePackaging();
  const { state } = form;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void form.make();
      }}
    >
      <TitleAndSummary form={form} of="package" rows={4} help={say("export.package.summaryHelp")} />
      <label className="row">
        <input
          type="checkbox"
          checked={form.withChart}
          data-testid="package-chart"
          onChange={(event) => form.setWithChart(event.target.checked)}
        />
        {say("export.package.chart")}
      </label>
      <Button
        kind="main"
        type="submit"
        isDisabled={state === "making" || form.title.trim() === ""}
        testId="package-make"
      >
        {say("export.package.make")}
      </Button>
      {state === "making" && <p role="status">{say("export.package.making")}</p>}
      {typeof state === "object" && <Outcome packaged={state} isChartLeftOut={form.isLeftOut} />}
    </form>
  );
}

function Outcome({
  packaged,
  isChartLeftOut,
}: {
  readonly packaged: Packaged;
  readonly isChartLeftOut: boolean;
}) {
  if ("problem" in packaged) return <Problem problem={packaged.problem} />;
  const { name, key, entities, links, records, notes } = packaged;
  return (
    <div role="status" data-testid="package-done" className="stack">
      <p>{say("export.package.done", { name, entities, links, records })}</p>
      {isChartLeftOut && <p>{say("export.package.chartTooLarge")}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="second">{say("export.package.key")}</p>
      <code className="hash" data-testid="package-key">
        {key}
      </code>
    </div>
  );
}
