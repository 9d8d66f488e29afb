import type { ChartConnectorsQuery, NetworkConnectorFragment } from "../../../api/index.ts";
import { select } from "../../../chart/index.ts";
import { decisionWords, say, textOf } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { pointOutOne } from "../acts/find-between.ts";
import { setWithKnown, useMeasuring } from "./measuring.ts";

/** What connects different networks of what is shown: the same answer as on the page of networks. */
export function NetworkConnectors({
  connectors: { edges, total, leftOut, definition },
}: {
  readonly connectors: ChartConnectorsQuery["connectors"];
}) {
  return (
    <section data-testid="network-connectors">
      <p className="small second">{textOf(definition)}</p>
      {total === 0 && <p>{say("drawing.networkConnectors.nothingConnects")}</p>}
      <ol className="go-betweens">
        {edges.map(({ node }) => (
          <Connector key={node.entity.id} connector={node} />
        ))}
      </ol>
      <Known leftOut={leftOut} />
    </section>
  );
}

function Connector({ connector }: { readonly connector: NetworkConnectorFragment }) {
  const { rank, entity, why, caution, name, isTooCommon } = connector;
  return (
    <li data-testid="network-connector">
      <div className="row">
        <span className="third number">{rank}</span>
        <div className="grow">
          <EntityLine
            entity={entity}
            size={22}
            onPress={() => {
              select([entity.id]);
              pointOutOne(entity);
            }}
          />
        </div>
        {name && (
          <span className="pill">
            <bdi>{decisionWords(name)}</bdi>
          </span>
        )}
        {isTooCommon && <span className="pill">{say("common.tooCommon")}</span>}
      </div>
      <p className="small">{textOf(why)}</p>
      <p className="small second connector-caution">{textOf(caution)}</p>
    </li>
  );
}

function Known({ leftOut }: { readonly leftOut: number }) {
  const withKnown = useMeasuring((state) => state.withKnown);
  return (
    <label className="row small">
      <input
        type="checkbox"
        checked={withKnown}
        data-testid="chart-with-known"
        onChange={(event) => setWithKnown(event.target.checked)}
      />
      {say("clusters.tiesTab.withKnown")}
      {leftOut > 0 && (
        <span className="third">{say("clusters.tiesTab.leftOut", { count: leftOut })}</span>
      )}
    </label>
  );
}
