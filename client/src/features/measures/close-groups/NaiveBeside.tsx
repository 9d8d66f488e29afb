import {
  useMeasured,
  MeasuredNetworkOfDocument,
  NaiveJoinDocument,
  type MeasuredNetworkFragment,
  type NaiveJoinQuery,
} from "../../../api/index.ts";
import { groupMeasures, number, percent, plural } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { useMeasuredScope } from "../useScope.ts";

/** The same scope joined by everything that is shared, beside Clew's own, with the reason for each identifier left out. */
export function NaiveBeside() {
  const scope = { ...useMeasuredScope(), shared: true };
  const naive = useMeasured(NaiveJoinDocument, { scope });
  const own = useMeasured(MeasuredNetworkOfDocument, { scope });
  return (
    <section className="panel stack" data-testid="naive" aria-label="As most tools would join it">
      <h2 className="head">
        <Meaning of={groupMeasures.naive} />
      </h2>
      <Measuring of={naive} what="what joining everything would make">
        {(data) => (
          <Measuring of={own} what="the network">
            {({ communities: { network } }) => (
              <Beside naive={data.communities.naive} network={network} />
            )}
          </Measuring>
        )}
      </Measuring>
    </section>
  );
}

function Beside({
  naive,
  network,
}: {
  readonly naive: NaiveJoinQuery["communities"]["naive"];
  readonly network: MeasuredNetworkFragment;
}) {
  const share = network.entities === 0 ? 0 : network.largestPiece / network.entities;
  return (
    <>
      <Piece
        title="Everything shared joins"
        share={naive.largestShare}
        largest={naive.largestPiece}
        pieces={naive.pieces}
        isOwn={false}
      />
      <Piece
        title="Clew: what is rare joins"
        share={share}
        largest={network.largestPiece}
        pieces={network.pieces}
        isOwn
      />
      {network.leftOut.length === 0 ? (
        <p className="second">Nothing in this scope is common to many, so both are alike.</p>
      ) : (
        <Difference network={network} />
      )}
    </>
  );
}

function Piece({
  title,
  share,
  largest,
  pieces,
  isOwn,
}: {
  readonly title: string;
  readonly share: number;
  readonly largest: number;
  readonly pieces: number;
  readonly isOwn: boolean;
}) {
  return (
    <div className="joined">
      <div className="row">
        <span className="strong grow">{title}</span>
        <span className="joined-share" data-testid={isOwn ? "own-share" : "naive-share"}>
          {percent(share)}
        </span>
      </div>
      <div className="joined-bar" data-own={isOwn || undefined} aria-hidden="true">
        <i style={{ width: `${Math.max(1, share * 100)}%` }} />
      </div>
      <p className="second small">
        {number(largest)} in the largest of {plural(pieces, "piece")}
      </p>
    </div>
  );
}

function Difference({ network }: { readonly network: MeasuredNetworkFragment }) {
  const left = network.leftOut.slice(0, 8);

  return (
    <div>
      <p className="second">
        The difference is {plural(network.leftOutTotal, "identifier")} that very many share, so that
        it says little about any two of them:
      </p>
      <ul className="left-list">
        {left.map(({ entity, reason }) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={20} />
            <span className="third small">{reason}</span>
          </li>
        ))}
      </ul>
      {network.leftOutTotal > left.length && (
        <p className="third small">
          {left.length} of {number(network.leftOutTotal)}; the line above the tabs opens the others.
        </p>
      )}
    </div>
  );
}
