import { useState } from "react";
import { meaningOf, number, say } from "../../../wording/index.ts";
import type { OfCluster } from "../../evidence/index.ts";
import { Behind, Fact, Listed } from "./Behind.tsx";
import type { ClusterFacts } from "./useCluster.ts";

type Said = ClusterFacts["said"];
interface Props {
  readonly said: Said;
  readonly size: number;
  readonly own: OfCluster;
}

/** What the things of a cluster say of themselves: names, prices, languages, how far their places lie apart. */
export function StatedFacts({ said, size, own }: Props) {
  const { prices, languages, things } = said;
  return (
    <>
      <Names said={said} own={own} />
      <Prices prices={prices} own={own} />
      {languages.length > 0 && <Languages languages={languages} own={own} />}
      <Radius said={said} own={own} />
      {things < size && (
        <div className="fact">
          <dt>{say("clusters.statedFacts.read")}</dt>
          <dd>{say("clusters.statedFacts.theFirstThings", { things })}</dd>
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
  const means = meaningOf("names");
  if (names.length === 0) return <Fact of={means}>{say("clusters.statedFacts.noneStated")}</Fact>;
  return (
    <Fact of={means}>
      <Listed>
        {shown.map((one) => (
          <Behind
            key={one.value}
            own={own}
            means={means}
            of="NAME"
            value={one.value}
            title={say("clusters.statedFacts.whoStates", { value: one.value })}
          >
            <bdi>{one.value}</bdi> ({number(one.things)})
          </Behind>
        ))}
      </Listed>
      {more > 0 && <MoreNames more={more} all={all} setAll={setAll} />}
    </Fact>
  );
}

const distanceOf = (radius: number) =>
  say("clusters.statedFacts.km", { part: radius < 10 ? radius.toFixed(1) : number(radius) });
const amountOf = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

function priceOf({ currency, things, least, median, most }: Said["prices"][number]): string {
  const sum =
    least === most
      ? amountOf(least)
      : say("clusters.statedFacts.median", {
          least: amountOf(least),
          most: amountOf(most),
          median: amountOf(median),
        });
  return `${[currency || say("clusters.statedFacts.noCurrency"), sum].join(" ")} (${number(things)})`;
}

function Prices({ prices, own }: { readonly prices: Said["prices"]; readonly own: OfCluster }) {
  const sums = meaningOf("prices");
  return (
    <Fact of={sums}>
      {prices.length === 0
        ? say("clusters.statedFacts.noneStated")
        : prices.map((one) => (
            <span key={one.currency} className="cluster-price">
              <Behind
                own={own}
                means={sums}
                of="PRICE"
                value={one.currency}
                title={say("clusters.statedFacts.pricesIn", {
                  currency: one.currency || say("clusters.statedFacts.noCurrency"),
                })}
              >
                <bdi>{priceOf(one)}</bdi>
              </Behind>
            </span>
          ))}
    </Fact>
  );
}

function Languages({
  languages,
  own,
}: {
  readonly languages: Said["languages"];
  readonly own: OfCluster;
}) {
  const tongues = meaningOf("languages");
  return (
    <Fact of={tongues}>
      <Listed>
        {languages.map((one) => (
          <Behind
            key={one.value}
            own={own}
            means={tongues}
            of="LANGUAGE"
            value={one.value}
            title={say("clusters.statedFacts.language", { value: one.value })}
          >
            <bdi>{one.value}</bdi> ({number(one.things)})
          </Behind>
        ))}
      </Listed>
    </Fact>
  );
}

function Radius({
  said: { radius, located },
  own,
}: {
  readonly said: Said;
  readonly own: OfCluster;
}) {
  const far = meaningOf("radius");
  return (
    <Fact of={far}>
      {radius === null ? (
        say("clusters.statedFacts.noPlaceHasCoordinates")
      ) : (
        <Behind
          own={own}
          means={far}
          of="LOCATED"
          title={say("clusters.statedFacts.fromTheMostCentral", {
            radius: distanceOf(radius),
            located,
          })}
        >
          {distanceOf(radius)}, {say("common.count.place", { count: located })}
        </Behind>
      )}
    </Fact>
  );
}

function MoreNames({ more, all, setAll }: MoreNamesProps) {
  if (all) return say("clusters.statedFacts.andOther", { more });
  return (
    <>
      {" "}
      {say("common.and")}{" "}
      <button
        type="button"
        className="link-button"
        data-testid="cluster-names-more"
        onClick={() => setAll(true)}
      >
        {say("common.count.other", { count: more })}
      </button>
    </>
  );
}

interface MoreNamesProps {
  readonly more: number;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}
