import { useState } from "react";
import { clusterPageMeasures, number, plural } from "../../wording/index.ts";
import type { OfCluster } from "../evidence/index.ts";
import { Behind, Fact, Listed } from "./Behind.tsx";
import type { ClusterFacts } from "./useCluster.ts";

type Said = ClusterFacts["said"];
interface Props {
  readonly said: Said;
  readonly size: number;
  readonly own: OfCluster;
}

/** What the things of a cluster say of themselves: names, prices, languages, how far their places lie apart. */
export function SaidFacts({ said, size, own }: Props) {
  const { prices, languages, radius, located, things } = said;
  const { languages: tongues, prices: sums, radius: far } = clusterPageMeasures;
  return (
    <>
      <Names said={said} own={own} />
      <Fact of={sums}>
        {prices.length === 0
          ? "none stated"
          : prices.map((one) => (
              <span key={one.currency} className="cluster-price">
                <Behind
                  own={own}
                  means={sums}
                  of="PRICE"
                  value={one.currency}
                  title={`Prices in ${one.currency || "no currency"}`}
                >
                  <bdi>{priceOf(one)}</bdi>
                </Behind>
              </span>
            ))}
      </Fact>
      {languages.length > 0 && (
        <Fact of={tongues}>
          <Listed>
            {languages.map((one) => (
              <Behind
                own={own}
                means={tongues}
                of="LANGUAGE"
                value={one.value}
                title={`Language ${one.value}`}
              >
                <bdi>{one.value}</bdi> ({number(one.things)})
              </Behind>
            ))}
          </Listed>
        </Fact>
      )}
      <Fact of={far}>
        {radius === null ? (
          "no place has coordinates"
        ) : (
          <Behind
            own={own}
            means={far}
            of="LOCATED"
            title={`${distanceOf(radius)} from the most central of ${plural(located, "place")}`}
          >
            {distanceOf(radius)}, {plural(located, "place")}
          </Behind>
        )}
      </Fact>
      {things < size && (
        <div className="fact">
          <dt>Read</dt>
          <dd>the first {number(things)} things</dd>
        </div>
      )}
    </>
  );
}

const FIRST = 8;

function Names({ said: { names, namesTotal }, own }: Pick<Props, "said" | "own">) {
  const [all, setAll] = useState(false);
  const shown = all ? names : names.slice(0, FIRST);
  const more = namesTotal - shown.length;
  const means = clusterPageMeasures.names;
  if (names.length === 0) return <Fact of={means}>none stated</Fact>;
  return (
    <Fact of={means}>
      <Listed>
        {shown.map((one) => (
          <Behind
            own={own}
            means={means}
            of="NAME"
            value={one.value}
            title={`Who states ${one.value}`}
          >
            <bdi>{one.value}</bdi> ({number(one.things)})
          </Behind>
        ))}
      </Listed>
      {more > 0 &&
        (all ? (
          ` and ${plural(more, "other")}`
        ) : (
          <>
            {" "}
            and{" "}
            <button
              type="button"
              className="link-button"
              data-testid="cluster-names-more"
              onClick={() => setAll(true)}
            >
              {plural(more, "other")}
            </button>
          </>
        ))}
    </Fact>
  );
}

const distanceOf = (radius: number) => `${radius < 10 ? radius.toFixed(1) : number(radius)} km`;
const amountOf = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

function priceOf({ currency, things, least, median, most }: Said["prices"][number]): string {
  const sum =
    least === most
      ? amountOf(least)
      : `${amountOf(least)} – ${amountOf(most)}, median ${amountOf(median)}`;
  return `${[currency || "no currency", sum].join(" ")} (${number(things)})`;
}
