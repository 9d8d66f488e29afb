import { useEffect, useEffectEvent, useState } from "react";
import type { CommunityAlgorithm } from "../../../api/index.ts";
import { Select } from "../../../design/index.ts";
import { meaningOf, say } from "../../../wording/index.ts";
import { useSettled } from "../../entities/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Meaning } from "../../definitions/index.ts";

const asSeed = (text: string) => {
  const value = Number(text);
  return text !== "" && Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31 ? value : null;
};

/** How groups are found: by which algorithm, how fine, from which seed. */
export function GroupControls() {
  const { algorithm, resolution, seed } = useChoices();
  const [fineness, setFineness] = useState(resolution);
  const [seedText, setSeedText] = useState(String(seed));
  const settled = useSettled(fineness, 350);
  const wanted = asSeed(useSettled(seedText, 350));
  const take = useEffectEvent((fine: number, from: number | null) => {
    if (fine !== resolution) choose({ resolution: fine, group: null });
    if (from !== null && from !== seed) choose({ seed: from, group: null });
  });
  useEffect(() => take(settled, wanted), [settled, wanted]);
  return (
    <div
      className="row wrap controls"
      role="group"
      aria-label={say("measures.groupControls.howGroupsAreFound")}
    >
      <FoundBy algorithm={algorithm} />
      <Fineness fineness={fineness} setFineness={setFineness} />
      <SeedField seedText={seedText} setSeedText={setSeedText} />
      {algorithm === "LOUVAIN" && (
        <span className="second small">{say("measures.groupControls.aGroupByLouvain")}</span>
      )}
    </div>
  );
}

function FoundBy({ algorithm }: { readonly algorithm: CommunityAlgorithm }) {
  return (
    <label className="row">
      <span className="second">{say("measures.groupControls.foundBy")}</span>
      <span>
        <Select
          label={say("measures.groupControls.algorithm")}
          value={algorithm}
          onChange={(value) =>
            choose({ algorithm: value === "LOUVAIN" ? "LOUVAIN" : "LEIDEN", group: null })
          }
          options={[
            ["LEIDEN", say("measures.groupControls.leiden2019")],
            ["LOUVAIN", say("measures.groupControls.louvain2008ToCompare")],
          ]}
          testId="groups-algorithm"
        />
      </span>
    </label>
  );
}

function Fineness({
  fineness,
  setFineness,
}: {
  readonly fineness: number;
  readonly setFineness: (fineness: number) => void;
}) {
  return (
    <div className="row">
      <span className="second">
        <Meaning of={meaningOf("resolution")} />
      </span>
      <input
        type="range"
        className="slider"
        min="0.2"
        max="3"
        step="0.1"
        value={fineness}
        aria-label={say("measures.groupControls.resolutionOfGroups")}
        aria-valuetext={fineness.toFixed(1)}
        data-testid="groups-resolution"
        onChange={(event) => setFineness(Number(event.target.value))}
      />
      <output className="slider-value">{fineness.toFixed(1)}</output>
    </div>
  );
}

function SeedField({
  seedText,
  setSeedText,
}: {
  readonly seedText: string;
  readonly setSeedText: (text: string) => void;
}) {
  return (
    <label className="row">
      <span className="second">{say("measures.groupControls.seed")}</span>
      <input
        className="input seed"
        inputMode="numeric"
        value={seedText}
        aria-invalid={asSeed(seedText) === null}
        data-testid="groups-seed"
        onChange={(event) => setSeedText(event.target.value.trim())}
      />
    </label>
  );
}
