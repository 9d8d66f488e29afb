import { Layers } from "lucide-react";
import { go } from "../../address/index.ts";
import { Button, EmptyState } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { choose, SMALLEST, useChoices } from "./cluster-choices.ts";

const icon = <Layers size={28} strokeWidth={1.5} />;

/** Why there are no clusters, and what would make some. */
export function NoClusters({
  entities,
  minSize,
}: {
  readonly entities: number;
  readonly minSize: number;
}) {
  const { part } = useChoices();
  if (entities === 0 && part === "all") return <NothingHeld />;
  return minSize > SMALLEST ? <NoneSoLarge minSize={minSize} /> : <NoneHere />;
}

const NothingHeld = () => (
  <EmptyState
    title={say("common.nothingIsHeldYet")}
    icon={icon}
    actions={
      <Button kind="main" onPress={() => go({ view: "sources" })}>
        {say("common.sources")}
      </Button>
    }
  >
    {say("clusters.noClusters.foundAmongItems")}
  </EmptyState>
);

const NoneSoLarge = ({ minSize }: { readonly minSize: number }) => (
  <EmptyState
    title={say("clusters.noClusters.noNetworkOfItems", { minSize })}
    icon={icon}
    actions={
      <Button onPress={() => choose({ least: String(SMALLEST) })}>
        {say("clusters.noClusters.fromItems", { smallest: SMALLEST })}
      </Button>
    }
  >
    {say("clusters.noClusters.smallerOnesThereMay")}
  </EmptyState>
);

function NoneHere() {
  const isPart = useChoices().part !== "all";
  const wider = (
    <Button onPress={() => choose({ part: "all" })}>
      {say("clusters.noClusters.lookInAllSources")}
    </Button>
  );
  return (
    <EmptyState
      title={say("clusters.noClusters.noClustersHere")}
      icon={icon}
      actions={isPart && wider}
    >
      {say("clusters.noClusters.noTwoThingsOf")}
    </EmptyState>
  );
}
