import { Layers } from "lucide-react";
import { useRef } from "react";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { choose, orders, useAsked, useChoices, type Asked } from "./cluster-choices.ts";
import { ClusterDetails } from "./details/ClusterDetails.tsx";
import { ClusterList } from "./ClusterList.tsx";
import { ClusterScope } from "./ClusterScope.tsx";
import { useClusters, useOpened, type Placed } from "./useClusters.ts";
import { CutBanner } from "./CutBanner.tsx";
import { useHalves } from "./useHalves.ts";
import { NoClusters } from "./NoClusters.tsx";
import { WhatIsIn } from "./WhatIsIn.tsx";

/** Problems that asking the same again does not mend. */
const asIs = new Set(["TOO_LARGE", "INVALID_INPUT", "NOT_FOUND", "NOT_PERMITTED"]);

/** A list of clusters, and one of them beside it. */
export function ClustersTab() {
  const asked = useAsked();
  const listing = useClusters(asked);
  const { page, problem, again } = listing;
  return (
    <div className="stack" style={{ gap: 14 }}>
      <div className="panel stack">
        <ClusterScope />
        {asked && page && <WhatIsIn page={page} {...asked} />}
      </div>
      {!asked && (
        <EmptyState
          title={say("common.nothingIsChosenYet")}
          icon={<Layers size={28} strokeWidth={1.5} />}
        >
          {say("clusters.clustersTab.chooseSourcesAbove")}
        </EmptyState>
      )}
      {problem && <Problem problem={problem} {...(asIs.has(problem.code) ? {} : { again })} />}
      {asked && !page && !problem && <Waiting what={say("clusters.theClusters")} />}
      {asked &&
        page &&
        (page.total === 0 ? (
          <NoClusters entities={page.network.entities} minSize={asked.minSize} />
        ) : (
          <Found asked={asked} listing={listing} total={page.total} />
        ))}
    </div>
  );
}

function FoundFoot({
  listing: { clusters, shown, isWhole, hasMore, showMore },
  total,
}: {
  readonly listing: Listing;
  readonly total: number;
}) {
  const { order } = useChoices();
  const orderWord = orders.find(([id]) => id === order)?.[1] ?? "";
  return (
    <p className="row wrap clusters-foot">
      <span className="third small" data-testid="clusters-shown">
        {say("clusters.clustersTab.ofShown", {
          shown: shown.length,
          total,
          orderWord: orderWord.toLowerCase(),
        })}
        {order !== "size" &&
          !isWhole &&
          say("clusters.clustersTab.sortedAmongTheLargest", { clusters: clusters.length })}
      </span>
      {hasMore && (
        <Button onPress={showMore} testId="clusters-more">
          {say("common.show50More")}
        </Button>
      )}
    </p>
  );
}

function FoundList({
  asked,
  listing,
  total,
  toFirst,
}: {
  readonly asked: Asked;
  readonly listing: Listing;
  readonly total: number;
  readonly toFirst: () => void;
}) {
  const { open } = useChoices();
  const halves = useHalves(asked);
  return (
    <>
      <CutBanner halves={halves} onUndone={toFirst} />
      <ClusterList
        clusters={listing.shown}
        open={open}
        halves={halves}
        onOpen={(id) => choose({ open: id })}
      />
      <FoundFoot listing={listing} total={total} />
    </>
  );
}

function BesideList({
  opened,
  asked,
  close,
}: {
  readonly opened: Placed | null;
  readonly asked: Asked;
  readonly close: () => void;
}) {
  return (
    <aside className="clusters-side" aria-label={say("clusters.clustersTab.theOneOpen")}>
      {opened ? (
        <ClusterDetails
          key={`${opened.cluster.id} ${opened.before ?? ""}`}
          asked={asked}
          placed={opened}
          onClose={close}
        />
      ) : (
        <p className="panel second clusters-hint">{say("clusters.clustersTab.openANetwork")}</p>
      )}
    </aside>
  );
}

type Listing = ReturnType<typeof useClusters>;
interface FoundProps {
  readonly asked: Asked;
  readonly listing: Listing;
  readonly total: number;
}

function Found({ asked, listing, total }: FoundProps) {
  const { open } = useChoices();
  const view = useRef<HTMLDivElement>(null);
  const opened = useOpened(asked, listing.clusters, open);
  const rowOf = (selector: string) => view.current?.querySelector<HTMLElement>(selector);
  const toFirst = () => rowOf("[data-row]")?.focus();
  const close = () => {
    choose({ open: null });
    const row = rowOf(`[data-cluster="${open ?? ""}"]`);
    if (row) row.focus();
    else toFirst();
  };
  return (
    <div ref={view} className="clusters-columns">
      <section className="panel" aria-label={say("clusters.clustersTab.clustersFound")}>
        {listing.isSorting ? (
          <Waiting what={say("clusters.clustersTab.allClustersToSort")} />
        ) : (
          <FoundList asked={asked} listing={listing} total={total} toFirst={toFirst} />
        )}
      </section>
      <BesideList opened={opened} asked={asked} close={close} />
    </div>
  );
}
