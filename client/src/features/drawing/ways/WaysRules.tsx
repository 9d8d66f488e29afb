import { X } from "lucide-react";
import { useOntology } from "../../../api/index.ts";
import { Button, IconButton } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { useDrawn, useSelected } from "../useDrawing.ts";
import { changeWays, useWaysAsked, type WaysRule } from "./chosen-ways.ts";

/** Which ways: how long, in time order, through what, around what. */
export function WaysRules({ rule }: { readonly rule: WaysRule }) {
  return (
    <section className="stack ways-rules" style={{ gap: 6 }}>
      <Length rule={rule} />
      <label className="row">
        <input
          type="checkbox"
          checked={rule.inTimeOrder}
          disabled={rule.all}
          data-testid="ways-in-time"
          onChange={() => changeWays({ inTimeOrder: !rule.inTimeOrder })}
        />
        <span>{say("drawing.ways.inTimeOrder")}</span>
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={rule.throughCommon}
          data-testid="ways-common"
          onChange={() => changeWays({ throughCommon: !rule.throughCommon })}
        />
        <span>{say("drawing.ways.throughCommon")}</span>
      </label>
      <ThroughKinds rule={rule} />
      <Avoided rule={rule} />
    </section>
  );
}

const LENGTHS = [2, 3, 4, 5, 6] as const;

function Length({ rule }: { readonly rule: WaysRule }) {
  return (
    <label className="row">
      <span>{say("drawing.ways.which")}</span>
      <select
        className="select"
        data-testid="ways-length"
        value={rule.all ? String(rule.most) : "shortest"}
        onChange={({ target: { value } }) =>
          changeWays(value === "shortest" ? { all: false } : { all: true, most: Number(value) })
        }
      >
        <option value="shortest">{say("drawing.ways.shortest")}</option>
        {LENGTHS.map((most) => (
          <option key={most} value={most}>
            {say("drawing.ways.allUpTo", { most })}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThroughKinds({ rule }: { readonly rule: WaysRule }) {
  const { kinds } = useOntology();
  const chosen = new Set(rule.throughKinds);
  const sorted = [...kinds.values()].toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return (
    <details>
      <summary data-testid="ways-kinds">
        {chosen.size === 0
          ? say("drawing.ways.anyKind")
          : say("drawing.ways.throughKinds", { count: chosen.size })}
      </summary>
      <div className="filter-list stack" style={{ gap: 3 }}>
        {sorted.map(({ name, label }) => (
          <label key={name} className="row">
            <input
              type="checkbox"
              checked={chosen.has(name)}
              data-testid={`ways-kind-${name}`}
              onChange={() =>
                changeWays({ throughKinds: [...chosen.symmetricDifference(new Set([name]))] })
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

/** What no way goes through: chosen on the chart. */
function Avoided({ rule }: { readonly rule: WaysRule }) {
  const { entities } = useDrawn();
  const selected = useSelected();
  const asked = useWaysAsked();
  const isEnd = (id: string) => id === asked?.from.id || id === asked?.to.id;
  const known = new Set(rule.avoid.map(({ id }) => id));
  const more = [...selected]
    .filter((id) => !isEnd(id) && !known.has(id))
    .flatMap((id) => entities.get(id) ?? []);
  return (
    <>
      {rule.avoid.map(({ id, label }) => (
        <div key={id} className="row">
          <span className="grow cut">
            {say("drawing.ways.avoids")} <bdi>{label}</bdi>
          </span>
          <IconButton
            size="small"
            side="left"
            label={say("drawing.ways.avoidNoMore", { label })}
            onPress={() => changeWays({ avoid: rule.avoid.filter((one) => one.id !== id) })}
          >
            <X size={14} />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          testId="ways-avoid"
          isDisabled={more.length === 0}
          onPress={() => changeWays({ avoid: [...rule.avoid, ...more].slice(0, 100) })}
        >
          {more.length === 0
            ? say("drawing.ways.avoidSelectFirst")
            : say("drawing.ways.avoid", { count: more.length })}
        </Button>
      </div>
    </>
  );
}
