import { say } from "../../../wording/index.ts";
import { CircleHelp } from "lucide-react";
import { askWhy, select, type DrawnEntity } from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { EntityLine } from "../../entities/index.ts";

export const WhyButton = ({ a, b }: { readonly a: DrawnEntity; readonly b: DrawnEntity }) => (
  <div className="row side-actions">
    <Button testId="details-why" onPress={() => askWhy({ from: a.id, to: b.id })}>
      <CircleHelp size={15} strokeWidth={1.75} />
      {say("common.why")}
    </Button>
  </div>
);
/** The two ends of a line with its word between them. */
export const Ends = ({
  a,
  b,
  word,
}: {
  readonly a: DrawnEntity;
  readonly b: DrawnEntity;
  readonly word: string;
}) => (
  <div className="stack" style={{ gap: 5 }}>
    <EntityLine entity={a} onPress={() => select([a.id])} />
    <span className="second">{word}</span>
    <EntityLine entity={b} onPress={() => select([b.id])} />
  </div>
);
