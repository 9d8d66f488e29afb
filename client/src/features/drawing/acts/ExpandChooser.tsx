import { useState } from "react";
import { useStore } from "zustand";
import {
  AroundDocument,
  useOntology,
  useOperation,
  type AroundQuery,
  type NeighbourOrder,
} from "../../../api/index.ts";
import { MOST_DRAWN, roomOn, type DrawnEntity } from "../../../chart/index.ts";
import { Button, Dialog, Problem, Waiting } from "../../../design/index.ts";
import { atLeast, number, say } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { useSession } from "../useDrawing.ts";
import { chooser, closeChooser, expandBy } from "./expand.ts";

/** Much is not shown: which kinds, which first, how many. */
export function ExpandChooser() {
  const entities = useStore(chooser, (state) => state.entities);
  const ways = useWays();
  const [first] = entities;
  if (!first) return null;
  return (
    <Dialog
      title={
        entities.length === 1
          ? say("common.expandLabel", { label: first.label })
          : say("drawing.expandChooser.expandEntities", { entities: entities.length })
      }
      isOpen
      onClose={closeChooser}
      testId="expand-chooser"
      width={460}
    >
      <Chooser entities={entities} ways={ways} />
    </Dialog>
  );
}

/** Which come first, and how many: kept from one time to the next. */
function useWays() {
  const [order, setOrder] = useState<NeighbourOrder>("RAREST");
  const [limit, setLimit] = useState(40);
  const [asFigures, setAsFigures] = useState(false);
  return { order, setOrder, limit, setLimit, asFigures, setAsFigures };
}

type Around = AroundQuery["neighbourhood"];
type ByKind = Around["byKind"];
interface ChooserProps {
  readonly entities: readonly DrawnEntity[];
  readonly ways: ReturnType<typeof useWays>;
}
const MOST_SEEDS = 500;
/** As many as one answer gives. */
const MOST_AT_ONCE = 2_000;

const within = (limit: number, most: number) => Math.max(1, Math.min(most, limit || 1));

function Chooser({ entities, ways }: ChooserProps) {
  const { data, problem, again } = useOperation(AroundDocument, {
    ids: entities.slice(0, MOST_SEEDS).map(({ id }) => id),
  });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("drawing.expandChooser.whatIsHeldAround")} />;
  return <Choosing around={data.neighbourhood} entities={entities} ways={ways} />;
}

function Choosing({ around, entities, ways }: ChooserProps & { readonly around: Around }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { order, setOrder, limit, setLimit, asFigures, setAsFigures } = ways;
  const byKind = around.byKind.toSorted((a, b) => b.total - a.total);
  const chosen = byKind.filter(({ kind }) => !left.has(kind));
  const total = chosen.reduce((sum, one) => sum + one.total, 0);
  const room = useSession((state) => roomOn(state.history.now));
  const most = Math.min(MOST_AT_ONCE, room);
  const kinds = left.size > 0 ? chosen.map(({ kind }) => kind) : null;
  const draw = () => {
    closeChooser();
    void expandBy(entities.slice(0, MOST_SEEDS), {
      kinds,
      order,
      limit: within(limit, most),
      asFigures,
    });
  };
  return (
    <>
      <HeldAround around={around} entities={entities} />
      <KindsAround byKind={byKind} left={left} setLeft={setLeft} />
      <WhichFirst order={order} setOrder={setOrder} />
      <HowMany limit={limit} setLimit={setLimit} total={total} most={most} />
      <Room room={room} total={total} />
      <AsFigures isOn={asFigures} setOn={setAsFigures} />
      <div className="dialog-foot">
        <Button onPress={closeChooser}>{say("common.cancel")}</Button>
        <Button
          kind="main"
          isDisabled={chosen.length === 0 || most === 0}
          onPress={draw}
          testId="expand-draw"
        >
          {say("drawing.expandChooser.draw", { limit: Math.min(within(limit, most), total) })}
        </Button>
      </div>
    </>
  );
}

/** Fourteen ads as one figure between, which opens by choice. */
function AsFigures({
  isOn,
  setOn,
}: {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}) {
  return (
    <label className="row">
      <input
        type="checkbox"
        data-testid="expand-as-figures"
        checked={isOn}
        onChange={() => setOn(!isOn)}
      />
      <span>{say("drawing.expandChooser.asFigures")}</span>
    </label>
  );
}

/** Says before, not after, where the chart has no room for all. */
function Room({ room, total }: { readonly room: number; readonly total: number }) {
  if (room >= total) return null;
  return (
    <p className="second" data-testid="expand-room">
      {say("drawing.expandChooser.roomFor", { room: number(room), most: number(MOST_DRAWN) })}
    </p>
  );
}

function HeldAround({
  around,
  entities,
}: Pick<ChooserProps, "entities"> & { readonly around: Around }) {
  return (
    <p className="second">
      {say("drawing.expandChooser.areHeldAround", {
        total: atLeast(around.total, around.totalIsExact),
      })}{" "}
      {entities.length === 1 ? <Label text={entities[0]?.label ?? ""} /> : "them"}
      {say("drawing.expandChooser.chooseWhatToDraw")}
    </p>
  );
}

/** Which kinds are drawn. */
function KindsAround({
  byKind,
  left,
  setLeft,
}: {
  readonly byKind: ByKind;
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}) {
  const { kinds } = useOntology();
  return (
    <ul className="chooser-list">
      {byKind.map(({ kind, total: held }) => (
        <li key={kind}>
          <label className="row">
            <input
              type="checkbox"
              checked={!left.has(kind)}
              onChange={() => setLeft(left.symmetricDifference(new Set([kind])))}
            />
            <KindMark kind={kind} size={18} ring={false} />
            <span className="grow">{kinds.get(kind)?.plural ?? kind}</span>
            <span className="number second">{number(held)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function WhichFirst({
  order,
  setOrder,
}: {
  readonly order: NeighbourOrder;
  readonly setOrder: (order: NeighbourOrder) => void;
}) {
  return (
    <fieldset className="plain-set">
      <legend className="head">{say("drawing.expandChooser.whichFirst")}</legend>
      <label className="row">
        <input
          type="radio"
          name="order"
          checked={order === "RAREST"}
          onChange={() => setOrder("RAREST")}
        />{" "}
        {say("drawing.expandChooser.rarestFirstWhatFew")}
      </label>
      <label className="row">
        <input
          type="radio"
          name="order"
          checked={order === "MOST_LINKED"}
          onChange={() => setOrder("MOST_LINKED")}
        />{" "}
        {say("drawing.expandChooser.mostLinkedFirst")}
      </label>
    </fieldset>
  );
}

function HowMany({
  limit,
  setLimit,
  total,
  most,
}: {
  readonly limit: number;
  readonly setLimit: (limit: number) => void;
  readonly total: number;
  /** What one expansion can add to this chart. */
  readonly most: number;
}) {
  return (
    <label className="row">
      {say("drawing.expandChooser.howManyAtMost")}{" "}
      <input
        className="input"
        style={{ width: 90 }}
        type="number"
        min={1}
        max={Math.max(1, most)}
        value={limit}
        data-testid="expand-limit"
        onChange={(event) => setLimit(event.target.valueAsNumber)}
      />{" "}
      {say("drawing.expandChooser.of", { total })}
    </label>
  );
}
