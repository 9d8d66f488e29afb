import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../../design/index.ts";

/** The panel at the right; below 1,024 px a sheet from below. */
export function SidePanel({ title, children, onClose, testId, mark, sub }: { readonly title: ReactNode; readonly children: ReactNode; readonly onClose: () => void; readonly testId: string; readonly mark?: ReactNode; readonly sub?: ReactNode }) {
  return (
    <aside className="side-panel floating" data-testid={testId} aria-label="Details">
      <header>
        <div className="row" style={{ alignItems: "flex-start" }}>
          {mark}
          <h2 className="title grow">{title}</h2>
          <IconButton label="Close" side="left" size="small" onPress={onClose}><X size={16} strokeWidth={1.75} /></IconButton>
        </div>
        {sub && <p className="second side-sub">{sub}</p>}
      </header>
      {children}
    </aside>
  );
}
