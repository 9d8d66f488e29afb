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
import {
  clusterMeasures,
  notAStatement,
  number,
  tieCaution,
  tieQuestion,
} from "../../wording/index.ts";
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
    <section className="stack" data-testid="threads" aria-label="Threads between clusters">
      <p className="second">
        What alone links two clusters or two sides of five things or more, calls and payments
        included; those between the largest first. {notAStatement}
      </p>
      {problem && <Problem problem={problem} again={again} />}
      {asked && !ties && !problem && <Waiting what="the threads" />}
      {(!asked || ties?.length === 0) && (
        <EmptyState title={asked ? "No one thread" : "Nothing is chosen yet"}>
          {asked
            ? "No two clusters hang together by one thing alone."
            : "Choose on the first page in which sources to look."}
        </EmptyState>
      )}
      {ties && ties.length > 0 && <p className="warn small">{tieCaution}</p>}
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
      <Button testId="thread-profile" onPress={() => go({ view: "profile", ref: entity.ref })}>
        <FileText size={15} strokeWidth={1.75} />
        Its profile and rows
      </Button>
      {isThing ? (
        <span className="third small">
          A thing, not an identifier: it can not be cut, only looked at.
        </span>
      ) : (
        <Button testId="thread-cut" onPress={() => cutHere(entity, null)}>
          <Scissors size={15} strokeWidth={1.75} />
          Cut here …
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
      data-testid="thread"
      aria-label={`One tie: ${entity.label}`}
    >
      <Sides
        one={<SideOf tie={tie} asked={asked} at={0} />}
        other={<SideOf tie={tie} asked={asked} at={1} />}
      >
        <EntityLine entity={entity} size={22} />
      </Sides>
      <p>{tieQuestion([number(one), number(other)])}</p>
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
  const title = `One side of ${entity.label}${id === undefined ? "" : `: cluster ${id}`}`;
  return (
    <>
      {id !== undefined && <ClusterLink id={id} />}
      <Counted
        wanted={{
          title,
          of: clusterMeasures.tieSide,
          useEvidence: onTie({ scope, minSize, of: entity.id, smaller: at === 1 }),
        }}
        testId="thread-things"
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
        data-testid="thread-cluster"
        onClick={() => openCluster(id)}
      >
        Cluster {id}
      </button>
      <br />
    </>
  );
}
