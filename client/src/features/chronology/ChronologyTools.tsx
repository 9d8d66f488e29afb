import { Download, FileSpreadsheet, FileText, Plus, Printer, Table2 } from "lucide-react";
import { useState } from "react";
import { Button, MenuButton, type MenuChoice } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { PrintedFacts } from "./PrintedFacts.tsx";
import { factsToPrint } from "./facts-to-print.ts";
import { saveChronology } from "./save-chronology.ts";
import type { CaseShown, ChronologyShown, Fact } from "./useChronology.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

interface ToolsProps {
  readonly file: CaseShown;
  readonly shown: ChronologyShown;
  readonly onState: () => void;
}

/** What can be done with a chronology: a fact by hand, print, save. */
export function ChronologyTools({ file, shown, onState }: ToolsProps) {
  const [printed, setPrinted] = useState<readonly Fact[] | null>(null);
  const isEmpty = (shown.read?.total ?? 0) === 0;
  const print = async () => setPrinted(await factsToPrint(file.id, shown));
  const saved = (format: "csv" | "xlsx" | "docx", label: string, mark: MenuChoice["icon"]) => ({
    id: format,
    label,
    icon: mark,
    onChoose: () => void saveChronology(file, shown, format),
  });
  return (
    <div className="row wrap">
      <Button testId="chronology-add" onPress={onState}>
        <Plus {...icon} />
        {say("chronology.addFact")}
      </Button>
      <Button testId="chronology-print" isDisabled={isEmpty} onPress={() => void print()}>
        <Printer {...icon} />
        {say("chronology.print")}
      </Button>
      <MenuButton
        label={say("chronology.saveAs")}
        testId="chronology-save-menu"
        button={
          <Button testId="chronology-save" isDisabled={isEmpty}>
            <Download {...icon} />
            {say("chronology.saveAs")}
          </Button>
        }
        choices={[
          saved("xlsx", say("chronology.asXlsx"), <FileSpreadsheet {...icon} />),
          saved("docx", say("chronology.asDocx"), <FileText {...icon} />),
          saved("csv", say("chronology.asCsv"), <Table2 {...icon} />),
        ]}
      />
      {printed && <PrintedFacts file={file} facts={printed} onDone={() => setPrinted(null)} />}
    </div>
  );
}
