import {
  useMeasured,
  MeasuredNetworkOfDocument,
  NaiveJoinDocument,
  type MeasuredNetworkFragment,
  type NaiveJoinQuery,
} from "../../../api/index.ts";
import { meaningOf, percent, say, textOf } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { useMeasuredScope } from "../useScope.ts";

/**
 * The same scope joined by everything that is shared, beside Clew's own, with the reason for each
 * identifier left out.
 */
export function NaiveBeside() {
  const scope = { ...useMeasuredScope(), shared: true };
  const naive = useMeasured(NaiveJoinDocument, { scope });
  const own = useMeasured(MeasuredNetworkOfDocument, { scope });
  return (
    <section
      className="panel stack"
      data-testid="naive"
      aria-label={say("common.asMostToolsWould")}
    >
      <h2 className="head">
        <Meaning of={meaningOf("naive")} />
      </h2>
      <Measuring of={naive} what={say("measures.naiveBeside.whatJoiningEverythingWould")}>
        {(data) => (
          <Measuring of={own} what={say("measures.whatIsMeasured")}>
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
        title={say("measures.naiveBeside.everythingSharedLinks")}
        share={naive.largestShare}
        largest={naive.largestPiece}
        pieces={naive.pieces}
        isOwn={false}
      />
      <Piece
        title={say("measures.naiveBeside.clewWhatIsRare")}
        share={share}
        largest={network.largestPiece}
        pieces={network.pieces}
        isOwn
      />
      {network.leftOut.length === 0 ? (
        <p className="second">{say("measures.naiveBeside.nothingTooCommon")}</p>
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
        {say("measures.naiveBeside.inTheLargestOf", { largest, pieces })}
      </p>
    </div>
  );
}

function Difference({ network }: { readonly network: MeasuredNetworkFragment }) {
  const left = network.leftOut.slice(0, 8);

  return (
    <div>
      <p className="second">
        {say("measures.naiveBeside.theDifferenceIsIdentifier", {
          leftOutTotal: network.leftOutTotal,
        })}
      </p>
      <ul className="left-list">
        {left.map(({ entity, reason }) => (
          <li key={entity.id}>
            <EntityLine entity={entity} size={20} />
            <span className="third small">{textOf(reason)}</span>
          </li>
        ))}
      </ul>
      {network.leftOutTotal > left.length && (
        <p className="third small">
          {say("measures.naiveBeside.ofTheLineAbove", {
            left: left.length,
            leftOutTotal: network.leftOutTotal,
          })}
        </p>
      )}
    </div>
  );
}
