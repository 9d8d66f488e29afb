import { say } from "../../wording/index.ts";
import type { ReactNode } from "react";
import { useOntology, type ColumnRoleInput } from "../../api/index.ts";
import { Select } from "../../design/index.ts";

interface Props {
  readonly role: ColumnRoleInput;
  readonly rowKind: string;
  /** Columns of the file that name entities, which others may hang on. */
  readonly owners: readonly ColumnRoleInput[];
  readonly onRole: (role: ColumnRoleInput) => void;
}

/** What more a role asks for: a kind, a link, or a property. */
export function RoleDetails(props: Props) {
  return details.get(props.role.role)?.(props) ?? null;
}

const details: ReadonlyMap<string, (props: Props) => ReactNode> = new Map([
  ["property", (props: Props) => <WithOwner {...props} details={PropertyOf} />],
  ["entity", (props: Props) => <WithOwner {...props} details={EntityOf} />],
  ["from", (props: Props) => <KindOf {...props} />],
  ["to", (props: Props) => <KindOf {...props} />],
]);

type Option = readonly [string, string];

/** The details of a role, and whose it is: the row's own, or another column's. */
function WithOwner({
  details: Details,
  ...props
}: Props & { details: (props: Props) => ReactNode }) {
  const { role, owners, rowKind, onRole } = props;
  const others = owners.filter(({ column }) => column !== role.column);
  const owner = others.find(({ column }) => column === role.of);
  const kind = owner === undefined ? rowKind : (owner.kind ?? "");
  return (
    <div className="stack" style={{ gap: 4 }}>
      <Details {...props} rowKind={kind} />
      {others.length > 0 && (
        <Select
          label={say("sources.roleDetails.ownerOf", { column: role.column })}
          value={owner?.column ?? ""}
          onChange={(of) => onRole({ ...role, of: of === "" ? null : of })}
          options={[
            ["", say("sources.roleDetails.ofRow")],
            ...others.map(({ column }): Option => [
              column,
              say("sources.roleDetails.ofColumn", { column }),
            ]),
          ]}
        />
      )}
    </div>
  );
}

function PropertyOf({ role, rowKind, onRole }: Props) {
  const { kinds } = useOntology();
  const chosen = role.property ?? role.column;
  const declared =
    kinds.get(rowKind)?.properties.map(({ name, label }): Option => [name, label]) ?? [];
  const isDeclared = declared.some(([name]) => name === chosen);
  const own: readonly Option[] = isDeclared
    ? []
    : [[chosen, say("sources.roleDetails.asText", { chosen })]];
  return (
    <Select
      label={say("sources.roleDetails.propertyFor", { column: role.column })}
      value={chosen}
      onChange={(property) => onRole({ ...role, property })}
      options={role.property ? [...own, ...declared] : [...declared, ...own]}
    />
  );
}

function EntityOf({ role, rowKind, owners, onRole }: Props) {
  const { linkKinds } = useOntology();
  const links = [...linkKinds.values()]
    .filter(
      ({ from, to }) =>
        ((rowKind === "" || from.includes(rowKind)) && to.includes(role.kind ?? "")) ||
        (from.includes(role.kind ?? "") && to.includes(rowKind)),
    )
    .map(({ name, label }): Option => [name, label]);
  return (
    <div className="stack" style={{ gap: 4 }}>
      <KindOf role={role} rowKind={rowKind} owners={owners} onRole={onRole} />
      {links.length > 1 && (
        <Select
          label={say("sources.roleDetails.linkTo", { column: role.column })}
          value={role.link ?? ""}
          onChange={(link) => onRole(link ? { ...role, link } : withoutLink(role))}
          options={[["", say("sources.roleDetails.usualLink")], ...links]}
        />
      )}
    </div>
  );
}

function KindOf({ role, onRole }: Props) {
  const { kinds } = useOntology();
  const options = [...kinds.values()]
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ name, label }): Option => [name, label]);
  return (
    <Select
      label={say("sources.roleDetails.kindOf", { column: role.column })}
      value={role.kind ?? ""}
      onChange={(kind) => onRole({ ...role, kind })}
      options={options}
    />
  );
}

const withoutLink = ({ file, column, role, kind, of }: ColumnRoleInput): ColumnRoleInput => ({
  file,
  column,
  role,
  ...(of ? { of } : {}),
  ...(kind ? { kind } : {}),
});
