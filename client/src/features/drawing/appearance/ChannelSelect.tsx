import { useMemo } from "react";
import { useOntology } from "../../../api/index.ts";
import {
  changeAppearance,
  lineMeasures,
  ownMeasures,
  propertyKey,
  runCommand,
  type Channel,
  type Sort,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { useDrawn, useShown } from "../useDrawing.ts";
import { channelWords, usualWords, wordsOfKey } from "./value-words.ts";

const asked = ["grade", "network", "betweenness", "closeness", "pageRank"] as const;
const named = new Set(["source", "kind", "grade", "network"]);

interface SelectProps {
  readonly channel: Channel;
  readonly labels: ReadonlyMap<string, string>;
  readonly typeOf: (property: string) => Sort;
}

/** By which value a channel is drawn: what there is to choose, and the usual look. */
export function ChannelSelect({ channel, labels, typeOf }: SelectProps) {
  const { appearance } = useDrawn();
  const properties = usePropertiesHere().filter(
    (name) => channel !== "size" || typeOf(name) !== "name",
  );
  const measures = [...ownMeasures, ...asked].filter(
    (key) => channel !== "size" || !named.has(key),
  );
  const own = appearance[channel];
  const offered = channel === "width" ? lineMeasures : measures;
  const isOffered =
    own === null || offered.some((key) => key === own) || properties.map(propertyKey).includes(own);
  return (
    <label className="row">
      <span className="channel-word">{channelWords[channel]}</span>
      <select
        className="select grow"
        value={own ?? ""}
        data-testid={`appearance-${channel}`}
        onChange={({ target: { value } }) =>
          runCommand(changeAppearance, { [channel]: value === "" ? null : value })
        }
      >
        <option value="">{usualWords[channel]}</option>
        {!isOffered && <option value={own}>{wordsOfKey(own, labels) ?? own}</option>}
        <Options title={say("drawing.appearance.measures")} keys={offered} labels={labels} />
        {channel !== "width" && properties.length > 0 && (
          <Options
            title={say("drawing.appearance.properties")}
            keys={properties.map(propertyKey)}
            labels={labels}
          />
        )}
      </select>
    </label>
  );
}

function Options({
  title,
  keys,
  labels,
}: {
  readonly title: string;
  readonly keys: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}) {
  return (
    <optgroup label={title}>
      {keys.map((key) => (
        <option key={key} value={key}>
          {wordsOfKey(key, labels)}
        </option>
      ))}
    </optgroup>
  );
}

/** Properties that something shown has, as far as they are read; else those that its kinds may have. */
function usePropertiesHere(): readonly string[] {
  const { drawn, entities } = useShown();
  const { kinds } = useOntology();
  return useMemo(() => {
    const shown = new Set(entities.map(({ kind }) => kind));
    const declared = [...shown].flatMap(
      (kind) => kinds.get(kind)?.properties.map(({ name }) => name) ?? [],
    );
    const found = new Set(
      entities.flatMap(({ id }) => Object.keys(drawn.properties.get(id) ?? {})),
    );
    const all = drawn.properties.size > 0 ? [...found] : declared;
    return [...new Set(all)].toSorted();
  }, [drawn, entities, kinds]);
}
