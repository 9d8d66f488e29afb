import type { FileShapeInput } from "../../api/index.ts";
import { Field, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { LateInput } from "./LateInput.tsx";
import type { Inspection } from "./import-draft.ts";

type File = Inspection["files"][number];

interface Props {
  readonly file: File;
  readonly onShape: (shape: FileShapeInput) => void;
}

const ofTables = new Set(["csv", "tsv", "xlsx", "xls", "xlsb", "ods"]);

/** Which sheet, list, header row and encoding a file is read by, where there is a choice. */
export function ShapeChoices({ file, onShape }: Props) {
  const { name, format, isReady, sheets, arrays, encodings } = file;
  const chosen = { file: name, ...shapeOf(file) };
  return (
    <div className="row wrap">
      {sheets.length > 1 && (
        <Choice
          label={say("sources.shapeChoices.sheet")}
          value={file.sheet}
          options={sheets}
          onChange={(sheet) => onShape({ file: name, sheet, encoding: file.encoding })}
        />
      )}
      {arrays.length > 1 && (
        <Choice
          label={say("sources.shapeChoices.list")}
          value={file.array}
          options={arrays}
          onChange={(array) => onShape({ file: name, array, encoding: file.encoding })}
        />
      )}
      {encodings.length > 1 && (
        <Choice
          label={say("sources.shapeChoices.encoding")}
          value={file.encoding}
          options={encodings}
          onChange={(encoding) => onShape({ ...chosen, encoding })}
        />
      )}
      {!isReady && ofTables.has(format) && <HeaderRow file={file} onShape={onShape} />}
    </div>
  );
}

/** The row of the header, from 1. */
function HeaderRow({ file, onShape }: Props) {
  const take = (text: string) => {
    const headerRow = Number(text);
    if (Number.isInteger(headerRow) && headerRow > 0)
      onShape({ file: file.name, ...shapeOf(file), headerRow });
  };
  return (
    <Field label={say("sources.shapeChoices.headerRow")}>
      <LateInput
        value={String(file.headerRow)}
        testId={`header-row-${file.name}`}
        onChange={take}
      />
    </Field>
  );
}

/** How a file is opened now. */
const shapeOf = ({ sheet, array, encoding }: File) => ({
  ...(sheet === null ? {} : { sheet }),
  ...(array === null ? {} : { array }),
  ...(encoding === null ? {} : { encoding }),
});

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field label={label}>
      <Select
        label={label}
        value={value ?? ""}
        onChange={onChange}
        options={options.map((one) => [one, one === "" ? "—" : one] as const)}
      />
    </Field>
  );
}
