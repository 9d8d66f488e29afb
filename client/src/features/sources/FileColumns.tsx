import type { ColumnRoleInput, ColumnUse, FileShapeInput } from "../../api/index.ts";
import { Note, Select } from "../../design/index.ts";
import { wordOf, columnRoles, Say, say, textOf } from "../../wording/index.ts";
import { ShapeChoices } from "./ShapeChoices.tsx";
import { RoleDetails } from "./RoleDetails.tsx";
import type { Inspection } from "./import-draft.ts";

type File = Inspection["files"][number];
type Column = File["columns"][number];

interface Props {
  readonly file: File;
  readonly rowKind: string;
  readonly roleOf: (file: string, column: string) => ColumnRoleInput | undefined;
  readonly onRole: (role: ColumnRoleInput) => void;
  readonly onShape: (shape: FileShapeInput) => void;
}

/** The columns of a file: what they look like, and a menu each for how they are read. */
export function FileColumns(props: Props) {
  const { file } = props;
  return (
    <section className="panel" data-testid="import-columns">
      <FileHead file={file} />
      <ShapeChoices file={file} onShape={props.onShape} />
      {file.remarks.map(textOf).map((remark) => (
        <Note key={remark} tone="plain">
          {remark}
        </Note>
      ))}
      {file.isReady && <Note tone="plain">{say("sources.fileColumns.isReady")}</Note>}
      <div className="wide">
        <table className="table">
          <Heads isReady={file.isReady} />
          <tbody>
            {file.columns.map((column) => (
              <ColumnRow key={column.name} column={column} props={props} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function withRole(now: ColumnRoleInput, role: ColumnUse, column: Column): ColumnRoleInput {
  const { file } = now;
  const needsKind = role === "entity" || role === "from" || role === "to" || role === "key";
  return {
    file,
    column: column.name,
    role,
    ...(now.of ? { of: now.of } : {}),
    ...(needsKind ? { kind: now.kind ?? column.kind ?? kindByName(column.name) } : {}),
    ...(role === "property" ? { property: now.property ?? column.name } : {}),
  };
}

/** A likely kind by the words of a header; it can be corrected beside it. */
function kindByName(header: string): string {
  if (/iban|account|konto|acct/i.test(header)) return "BankAccount";
  if (/mail/i.test(header)) return "Email";
  if (/name|holder|person|sender|receiver/i.test(header)) return "Person";
  if (/company|firm|organi[sz]ation/i.test(header)) return "Organisation";
  if (/address|street|hotel/i.test(header)) return "Address";
  return /city|town|place/i.test(header) ? "Location" : "Phone";
}

function ColumnRow({
  column,
  props: { file, rowKind, roleOf, onRole },
}: {
  readonly column: Column;
  readonly props: Props;
}) {
  const role = roleOf(file.name, column.name) ?? {
    file: file.name,
    column: column.name,
    role: column.role,
    kind: column.kind,
    of: column.of,
  };
  return (
    <tr>
      <td className="strong">
        <bdi>{column.name}</bdi>
      </td>
      <Looks column={column} />
      {!file.isReady && (
        <RoleCells
          role={role}
          column={column}
          rowKind={rowKind}
          owners={ownersIn(file, roleOf)}
          onRole={onRole}
        />
      )}
      <td className="third column-samples">
        <bdi>{column.samples.slice(0, 3).join(" · ")}</bdi>
      </td>
    </tr>
  );
}

/** The columns that name entities of their own. */
function ownersIn(file: File, roleOf: Props["roleOf"]): readonly ColumnRoleInput[] {
  return file.columns
    .flatMap(({ name }) => roleOf(file.name, name) ?? [])
    .filter(({ role }) => role === "entity" || role === "from" || role === "to");
}

/** How a column is read, and of what kind. */
function RoleCells({
  role,
  column,
  rowKind,
  owners,
  onRole,
}: Pick<Props, "rowKind" | "onRole"> & {
  readonly role: ColumnRoleInput;
  readonly owners: readonly ColumnRoleInput[];
  readonly column: Column;
}) {
  return (
    <>
      <td style={{ minWidth: 170 }}>
        <Select
          label={say("sources.fileColumns.roleOf", { name: column.name })}
          testId={`role-${column.name}`}
          value={role.role}
          onChange={(next) => onRole(withRole(role, next, column))}
          options={columnRoles}
        />
      </td>
      <td style={{ minWidth: 150 }}>
        <RoleDetails role={role} rowKind={rowKind} owners={owners} onRole={onRole} />
      </td>
    </>
  );
}

function FileHead({ file }: { readonly file: File }) {
  return (
    <h2 className="head">
      <bdi>{file.name}</bdi> · {wordOf("format", file.format)}
      {file.sheet && (
        <>
          <Say it="sources.fileColumns.sheet" sheet={<bdi>{file.sheet}</bdi>} />
        </>
      )}{" "}
      {!file.isReady && say("sources.fileColumns.headerInRow", { headerRow: file.headerRow })}
    </h2>
  );
}

function Heads({ isReady }: { readonly isReady: boolean }) {
  return (
    <thead>
      <tr>
        <th>{say("sources.fileColumns.column")}</th>
        <th>{say("sources.fileColumns.looksLike")}</th>
        {!isReady && (
          <>
            <th>{say("common.readAs")}</th>
            <th>{say("sources.fileColumns.ofWhatKind")}</th>
          </>
        )}
        <th>{say("sources.fileColumns.aFewValues")}</th>
      </tr>
    </thead>
  );
}

function Looks({ column }: { readonly column: Column }) {
  return (
    <td className="second">
      {wordOf("looks", column.looksLike)}
      {column.confidence < 1 && column.looksLike !== "empty" && (
        <span className="third small"> {Math.round(column.confidence * 100)} %</span>
      )}
    </td>
  );
}
