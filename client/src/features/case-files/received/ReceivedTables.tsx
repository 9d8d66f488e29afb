import { useKind } from "../../../api/index.ts";
import { number, say } from "../../../wording/index.ts";
import type { Received } from "../useCase.ts";
import { ShownOf } from "./ReceivedLists.tsx";

interface ReceivedProps {
  readonly received: Received;
}

/** The entities of a package; what this Clew holds too is marked. */
export function ReceivedEntities({ received }: ReceivedProps) {
  return (
    <div className="wide">
      <table className="table" data-testid="received-entities">
        <thead>
          <tr>
            <th>{say("cases.received.kind")}</th>
            <th>{say("cases.received.label")}</th>
            <th className="number">{say("cases.received.links")}</th>
            <th>{say("cases.received.heldHere")}</th>
          </tr>
        </thead>
        <tbody>
          {received.entities.map((one) => (
            <EntityRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
      <ShownOf shown={received.entities.length} total={received.entityTotal} />
    </div>
  );
}

function EntityRow({ one }: { readonly one: Received["entities"][number] }) {
  const kind = useKind(one.kind);
  return (
    <tr>
      <td>{kind?.label ?? one.kind}</td>
      <td>
        <bdi className="strong">{one.label}</bdi>
        <div className="third small mono">
          <bdi>{one.id}</bdi>
        </div>
      </td>
      <td className="number">{number(one.degree)}</td>
      <td>{one.isHeldHere && say("cases.received.heldHere")}</td>
    </tr>
  );
}

/** The source rows of a package, each as it was received there. */
export function ReceivedRows({ received }: ReceivedProps) {
  return (
    <div data-testid="received-rows">
      {received.rows.map(({ id, file, name, position, sha256, raw }) => (
        <details key={id} className="received-row">
          <summary>
            <bdi>{file}</bdi>, <bdi>{name}</bdi> <span className="third">{position}</span>
          </summary>
          <pre className="verbatim">
            <bdi>{raw ?? say("cases.received.noText")}</bdi>
          </pre>
          <p className="third small mono" style={{ overflowWrap: "anywhere" }}>
            {sha256}
          </p>
        </details>
      ))}
      <ShownOf shown={received.rows.length} total={received.rowTotal} />
    </div>
  );
}
