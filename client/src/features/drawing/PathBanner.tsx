import { say } from "../../wording/index.ts";
import { X } from "lucide-react";
import { IconButton } from "../../design/index.ts";
import { pointOutNothing } from "./acts/find-between.ts";
import { useDrawn } from "./useDrawing.ts";

/** Says what is pointed out in the accent colour, and takes it away. */
export function PathBanner() {
  const { pointedOut } = useDrawn();
  if (!pointedOut) return null;
  return (
    <div className="pointed-out-banner floating row" role="status">
      <i aria-hidden="true" /> {say("drawing.pathBanner.pointedOut", { label: pointedOut.label })}
      <IconButton size="small" label={say("common.pointOutNothing")} onPress={pointOutNothing}>
        <X size={14} />
      </IconButton>
    </div>
  );
}
