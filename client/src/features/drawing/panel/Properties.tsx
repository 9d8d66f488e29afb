import type { ValueFragment } from "../../../api/index.ts";
import { openRow } from "../../rows/index.ts";
import { moment, Say, say } from "../../../wording/index.ts";

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const written = (value: string) => (ISO.test(value) ? (moment(value) ?? value) : value);

function Cites({ of, value }: { readonly of: ValueFragment["citations"]; readonly value: string }) {
  const [first] = of;
  if (!first) return null;
  return (
    <button
      type="button"
      className="cite"
      aria-label={say("drawing.properties.statedInRowLay", { of: of.length, value })}
      title={say("common.row", {
        datasetTitle: first.record.datasetTitle,
        name: first.record.name,
      })}
      onClick={() => openRow(first)}
    >
      {of.length}
    </button>
  );
}

/** Properties with the rows that state them; values that disagree stay, as alternatives. */
export function Properties({ properties }: { readonly properties: readonly ValueFragment[] }) {
  if (properties.length === 0) return null;
  return (
    <section>
      <h3 className="head">{say("common.properties")}</h3>
      <dl className="facts">
        {properties.map((property) => (
          <div key={property.name} className="fact">
            <dt>{property.label}</dt>
            <dd>
              <bdi>{written(property.value)}</bdi>{" "}
              <Cites of={property.citations} value={property.value} />
              {property.alternatives.map((other) => (
                <div key={other.value} className="third">
                  <Say
                    it={other.formerly ? "drawing.properties.formerly" : "drawing.properties.or"}
                    value={<bdi>{written(other.value)}</bdi>}
                  />{" "}
                  <Cites of={other.citations} value={other.value} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
