import { Download, Upload } from "lucide-react";
import { useState, type DragEvent } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { Button, Note, Problem, Waiting } from "../../design/index.ts";
import { filesDropped } from "../../api/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { AboutFields } from "./AboutFields.tsx";
import { Becomes } from "./Becomes.tsx";
import { DropHere, FilePickers, useFilePickers } from "./DropHere.tsx";
import { FileColumns } from "./FileColumns.tsx";
import { ImportRun } from "./ImportRun.tsx";
import type { Inspection, Started } from "./import-draft.ts";
import { useImport, type ImportForm } from "./useImport.ts";

/** From files to a running import, without YAML; the YAML is there for those who want it. */
export function ImportWizard() {
  const [started, setStarted] = useState<Started | null>(null);
  const [round, setRound] = useState(0);
  return (
    <div className="page" data-testid="import-wizard">
      <div className="page-inner">
        {started ? (
          <ImportRun
            key={started.id}
            started={started}
            onAnother={() => {
              setStarted(null);
              setRound(round + 1);
            }}
          />
        ) : (
          <Prepare key={round} onStarted={setStarted} />
        )}
      </div>
    </div>
  );
}

function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  link.download = name;
  link.click();
}

function PrepareActions({
  form,
  choose,
}: {
  readonly form: ImportForm;
  readonly choose: () => void;
}) {
  return (
    <>
      <Button onPress={choose}>
        <Upload size={15} strokeWidth={1.75} />
        {say("sources.importWizard.anotherFile")}
      </Button>

      <Button
        onPress={() => saveText(form.mapping, `${form.about.dataset || "mapping"}.yaml`)}
        testId="mapping-download"
      >
        <Download size={15} strokeWidth={1.75} />
        {say("sources.importWizard.mappingAsYaml")}
      </Button>

      <Button
        kind="main"
        isDisabled={form.refusals.length > 0 || form.isSending}
        onPress={form.begin}
        testId="import-start"
      >
        {say("common.import")}
      </Button>
    </>
  );
}

function ColumnsPanel({
  form,
  inspection,
}: {
  readonly form: ImportForm;
  readonly inspection: Inspection;
}) {
  return (
    <TabPanel id="columns" className="tab-panel stack">
      {form.isOwn && <Note tone="plain">{say("sources.importWizard.theYamlWasChanged")}</Note>}
      {inspection.files.map((file) => (
        <FileColumns
          key={file.upload}
          file={file}
          rowKind={form.about.rowKind}
          roleOf={form.roleOf}
          onRole={form.setRole}
          onShape={form.setShape}
        />
      ))}
    </TabPanel>
  );
}

function YamlPanel({ form }: { readonly form: ImportForm }) {
  return (
    <TabPanel id="yaml" className="tab-panel stack">
      <textarea
        className="area mono"
        rows={22}
        spellCheck={false}
        aria-label={say("sources.importWizard.mappingAsYaml")}
        value={form.mapping}
        data-testid="mapping-yaml"
        onChange={(event) => form.write(event.target.value)}
      />
      <div>
        <Button onPress={form.lookAgain}>{say("sources.importWizard.checkAgain")}</Button>
      </div>
    </TabPanel>
  );
}

function HowRead({
  form,
  inspection,
}: {
  readonly form: ImportForm;
  readonly inspection: Inspection;
}) {
  return (
    <Tabs>
      <TabList className="tabs" aria-label={say("sources.importWizard.howTheFilesAre")}>
        <Tab id="columns" className="tab">
          {say("common.columns")}
        </Tab>
        <Tab id="yaml" className="tab" data-testid="tab-yaml">
          {say("sources.importWizard.yaml")}
          {form.isOwn && say("sources.importWizard.changed")}
        </Tab>
      </TabList>
      <ColumnsPanel form={form} inspection={inspection} />
      <YamlPanel form={form} />
    </Tabs>
  );
}

function HowMuch({
  form,
  inspection,
}: {
  readonly form: ImportForm;
  readonly inspection: Inspection;
}) {
  return (
    <p className="third small">
      {say("sources.importWizard.columnInFileKb", {
        files: inspection.files.reduce((sum, file) => sum + file.columns.length, 0),
        files2: inspection.files.length,
        uploads: form.uploads.reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
      })}
    </p>
  );
}

function Prepare({ onStarted }: { readonly onStarted: (started: Started) => void }) {
  const form = useImport(onStarted);
  const { inspection, isSending } = form;
  const pickers = useFilePickers();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(form.take);
  };
  return (
    <div className="stack" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="row wrap">
        <h1 className="title grow">
          {say("common.import")}{" "}
          {form.uploads.length > 0 && form.uploads.map(({ name }) => name).join(", ")}
        </h1>
        <FilePickers pickers={pickers} onFiles={form.take} />
        {inspection && <PrepareActions form={form} choose={pickers.choose} />}
      </div>
      {form.problem && <Problem problem={form.problem} />}
      {isSending && <Waiting what={say("sources.importWizard.theFiles")} />}
      {!inspection && !isSending && <DropHere pickers={pickers} />}
      <Refusals refusals={form.refusals} />
      <LeftOut left={[...form.left, ...(inspection?.left.map(textOf) ?? [])]} />
      {inspection && <Inspected form={form} inspection={inspection} />}
    </div>
  );
}

/** Files that are not read, of packs too. */
function LeftOut({ left }: { readonly left: readonly string[] }) {
  if (left.length === 0) return null;
  return (
    <div data-testid="left-out">
      <Note tone="plain" title={say("sources.importWizard.notRead")}>
        {left.join(" ")}
      </Note>
    </div>
  );
}

function Refusals({ refusals }: Pick<ImportForm, "refusals">) {
  if (refusals.length === 0) return null;
  return (
    <div data-testid="mapping-errors">
      <Note title={say("sources.importWizard.notYet")}>
        {refusals.map(({ message }) => message).join(" ")}
      </Note>
    </div>
  );
}

function Inspected({
  form,
  inspection,
}: {
  readonly form: ImportForm;
  readonly inspection: Inspection;
}) {
  const isReady = inspection.files.every((file) => file.isReady);
  const hasEnds = [...form.roles.values()].some(({ role }) => role === "from" || role === "to");
  return (
    <>
      <div className="import-columns">
        <div className="stack">
          <AboutFields
            about={form.about}
            onChange={form.changeAbout}
            hasEnds={hasEnds}
            isReady={isReady}
          />
          <HowRead form={form} inspection={inspection} />
        </div>
        <Becomes inspection={inspection} />
      </div>
      <HowMuch form={form} inspection={inspection} />
    </>
  );
}
