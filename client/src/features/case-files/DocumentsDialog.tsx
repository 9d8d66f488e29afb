import { Dialog } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { putDocuments } from "./useCase.ts";
import { WhyForm } from "./WhyForm.tsx";

interface DocumentsProps {
  readonly caseId: string;
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Asks why files are put into a case. */
export function DocumentsDialog({ caseId, files, onClose }: DocumentsProps) {
  return (
    <Dialog
      title={say("cases.documents.title", { count: files.length })}
      isOpen={files.length > 0}
      onClose={onClose}
      testId="documents-dialog"
    >
      <ul className="second">
        {files.map((file) => (
          <li key={file.name} className="cut">
            <bdi>{file.name}</bdi>
          </li>
        ))}
      </ul>
      <WhyForm
        submit={say("cases.add.putIn")}
        send={(why) => putDocuments(caseId, files, why)}
        onClose={onClose}
        testId="documents"
      />
    </Dialog>
  );
}
