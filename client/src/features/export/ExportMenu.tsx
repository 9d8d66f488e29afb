import { say } from "../../wording/index.ts";
import { Download, FileJson, FileSpreadsheet, FolderOpen, Image, Share2 } from "lucide-react";
import { useRef, type ChangeEvent } from "react";
import { Button, MenuButton, type MenuChoice } from "../../design/index.ts";
import { openExport, useSession } from "../drawing/index.ts";
import { exportChart, exportPicture, FORMATS } from "./exporting.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const icons = {
  csv: <FileSpreadsheet {...icon} />,
  json: <FileJson {...icon} />,
  graphml: <Share2 {...icon} />,
  gexf: <Share2 {...icon} />,
};

/** Everything the chart can be saved as. */
export function ExportMenu() {
  const opener = useRef<HTMLInputElement>(null);
  const isEmpty = useSession((state) => state.history.now.entities.size === 0);
  const open: MenuChoice = {
    id: "open",
    label: say("common.openAJsonExport"),
    icon: <FolderOpen {...icon} />,
    onChoose: () => opener.current?.click(),
  };
  return (
    <>
      <input
        ref={opener}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={openChosen}
      />
      <MenuButton
        label={say("export.exportMenu.exportTheChart")}
        testId="export-menu"
        button={<ExportButton />}
        choices={[...saveChoices(isEmpty), open]}
      />
    </>
  );
}

const ExportButton = () => (
  <Button testId="export">
    <Download {...icon} />
    {say("common.export")}
  </Button>
);

function openChosen(event: ChangeEvent<HTMLInputElement>): void {
  const [file] = event.target.files ?? [];
  if (file) void openExport(file);
  event.target.value = "";
}

const saveChoices = (isDisabled: boolean): readonly MenuChoice[] => [
  {
    id: "png",
    label: say("export.exportMenu.pngPicture"),
    icon: <Image {...icon} />,
    isDisabled,
    onChoose: () => void exportPicture(),
  },
  ...FORMATS.map(({ id, label }) => ({
    id,
    label,
    icon: icons[id],
    isDisabled,
    onChoose: () => void exportChart(id),
  })),
];
