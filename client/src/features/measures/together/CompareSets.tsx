import { Plus, X } from "lucide-react";
import {
  useMeasured,
  WhatIfWithoutDocument,
  type DefinitionFragment,
  type WhatIfWithoutQuery,
  type FigureFragment,
} from "../../../api/index.ts";
import { Caveats, Button, IconButton, MenuButton } from "../../../design/index.ts";
import { score, say, textOf } from "../../../wording/index.ts";
import { EntityLine, EntityPicker } from "../../entities/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { PartedPairs } from "./PartedPairs.tsx";
import { PiecesBar } from "./PiecesBar.tsx";
import { useMeasuredScope } from "../useScope.ts";

const MOST = 10;

/** What would be left without each of two sets, side by side. Nothing is changed. */
export function CompareSets({
  suggested,
  fragmentation,
}: {
  readonly suggested: readonly FigureFragment[];
  readonly fragmentation: DefinitionFragment | undefined;
}) {
  const { a, b } = useChoices();
  return (
    <section className="panel stack" data-testid="compare-sets">
      <div>
        <h2 className="head">{say("measures.compareSets.compareTwoSets")}</h2>
        <p className="second small">{say("measures.compareSets.seeWhatWouldBeLeft")}</p>
      </div>
      <div className="compare">
        <OneSet
          name="A"
          entities={a}
          onChange={(entities) => choose({ a: entities })}
          suggested={suggested}
          fragmentation={fragmentation}
        />
        <OneSet
          name="B"
          entities={b}
          onChange={(entities) => choose({ b: entities })}
          suggested={suggested}
          fragmentation={fragmentation}
        />
      </div>
    </section>
  );
}

interface OneSetProps {
  readonly name: "A" | "B";
  readonly entities: readonly FigureFragment[];
  readonly onChange: (entities: readonly FigureFragment[]) => void;
  readonly suggested: readonly FigureFragment[];
  readonly fragmentation: DefinitionFragment | undefined;
}

function OneSet({ name, entities, onChange, suggested, fragmentation }: OneSetProps) {
  const ids = new Set(entities.map(({ id }) => id));
  const add = (entity: FigureFragment | null) =>
    entity && !ids.has(entity.id) && onChange([...entities, entity]);
  const others = suggested.filter(({ id }) => !ids.has(id));
  return (
    <div
      className="one-set stack"
      data-testid={`set-${name}`}
      role="group"
      aria-label={say("measures.compareSets.set", { name })}
    >
      <h3 className="strong">{say("measures.compareSets.set", { name })}</h3>
      <ul>
        {entities.map((entity) => (
          <InSet
            key={entity.id}
            entity={entity}
            name={name}
            onRemove={() => onChange(entities.filter(({ id }) => id !== entity.id))}
          />
        ))}
      </ul>
      {entities.length < MOST && <AddToSet name={name} others={others} add={add} />}
      {entities.length === 0 ? (
        <p className="third small">{say("measures.compareSets.chooseWhoIsTaken")}</p>
      ) : (
        <Left remove={entities.map(({ id }) => id)} fragmentation={fragmentation} />
      )}
    </div>
  );
}

function InSet({
  entity,
  name,
  onRemove,
}: {
  readonly entity: FigureFragment;
  readonly name: "A" | "B";
  readonly onRemove: () => void;
}) {
  return (
    <li className="row">
      <span className="grow">
        <EntityLine entity={entity} size={22} />
      </span>
      <IconButton
        size="small"
        side="left"
        label={say("measures.compareSets.takeOutOfSet", { label: entity.label, name })}
        onPress={onRemove}
      >
        <X size={14} />
      </IconButton>
    </li>
  );
}

function FromList({
  name,
  others,
  add,
}: {
  readonly name: "A" | "B";
  readonly others: readonly FigureFragment[];
  readonly add: (entity: FigureFragment) => void;
}) {
  return (
    <MenuButton
      label={say("measures.compareSets.addToSetFrom", { name })}
      button={
        <Button>
          <Plus size={14} />
          {say("measures.compareSets.fromTheList")}
        </Button>
      }
      choices={others.map((entity) => ({
        id: entity.id,
        label: entity.label,
        onChoose: () => add(entity),
      }))}
    />
  );
}

function AddToSet({
  name,
  others,
  add,
}: {
  readonly name: "A" | "B";
  readonly others: readonly FigureFragment[];
  readonly add: (entity: FigureFragment | null) => void;
}) {
  return (
    <div className="row">
      <div className="grow">
        <EntityPicker
          label={say("measures.compareSets.addToSet", { name })}
          chosen={null}
          onChoose={add}
          placeholder={say("measures.compareSets.addByNumberName")}
          testId={`set-${name}-picker`}
        />
      </div>
      {others.length > 0 && <FromList name={name} others={others} add={add} />}
    </div>
  );
}

function Left({ remove, fragmentation }: LeftProps) {
  const scope = useMeasuredScope();
  const measured = useMeasured(WhatIfWithoutDocument, { scope, remove });
  return (
    <Measuring of={measured} what={say("measures.compareSets.whatWouldBeLeft")}>
      {({ whatIf }) => <WouldBeLeft left={whatIf} remove={remove} fragmentation={fragmentation} />}
    </Measuring>
  );
}

interface LeftProps {
  readonly remove: readonly string[];
  readonly fragmentation: DefinitionFragment | undefined;
}

function WouldBeLeft({
  left,
  remove,
  fragmentation,
}: LeftProps & { readonly left: WhatIfWithoutQuery["whatIf"] }) {
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p>
        <Meaning
          of={fragmentation}
          text={fragmentation ? fragmentation.label : say("common.fallenApart")}
        />
        :{" "}
        <span className="tabular">
          {score(left.before)} → <b>{score(left.after)}</b>
        </span>{" "}
        <span className="second">
          {say("measures.compareSets.pieceWouldRemain", { piecesTotal: left.piecesTotal })}
        </span>
      </p>
      <PiecesBar
        sizes={left.pieces.map(({ size }) => size)}
        total={left.piecesTotal}
        removed={remove.length}
      />
      <PartedPairs pairs={left.parted} groups={left.groups} />
      <Caveats texts={left.caveats.map(textOf)} />
    </div>
  );
}
