import type { ReactNode } from "react";
import {
  changeAppearance,
  channels,
  isPlain,
  plain,
  runCommand,
  type Channel,
} from "../../../chart/index.ts";
import { Button, Problem, Waiting } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { Card } from "../cards/Card.tsx";
import { Defined } from "../cards/Defined.tsx";
import { toggleAppearance } from "../cards/measuring.ts";
import { useDrawn } from "../useDrawing.ts";
import { ChannelSelect } from "./ChannelSelect.tsx";
import { Histogram } from "./Histogram.tsx";
import { Presets } from "./Presets.tsx";
import type { Rule } from "./rule.ts";
import { RuleLegend } from "./RuleLegend.tsx";
import type { AppearanceNow } from "./useAppearance.ts";
import { channelWords } from "./value-words.ts";

interface Measured {
  readonly appearance: AppearanceNow;
  /** Groups that are shown in place of colours. */
  readonly groups: readonly unknown[] | null;
  readonly remains: { readonly fallsApart: boolean } | null;
}

/** By what figures and lines are drawn, what that means, and how many have which value. */
export function AppearanceCard({ measures }: { readonly measures: Measured }) {
  const { appearance } = useDrawn();
  const { appearance: now, groups, remains } = measures;
  const { asked, isTooMany } = now;
  const isGrouped = (groups?.length ?? 0) > 0 || remains?.fallsApart === true;
  return (
    <Card
      title={say("drawing.appearance.title")}
      testId="appearance-card"
      onClose={toggleAppearance}
    >
      {isTooMany && <p className="second">{say("drawing.atMost2000")}</p>}
      {asked.problem && <Problem problem={asked.problem} again={asked.again} />}
      {asked.waiting && <Waiting what={say("drawing.appearance.theValues")} />}
      {channels.map((channel) => (
        <ChannelRule key={channel} channel={channel} now={now}>
          {channel === "colour" && isGrouped && appearance.colour !== null && (
            <p className="second small">{say("drawing.appearance.groupsFirst")}</p>
          )}
        </ChannelRule>
      ))}
      <div>
        <Button
          testId="appearance-reset"
          isDisabled={isPlain(appearance)}
          onPress={() => runCommand(changeAppearance, plain)}
        >
          {say("drawing.appearance.reset")}
        </Button>
      </div>
      <Presets />
    </Card>
  );
}

interface ChannelProps {
  readonly channel: Channel;
  readonly now: AppearanceNow;
  readonly children: ReactNode;
}

function ChannelRule({ channel, now: { rules, asked }, children }: ChannelProps) {
  const rule = rules.find((one) => one.channel === channel);
  return (
    <section className="channel-rule" aria-label={channelWords[channel]}>
      <ChannelSelect channel={channel} labels={asked.labels} typeOf={asked.outside.typeOf} />
      {children}
      {rule?.by === null && <p className="second small">{say("drawing.appearance.unknown")}</p>}
      {rule && <Histogram rule={rule} />}
      {rule && <RuleLegend rule={rule} />}
      {rule && <Meant rule={rule} scored={asked.scored} />}
    </section>
  );
}

/** What a computed measure means, with its unit. */
function Meant({
  rule: { key },
  scored,
}: {
  readonly rule: Rule;
  readonly scored: AppearanceNow["asked"]["scored"];
}) {
  const known = scored?.measures.find(({ name }) => name === key);
  if (!scored || !known) return null;
  return (
    <p className="second small">
      <Defined measure={key} measures={scored.measures} />{" "}
      {say("drawing.sizeCard.byTheLinksOn", { unit: known.unit, is: Boolean(scored.exact) })}
    </p>
  );
}
