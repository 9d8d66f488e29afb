import { FileText, Scissors } from "lucide-react";
import { go } from "../../address/index.ts";
import {
  ClusterTiesDocument,
  useOntology,
  useOperation,
  type ClusterTiesQuery,
  type FigureFragment,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { meaningOf, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Counted, onTie } from "../evidence/index.ts";
import { choose, useAsked, type Asked } from "./cluster-choices.ts";
import { cutHere } from "./corrections.ts";
import { Sides } from "./Sides.tsx";

type Tie = ClusterTiesQuery["clusters"]["ties"][number];

/** What alone links two clusters, as questions: each leads to both and to its own profile, and can be cut. */
export function TiesTab() {
  const asked = useAsked();
  const { data, problem, again } = useOperation(ClusterTiesDocument, asked);
  const ties = data?.clusters.ties ?? null;
  return (
    <section
      className="stack"
      data-testid="ties"
      aria-label={say("clusters.tiesTab.connectorsBetweenClusters")}
    >
      <p className="second">
        {say("clusters.tiesTab.eachAloneLinksTwo", { notAStatement: say("ties.notAStatement") })}
      </p>
      {problem && <Problem problem={problem} again={again} />}
      {asked && !ties && !problem && <Waiting what={say("clusters.tiesTab.theConnectors")} />}
      {(!asked || ties?.length === 0) && (
        <EmptyState
          title={asked ? say("clusters.tiesTab.noOneConnector") : say("common.nothingIsChosenYet")}
        >
          {asked
            ? say("clusters.tiesTab.noTwoNetworksLinked")
            : say("clusters.tiesTab.chooseOnTheFirst")}
        </EmptyState>
      )}
      {ties && ties.length > 0 && <p className="warn small">{say("ties.caution")}</p>}
      <ol className="tie-list">
        {ties?.map((tie) => (
          <li key={`${tie.entity.id} ${tie.clusters.join()}`}>
            {asked && <OneTie tie={tie} asked={asked} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function openCluster(id: number): void {
  choose({ open: id });
  go({ view: "clusters", tab: "clusters" });
}

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

function OneTie({ tie, asked }: TieProps) {
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
      {id !== undefined && <ClusterLink id={id} />}
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

function ClusterLink({ id }: { readonly id: number }) {
  return (
    <>
      <button
        type="button"
        className="link-button"
        data-testid="tie-cluster"
        onClick={() => openCluster(id)}
      >
        {say("common.cluster", { id })}
      </button>
      <br />
    </>
  );
}
