import { FileArchive } from "lucide-react";
import { useRef } from "react";
import { go } from "../../../address/index.ts";
import { ask, ReceivePackageDocument, upload } from "../../../api/index.ts";
import { Button, notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";

/** Opens a package of another Clew, to be read. */
export function OpenPackage() {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".zip,application/zip"
        hidden
        data-testid="package-picker"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void receive(file);
        }}
      />
      <Button testId="open-package" onPress={() => picker.current?.click()}>
        <FileArchive size={15} strokeWidth={1.75} />
        {say("cases.received.open")}
      </Button>
    </>
  );
}

async function receive(file: File): Promise<void> {
  const { uploads, problem: refused } = await upload(file, "whole");
  const [sent] = uploads;
  if (refused || sent === undefined) return notify(refused ? refused.message : "");
  const { data, problem } = await ask(ReceivePackageDocument, { package: sent.upload });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const { caseFile, errors } = data.receivePackage;
  if (caseFile === null) return notify(errors.map(({ message }) => message).join(" "));
  go({ view: "cases", caseFile: caseFile.id });
}
