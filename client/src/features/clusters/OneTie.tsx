import { FileText, Scissors } from "lucide-react";
import { go } from "../../address/index.ts";
import {
  useOntology,
  type ClusterTiesQuery,
  type FigureFragment,
  type NetworkConnectorFragment,
} from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { meaningOf, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Counted, onTie } from "../evidence/index.ts";
import type { Asked } from "./cluster-choices.ts";
import { ClusterLink, ConnectorTags } from "./ConnectorRows.tsx";
import { cutHere } from "./corrections.ts";
import { Sides } from "./Sides.tsx";

export type Tie = ClusterTiesQuery["clusters"]["ties"][number];

function TieActions({ entity }: { readonly entity: FigureFragment }) {
  const { kinds } = useOntology();
  const isThing = kinds.get(entity.kind)?.sort === "thing";

  return (
    <div className="row wrap">
      <Button testId="tie-profile" onPress={() => go({ view: "profile", ref: entity.ref })}>
        <FileText size={15} strokeWidth={1.75} />
        {say("clusters.tiesTab.itsProfileAndRows")}
      </Button>
      {isThing ? (
        <span className="third small">{say("clusters.tiesTab.anItemNotAn")}</span>
      ) : (
        <Button testId="tie-cut" onPress={() => cutHere(entity, null)}>
          <Scissors size={15} strokeWidth={1.75} />
          {say("clusters.cutHere")}
        </Button>
      )}
    </div>
  );
}

/** What alone links two networks, or two sides of one, as a question. */
export function OneTie({
  tie,
  asked,
  connector,
}: TieProps & { readonly connector: NetworkConnectorFragment | null }) {
  const { entity, sizes } = tie;
  const [one = 0, other = 0] = sizes;
  return (
    <article
      className="panel stack between-tie"
      data-testid="tie"
      aria-label={say("clusters.tiesTab.singleConnector", { label: entity.label })}
    >
      <Sides
        one={<SideOf tie={tie} asked={asked} at={0} />}
        other={<SideOf tie={tie} asked={asked} at={1} />}
      >
        <EntityLine entity={entity} size={22} />
        {connector && <ConnectorTags connector={connector} />}
      </Sides>
      <p>{say("ties.tieQuestion", { one, other })}</p>
      <TieActions entity={entity} />
    </article>
  );
}

interface TieProps {
  readonly tie: Tie;
  readonly asked: Asked;
}

/** One side of a tie: its cluster, where it is one, and how many things it has. */
function SideOf({
  tie: { entity, clusters, sizes },
  asked: { scope, minSize },
  at,
}: TieProps & { readonly at: 0 | 1 }) {
  const id = clusters[at];
  const title = say("clusters.tiesTab.oneSideOf", {
    label: entity.label,
    part: id === undefined ? "" : say("clusters.tiesTab.cluster", { id }),
  });
  return (
    <>
      {id !== undefined && (
        <>
          <ClusterLink id={id} />
          <br />
        </>
      )}
      <Counted
        wanted={{
          title,
          of: meaningOf("tieSide"),
          useEvidence: onTie({ scope, minSize, of: entity.id, smaller: at === 1 }),
        }}
        testId="tie-things"
      >
        {number(sizes[at] ?? 0)}
      </Counted>
    </>
  );
}
