import { Layers } from "lucide-react";
import { go } from "../../address/index.ts";
import { Button, EmptyState } from "../../design/index.ts";
import { number } from "../../wording/index.ts";
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

const NoneSoLarge = ({ minSize }: { readonly minSize: number }) => (
  <EmptyState
    title={`No cluster of ${number(minSize)} things or more`}
    icon={icon}
    actions={
      <Button onPress={() => choose({ least: String(SMALLEST) })}>From {SMALLEST} things</Button>
    }
  >
    Smaller ones there may be.
  </EmptyState>
);

function NoneHere() {
  const isPart = useChoices().part !== "all";
  const wider = <Button onPress={() => choose({ part: "all" })}>Look in all sources</Button>;
  return (
    <EmptyState title="No clusters here" icon={icon} actions={isPart && wider}>
      No two things of these sources share anything that links. More sources may join them.
    </EmptyState>
  );
}
