import { say } from "../../wording/index.ts";
import {
  Download,
  FileArchive,
  FileCode,
  FileJson,
  FileSpreadsheet,
  FileText,
  FolderOpen,
  Image,
  Map as MapIcon,
  Share2,
} from "lucide-react";
import { useRef, useState, type ChangeEvent } from "react";
import { useOntology } from "../../api/index.ts";
import { Button, MenuButton, type MenuChoice } from "../../design/index.ts";
import { openExport, useSession } from "../drawing/index.ts";
import { exportChart, FORMATS } from "./exporting.ts";
import { ReportDialog } from "./ReportDialog.tsx";
import { PackageDialog } from "./PackageDialog.tsx";
import { exportPicture } from "./picturing.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const icons = {
  csv: <FileSpreadsheet {...icon} />,
  json: <FileJson {...icon} />,
  graphml: <Share2 {...icon} />,
  gexf: <Share2 {...icon} />,
  xlsx: <FileSpreadsheet {...icon} />,
  ftm: <FileJson {...icon} />,
  stix: <FileJson {...icon} />,
  cypher: <FileCode {...icon} />,
  kml: <MapIcon {...icon} />,
  geojson: <MapIcon {...icon} />,
};

/** Everything the chart can be saved as. */
export function ExportMenu() {
  const opener = useRef<HTMLInputElement>(null);
  const isEmpty = useSession((state) => state.history.now.entities.size === 0);
  const documents = useDocumentChoices(isEmpty);
  const pictures = usePictureChoices(isEmpty);
  const open: MenuChoice = {
    id: "open",
    label: say("common.openAJsonExport"),
    icon: <FolderOpen {...icon} />,
    onChoose: () => opener.current?.click(),
  };
  return (
    <>
      {documents.dialog}
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
        choices={[...pictures, ...documents.choices, ...saveChoices(isEmpty), open]}
      />
    </>
  );
}

/** A report and a package are asked about in a dialog of their own. */
function useDocumentChoices(isDisabled: boolean) {
  const [isPackaging, setPackaging] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const choices: readonly MenuChoice[] = [
    {
      id: "report",
      label: say("export.exportMenu.report"),
      icon: <FileText {...icon} />,
      isDisabled,
      onChoose: () => setReporting(true),
    },
    {
      id: "package",
      label: say("export.exportMenu.package"),
      icon: <FileArchive {...icon} />,
      isDisabled,
      onChoose: () => setPackaging(true),
    },
  ];
  const dialog = (
    <>
      {isReporting && <ReportDialog file={null} onClose={() => setReporting(false)} />}
      {isPackaging && <PackageDialog isOpen onClose={() => setPackaging(false)} />}
    </>
  );
  return { choices, dialog };
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

/** The chart as a picture, with title, legend, sources and date. */
function usePictureChoices(isDisabled: boolean): readonly MenuChoice[] {
  const { kinds } = useOntology();
  return [
    {
      id: "png",
      label: say("export.exportMenu.pngPicture"),
      icon: <Image {...icon} />,
      isDisabled,
      onChoose: () => void exportPicture(kinds, "png"),
    },
    {
      id: "svg",
      label: say("export.exportMenu.svgPicture"),
      icon: <Image {...icon} />,
      isDisabled,
      onChoose: () => void exportPicture(kinds, "svg"),
    },
  ];
}

const saveChoices = (isDisabled: boolean): readonly MenuChoice[] =>
  FORMATS.map(({ id, label }) => ({
    id,
    label,
    icon: icons[id],
    isDisabled,
    onChoose: () => void exportChart(id),
  }));
