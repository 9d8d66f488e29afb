import { FileUp } from "lucide-react";
import { useRef, type RefObject } from "react";
import { Button, EmptyState } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

/** The browser's own choosers of files and of a folder. */
interface Choosers {
  readonly files: RefObject<HTMLInputElement | null>;
  readonly folder: RefObject<HTMLInputElement | null>;
  readonly choose: () => void;
  readonly chooseFolder: () => void;
}

/** Opens the browser's own choosers. */
export function useFilePickers(): Choosers {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return {
    files,
    folder,
    choose: () => files.current?.click(),
    chooseFolder: () => folder.current?.click(),
  };
}

/** The choosers themselves, which are not seen. */
export function FilePickers({
  pickers: { files, folder },
  onFiles,
}: {
  readonly pickers: Choosers;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const take = ({ files: chosen }: HTMLInputElement) => chosen && onFiles([...chosen]);
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-testid="import-file"
        onChange={(event) => take(event.target)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-testid="import-folder"
        onChange={(event) => take(event.target)}
        {...{ webkitdirectory: "" }}
      />
    </>
  );
}

/** Where files are dropped, before any is there. */
export function DropHere({ pickers }: { readonly pickers: Choosers }) {
  return (
    <div className="panel drop-here">
      <EmptyState
        title={say("sources.importWizard.dropFilesHere")}
        icon={<FileUp size={28} strokeWidth={1.5} />}
        actions={
          <>
            <Button kind="main" onPress={pickers.choose}>
              {say("sources.importWizard.chooseFiles")}
            </Button>
            <Button onPress={pickers.chooseFolder}>
              {say("sources.importWizard.chooseFolder")}
            </Button>
          </>
        }
      >
        {say("sources.importWizard.csvTsvJsonJson")}
      </EmptyState>
    </div>
  );
}
