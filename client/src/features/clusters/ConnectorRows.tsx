import { go } from "../../address/index.ts";
import type { NetworkConnectorFragment } from "../../api/index.ts";
import { decisionWords, number, say, textOf } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { openCluster } from "./cluster-choices.ts";

/** As many pairs as a row names. */
const NAMED = 3;

/** What connects networks beside the single connectors: each with what it carries and where it leads. */
export function ConnectorRows({
  connectors,
}: {
  readonly connectors: readonly NetworkConnectorFragment[];
}) {
  return (
    <ol className="tie-list" aria-label={say("clusters.connectorRows.alsoConnect")}>
      {connectors.map((one) => (
        <li key={one.entity.id} className="panel stack connector-row" data-testid="connector">
          <div className="row wrap">
            <span className="third number">{one.rank}</span>
            <EntityLine
              entity={one.entity}
              size={20}
              onPress={() => go({ view: "profile", ref: one.entity.ref })}
            />
            <ConnectorTags connector={one} />
          </div>
          <p>{textOf(one.why)}</p>
          <Pairs connector={one} />
        </li>
      ))}
    </ol>
  );
}

/** What a network was named, and that something is too common to link. */
export function ConnectorTags({
  connector: { name, isTooCommon },
}: {
  readonly connector: Pick<NetworkConnectorFragment, "name" | "isTooCommon">;
}) {
  return (
    <>
      {name && (
        <span className="pill" data-testid="connector-name">
          <bdi>{decisionWords(name)}</bdi>
        </span>
      )}
      {isTooCommon && <span className="pill">{say("common.tooCommon")}</span>}
    </>
  );
}

function Pairs({
  connector: { pairs, pairsTotal },
}: {
  readonly connector: NetworkConnectorFragment;
}) {
  const named = pairs.slice(0, NAMED);
  return (
    <p className="row wrap small second">
      {named.map(({ clusters: [one = 0, other = 0], sizes, isShared }) => (
        <span key={`${one} ${other}`}>
          <ClusterLink id={one} /> {`(${number(sizes[0] ?? 0)})`} – <ClusterLink id={other} />{" "}
          {`(${number(sizes[1] ?? 0)})`}
          {!isShared && ` ${say("clusters.connectorRows.byLinks")}`}
        </span>
      ))}
      {pairsTotal > named.length && (
        <span className="third">
          {say("clusters.possibleTab.andMore", { more: pairsTotal - named.length })}
        </span>
      )}
    </p>
  );
}

/** Leads to a network of the list. */
export function ClusterLink({ id }: { readonly id: number }) {
  return (
    <button
      type="button"
      className="link-button"
      data-testid="tie-cluster"
      onClick={() => openCluster(id)}
    >
      {say("common.cluster", { id })}
    </button>
  );
}
