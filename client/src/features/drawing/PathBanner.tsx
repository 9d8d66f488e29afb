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
      <i aria-hidden="true" /> Pointed out: {pointedOut.label}
      <IconButton size="small" label="Point out nothing" onPress={pointOutNothing}>
        <X size={14} />
      </IconButton>
    </div>
  );
}
