import { useOntology, type ColumnRoleInput } from "../../api/index.ts";
import { Select } from "../../design/index.ts";
import { columnLooks, columnRoles } from "../../wording/index.ts";
import type { Inspection } from "./useImport.ts";

type File = Inspection["files"][number];
type Column = File["columns"][number];

interface Props {
  readonly file: File;
  readonly rowKind: string;
  readonly roleOf: (file: string, column: string) => ColumnRoleInput | undefined;
  readonly onRole: (role: ColumnRoleInput) => void;
}

/** The columns of a file: what they look like, and a menu each for how they are read. */
export function FileColumns({ file, rowKind, roleOf, onRole }: Props) {
  return (
    <section className="panel" data-testid="import-columns">
      <h2 className="head">
        <bdi>{file.name}</bdi> · {file.format}
        {file.sheet && (
          <>
            , sheet <bdi>{file.sheet}</bdi>
          </>
        )}{" "}
        · header in row {file.headerRow}
      </h2>
      <div className="wide">
        <table className="table">
          <thead>
            <tr>
              <th>Column</th>
              <th>Looks like</th>
              <th>Read as</th>
              <th>Of what kind</th>
              <th>A few values</th>
            </tr>
          </thead>
          <tbody>
            {file.columns.map((column) => {
              const role = roleOf(file.name, column.name) ?? {
                file: file.name,
                column: column.name,
                role: column.role,
                kind: column.kind,
              };
              return (
                <tr key={column.name}>
                  <td className="strong">
                    <bdi>{column.name}</bdi>
                  </td>
                  <td className="second">
                    {columnLooks[column.looksLike] ?? column.looksLike}
                    {column.confidence < 1 && column.looksLike !== "empty" && (
                      <span className="third small"> {Math.round(column.confidence * 100)} %</span>
                    )}
                  </td>
                  <td style={{ minWidth: 170 }}>
                    <Select
                      label={`Role of ${column.name}`}
                      testId={`role-${column.name}`}
                      value={role.role}
                      onChange={(next) => onRole(withRole(role, next, column))}
                      options={Object.entries(columnRoles)}
                    />
                  </td>
                  <td style={{ minWidth: 150 }}>
                    <KindOf role={role} rowKind={rowKind} onRole={onRole} />
                  </td>
                  <td className="third column-samples">
                    <bdi>{column.samples.slice(0, 3).join(" · ")}</bdi>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function withRole(now: ColumnRoleInput, role: string, column: Column): ColumnRoleInput {
  const { file } = now;
  const needsKind = role === "entity" || role === "from" || role === "to" || role === "key";
  return {
    file,
    column: column.name,
    role,
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

/** What more a role asks for: a kind, a link, or a property. */
function KindOf({
  role,
  rowKind,
  onRole,
}: {
  readonly role: ColumnRoleInput;
  readonly rowKind: string;
  readonly onRole: (role: ColumnRoleInput) => void;
}) {
  const { kinds, linkKinds } = useOntology();
  const all = [...kinds.values()]
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ name, label }) => [name, label] as const);
  if (role.role === "property") {
    const declared =
      kinds.get(rowKind)?.properties.map(({ name, label }) => [name, label] as const) ?? [];
    const own =
      role.property && !declared.some(([name]) => name === role.property)
        ? [[role.property, `${role.property}, as text`] as const]
        : [];
    return (
      <Select
        label={`Property for ${role.column}`}
        value={role.property ?? role.column}
        onChange={(property) => onRole({ ...role, property })}
        options={[
          ...own,
          ...declared,
          ...(role.property ? [] : [[role.column, `${role.column}, as text`] as const]),
        ]}
      />
    );
  }
  if (role.role === "entity") {
    const links = [...linkKinds.values()]
      .filter(
        ({ from, to }) =>
          (rowKind === "" || from.includes(rowKind)) && to.includes(role.kind ?? ""),
      )
      .map(({ name, label }) => [name, label] as const);
    return (
      <div className="stack" style={{ gap: 4 }}>
        <Select
          label={`Kind of ${role.column}`}
          value={role.kind ?? ""}
          onChange={(kind) => onRole({ ...role, kind })}
          options={all}
        />
        {links.length > 1 && (
          <Select
            label={`Link to ${role.column}`}
            value={role.link ?? ""}
            onChange={(link) => onRole(link ? { ...role, link } : withoutLink(role))}
            options={[["", "usual link"], ...links]}
          />
        )}
      </div>
    );
  }
  if (role.role === "from" || role.role === "to")
    return (
      <Select
        label={`Kind of ${role.column}`}
        value={role.kind ?? ""}
        onChange={(kind) => onRole({ ...role, kind })}
        options={all}
      />
    );
  return null;
}

const withoutLink = ({ file, column, role, kind }: ColumnRoleInput): ColumnRoleInput => ({
  file,
  column,
  role,
  ...(kind ? { kind } : {}),
});
