import { Layers } from "lucide-react";
import { useRef } from "react";
import { go } from "../../address/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { number } from "../../wording/index.ts";
import { choose, orders, SMALLEST, useAsked, useChoices, type Asked } from "./choices.ts";
import { ClusterDetails } from "./ClusterDetails.tsx";
import { ClusterList } from "./ClusterList.tsx";
import { ClusterScope } from "./ClusterScope.tsx";
import { useClusters, useOpened } from "./useClusters.ts";
import { CutBanner } from "./CutBanner.tsx";
import { useHalves } from "./useHalves.ts";
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
        <EmptyState title="Nothing is chosen yet" icon={<Layers size={28} strokeWidth={1.5} />}>
          Choose above in which sources to look.
        </EmptyState>
      )}
      {problem && <Problem problem={problem} {...(asIs.has(problem.code) ? {} : { again })} />}
      {asked && !page && !problem && <Waiting what="the clusters" />}
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

function Found({
  asked,
  listing,
  total,
}: {
  readonly asked: Asked;
  readonly listing: ReturnType<typeof useClusters>;
  readonly total: number;
}) {
  const { open, order } = useChoices();
  const view = useRef<HTMLDivElement>(null);
  const { clusters, shown, isSorting, isWhole, hasMore, showMore } = listing;
  const opened = useOpened(asked, clusters, open);
  const halves = useHalves(asked);
  const orderWord = orders.find(([id]) => id === order)?.[1] ?? "";
  const close = () => {
    choose({ open: null });
    const row =
      view.current?.querySelector<HTMLElement>(`[data-cluster="${open ?? ""}"]`) ??
      view.current?.querySelector<HTMLElement>("[data-row]");
    row?.focus();
  };
  return (
    <div ref={view} className="clusters-columns">
      <section className="panel" aria-label="Clusters found">
        {isSorting ? (
          <Waiting what="all clusters, to sort them" />
        ) : (
          <>
            <CutBanner
              halves={halves}
              onUndone={() => view.current?.querySelector<HTMLElement>("[data-row]")?.focus()}
            />
            <ClusterList
              clusters={shown}
              open={open}
              halves={halves}
              onOpen={(id) => choose({ open: id })}
            />
            <p className="row wrap clusters-foot">
              <span className="third small" data-testid="clusters-shown">
                {number(shown.length)} of {number(total)} shown, {orderWord.toLowerCase()}.
                {order !== "size" &&
                  !isWhole &&
                  ` Sorted among the ${number(clusters.length)} largest; fewer sources narrow it down.`}
              </span>
              {hasMore && (
                <Button onPress={() => void showMore()} testId="clusters-more">
                  Show 50 more
                </Button>
              )}
            </p>
          </>
        )}
      </section>
      <aside className="clusters-side" aria-label="The cluster that is open">
        {opened ? (
          <ClusterDetails
            key={`${opened.cluster.id} ${opened.before ?? ""}`}
            asked={asked}
            placed={opened}
            onClose={close}
          />
        ) : (
          <p className="panel second clusters-hint">
            Open a cluster to see what joins it, whether one thread alone holds it together, and who
            is in it.
          </p>
        )}
      </aside>
    </div>
  );
}

function NoClusters({
  entities,
  minSize,
}: {
  readonly entities: number;
  readonly minSize: number;
}) {
  const { part } = useChoices();
  const icon = <Layers size={28} strokeWidth={1.5} />;
  if (entities === 0 && part === "all")
    return (
      <EmptyState
        title="Nothing is held yet"
        icon={icon}
        actions={
          <Button kind="main" onPress={() => go({ view: "sources" })}>
            Sources
          </Button>
        }
      >
        Clusters are found among things that share numbers, pictures, accounts. Import a source, and
        they will stand here.
      </EmptyState>
    );
  if (minSize > SMALLEST)
    return (
      <EmptyState
        title={`No cluster of ${number(minSize)} things or more`}
        icon={icon}
        actions={
          <Button onPress={() => choose({ least: String(SMALLEST) })}>
            From {SMALLEST} things
          </Button>
        }
      >
        Smaller ones there may be.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No clusters here"
      icon={icon}
      {...(part === "all"
        ? {}
        : {
            actions: <Button onPress={() => choose({ part: "all" })}>Look in all sources</Button>,
          })}
    >
      No two things of these sources share anything that links. More sources may join them.
    </EmptyState>
  );
}
