import { FileUp, Network } from "lucide-react";
import { useRef, useState } from "react";
import { go } from "../../address/index.ts";
import { Button, EmptyState } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { drawOnChart, newChart } from "../drawing/index.ts";
import { ExhibitRow } from "./ExhibitRow.tsx";
import { TakeOutDialog } from "./TakeOutDialog.tsx";
import { DocumentsDialog } from "./DocumentsDialog.tsx";
import type { CaseActs, CaseFile, Exhibit } from "./useCase.ts";

interface ExhibitListProps {
  readonly file: CaseFile;
  readonly acts: CaseActs;
}

/** What is in a case, by number; what was taken out can be shown too. */
export function ExhibitList({ file, acts }: ExhibitListProps) {
  const [withGone, setWithGone] = useState(false);
  const [leaving, setLeaving] = useState<Exhibit | null>(null);
  const gone = file.exhibits.filter(({ takenOut }) => takenOut !== null).length;
  const shown = withGone ? file.exhibits : file.exhibits.filter((one) => one.takenOut === null);
  return (
    <section className="panel stack">
      <ExhibitActs file={file} />
      {shown.length === 0 && (
        <EmptyState title={say("cases.empty")}>{say("cases.emptyHelp")}</EmptyState>
      )}
      <ol className="exhibits" data-testid="exhibits">
        {shown.map((exhibit) => (
          <ExhibitRow
            key={exhibit.number}
            caseId={file.id}
            exhibit={exhibit}
            onTakeOut={() => setLeaving(exhibit)}
          />
        ))}
      </ol>
      {file.exhibitTotal > file.exhibits.length && (
        <p className="third small">
          {say("cases.moreExhibits", { shown: file.exhibits.length, total: file.exhibitTotal })}
        </p>
      )}
      {gone > 0 && (
        <label className="row second small">
          <input
            type="checkbox"
            checked={withGone}
            onChange={(event) => setWithGone(event.target.checked)}
          />
          {say("cases.showTakenOut", { gone })}
        </label>
      )}
      <TakeOutDialog exhibit={leaving} acts={acts} onClose={() => setLeaving(null)} />
    </section>
  );
}

function ExhibitActs({ file }: { readonly file: CaseFile }) {
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const entities = entitiesOf(file);
  return (
    <div className="row wrap">
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-testid="case-files-picker"
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button testId="case-add-document" onPress={() => picker.current?.click()}>
        <FileUp size={15} strokeWidth={1.75} />
        {say("cases.documents.add")}
      </Button>
      <Button testId="case-draw" isDisabled={entities.length === 0} onPress={() => void draw(file)}>
        <Network size={15} strokeWidth={1.75} />
        {say("cases.drawIt")}
      </Button>
      <DocumentsDialog caseId={file.id} files={files} onClose={() => setFiles([])} />
    </div>
  );
}

const entitiesOf = ({ exhibits }: CaseFile) =>
  exhibits.flatMap(({ entity, takenOut }) => (entity && takenOut === null ? [entity] : []));

/** Draws the entities of a case on a chart of its name. */
async function draw(file: CaseFile): Promise<void> {
  await newChart(file.title);
  go({ view: "chart" });
  const why = say("cases.onChart", { number: file.number });
  await drawOnChart(entitiesOf(file), { why, chosenBy: why, select: [] });
}
