import { say } from "../../../wording/index.ts";
import { CircleHelp, Combine, Expand, EyeOff, Pin, Route, Ungroup, Unlink } from "lucide-react";
import {
  askWhy,
  foldsOf,
  openFolds,
  runCommand,
  select,
  splitOff,
  type DrawnEntity,
  type Fold,
} from "../../../chart/index.ts";
import { Button, IconButton } from "../../../design/index.ts";
import { EntityLine, Label } from "../../entities/index.ts";
import { two } from "../acts/find-between.ts";
import { expand } from "../acts/expand.ts";
import { useDrawn } from "../useDrawing.ts";
import { showAsOne } from "../acts/one-figure.ts";
import { askPair } from "../acts/chosen-pair.ts";
import { SidePanel } from "./SidePanel.tsx";
import { hideSelected, togglePin } from "../useChart.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** Several entities: what can be done with them, and which they are. */
export function ManyDetails({ entities }: { readonly entities: readonly DrawnEntity[] }) {
  const pair = two(entities);
  const drawn = useDrawn();
  const fold = foldsOf(drawn).find(
    ({ members }) =>
      members.length === entities.length && entities.every(({ id }) => members.includes(id)),
  );
  return (
    <SidePanel
      testId="details"
      title={
        fold ? (
          <Label text={`${fold.label} · ${entities.length}`} />
        ) : (
          say("drawing.manyDetails.selected", { entities: entities.length })
        )
      }
      sub={fold && say("drawing.manyDetails.shownAsOneFigure")}
      onClose={() => select([])}
    >
      <Actions entities={entities} fold={fold} pair={pair} />
      <ul className="common-list">
        {entities.slice(0, 100).map((entity) => (
          <Member key={entity.id} entity={entity} isFolded={fold !== undefined} />
        ))}
      </ul>
      {entities.length > 100 && (
        <p className="third small">
          {say("drawing.manyDetails.andMoreTheTable", { rest: entities.length - 100 })}
        </p>
      )}
    </SidePanel>
  );
}

function AboutTwo({ pair: [a, b] }: { readonly pair: readonly [DrawnEntity, DrawnEntity] }) {
  return (
    <>
      <Button kind="main" testId="details-why" onPress={() => askWhy({ from: a.id, to: b.id })}>
        <CircleHelp {...icon} />
        {say("common.why")}
      </Button>
      <Button testId="details-path" onPress={() => askPair("path", a, b)}>
        <Route {...icon} />
        {say("drawing.manyDetails.pathBetween")}
      </Button>
    </>
  );
}

function OneFigure({
  entities,
  fold,
}: {
  readonly entities: readonly DrawnEntity[];
  readonly fold: Fold | undefined;
}) {
  return fold ? (
    <Button testId="open-figure" onPress={() => runCommand(openFolds, { foldIds: [fold.id] })}>
      <Ungroup {...icon} />
      {say("drawing.manyDetails.openTheFigure")}
    </Button>
  ) : (
    <Button testId="one-figure" onPress={() => showAsOne(entities)}>
      <Combine {...icon} />
      {say("common.showAsOneFigure")}
    </Button>
  );
}

function Actions({
  entities,
  fold,
  pair,
}: {
  readonly entities: readonly DrawnEntity[];
  readonly fold: Fold | undefined;
  readonly pair: readonly [DrawnEntity, DrawnEntity] | null;
}) {
  return (
    <div className="row wrap side-actions">
      {pair && <AboutTwo pair={pair} />}
      <Button testId="details-expand" onPress={() => void expand(entities.map(({ id }) => id))}>
        <Expand {...icon} />
        {say("common.expand")}
      </Button>
      <OneFigure entities={entities} fold={fold} />
      <Button onPress={hideSelected}>
        <EyeOff {...icon} />
        {say("common.hide")}
      </Button>
      <Button onPress={() => togglePin()}>
        <Pin {...icon} />
        {say("common.pin")}
      </Button>
    </div>
  );
}

function Member({
  entity,
  isFolded,
}: {
  readonly entity: DrawnEntity;
  readonly isFolded: boolean;
}) {
  return (
    <li className="row">
      <span className="grow">
        <EntityLine entity={entity} onPress={() => select([entity.id])} />
      </span>
      {isFolded && (
        <IconButton
          size="small"
          side="left"
          label={say("drawing.manyDetails.splitOff", { label: entity.label })}
          testId="split-off"
          onPress={() => runCommand(splitOff, { entityIds: [entity.id] })}
        >
          <Unlink size={14} />
        </IconButton>
      )}
    </li>
  );
}
