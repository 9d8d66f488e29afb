import { Download, FileJson, FileSpreadsheet, FolderOpen, Image, Share2 } from "lucide-react";
import { useRef } from "react";
import { Button, MenuButton } from "../../design/index.ts";
import { openExport, useSession } from "../chart/index.ts";
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
  return (
    <>
      <input
        ref={opener}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void openExport(file);
          event.target.value = "";
        }}
      />
      <MenuButton
        label="Export the chart"
        testId="export-menu"
        button={
          <Button testId="export">
            <Download size={15} strokeWidth={1.75} />
            Export
          </Button>
        }
        choices={[
          {
            id: "png",
            label: "PNG picture",
            icon: <Image {...icon} />,
            isDisabled: isEmpty,
            onChoose: () => void exportPicture(),
          },
          ...FORMATS.map(({ id, label }) => ({
            id,
            label,
            icon: icons[id],
            isDisabled: isEmpty,
            onChoose: () => void exportChart(id),
          })),
          {
            id: "open",
            label: "Open a JSON export",
            icon: <FolderOpen {...icon} />,
            onChoose: () => opener.current?.click(),
          },
        ]}
      />
    </>
  );
}
