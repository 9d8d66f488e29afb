import { draggedAs, go } from "../../address/index.ts";
import { useKind, type FigureFragment } from "../../api/index.ts";
import { KindMark } from "./KindMark.tsx";

/** An entity's label, isolated: whatever characters it has, it is text and turns nothing around it. */
export const Label = ({ text }: { readonly text: string }) => <bdi>{text}</bdi>;

/** An entity by icon and label; pressing it opens its profile, or does what is given. */
export function EntityLine({
  entity,
  onPress,
  size = 24,
  isSkipped = false,
}: {
  readonly entity: Pick<FigureFragment, "kind" | "label" | "ref">;
  readonly onPress?: () => void;
  readonly size?: number;
  readonly isSkipped?: boolean;
}) {
  const kind = useKind(entity.kind);
  return (
    <button
      type="button"
      tabIndex={isSkipped ? -1 : 0}
      className="plain-button row"
      onClick={onPress ?? (() => go({ view: "profile", ref: entity.ref }))}
      title={`${kind?.label ?? entity.kind}: ${entity.label}`}
      style={{ minWidth: 0, maxWidth: "100%" }}
      {...draggedAs({ members: [{ entity: entity.ref }], title: entity.label })}
    >
      <KindMark kind={entity.kind} size={size} />
      <span className="cut hover-line">
        <Label text={entity.label} />
      </span>
    </button>
  );
}
