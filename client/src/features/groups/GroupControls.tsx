import { useEffect, useState } from "react";
import { Select } from "../../design/index.ts";
import { groupMeasures } from "../../wording/index.ts";
import { useSettled } from "../entities/index.ts";
import { choose, useChoices } from "./choices.ts";
import { Meaning } from "../definitions/index.ts";

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
  useEffect(() => {
    if (settled !== resolution) choose({ resolution: settled, group: null });
  }, [settled]);
  useEffect(() => {
    if (wanted !== null && wanted !== seed) choose({ seed: wanted, group: null });
  }, [wanted]);
  return (
    <div className="row wrap controls" role="group" aria-label="How groups are found">
      <label className="row">
        <span className="second">Found by</span>
        <span>
          <Select
            label="Algorithm"
            value={algorithm}
            onChange={(value) =>
              choose({ algorithm: value === "LOUVAIN" ? "LOUVAIN" : "LEIDEN", group: null })
            }
            options={[
              ["LEIDEN", "Leiden (2019)"],
              ["LOUVAIN", "Louvain (2008), to compare"],
            ]}
            testId="groups-algorithm"
          />
        </span>
      </label>
      <div className="row">
        <span className="second">
          <Meaning of={groupMeasures.resolution} />
        </span>
        <input
          type="range"
          className="slider"
          min="0.2"
          max="3"
          step="0.1"
          value={fineness}
          aria-label="Fineness of the groups"
          aria-valuetext={fineness.toFixed(1)}
          data-testid="groups-resolution"
          onChange={(event) => setFineness(Number(event.target.value))}
        />
        <output className="slider-value">{fineness.toFixed(1)}</output>
      </div>
      <label className="row">
        <span className="second">Seed</span>
        <input
          className="input seed"
          inputMode="numeric"
          value={seedText}
          aria-invalid={asSeed(seedText) === null}
          data-testid="groups-seed"
          onChange={(event) => setSeedText(event.target.value.trim())}
        />
      </label>
      {algorithm === "LOUVAIN" && (
        <span className="second small">A group by Louvain may fall into pieces.</span>
      )}
    </div>
  );
}
