import { Download, FileArchive, FileText } from "lucide-react";
import { useState } from "react";
import { Button, MenuButton } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { exportCase, FORMATS, packageCase, ReportDialog } from "../export/index.ts";
import type { CaseFile } from "./useCase.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** What leaves Clew of a case: a signed package, or a file for another tool. */
export function CaseOut({ file }: { readonly file: CaseFile }) {
  const isEmpty = file.exhibitCount === 0;
  const [isReporting, setReporting] = useState(false);
  return (
    <>
      {isReporting && <ReportDialog file={file} onClose={() => setReporting(false)} />}
      <Button testId="case-report" onPress={() => setReporting(true)}>
        <FileText {...icon} />
        {say("cases.report")}
      </Button>
      <Button testId="case-package" isDisabled={isEmpty} onPress={() => void packageCase(file)}>
        <FileArchive {...icon} />
        {say("cases.package")}
      </Button>
      <MenuButton
        label={say("cases.exportAs")}
        testId="case-export-menu"
        button={
          <Button testId="case-export" isDisabled={isEmpty}>
            <Download {...icon} />
            {say("common.export")}
          </Button>
        }
        choices={FORMATS.map(({ id, label }) => ({
          id,
          label,
          onChoose: () => void exportCase(file, id),
        }))}
      />
    </>
  );
}
