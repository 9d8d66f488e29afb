import { say } from "../../../wording/index.ts";
import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "../../../design/index.ts";

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly testId: string;
  readonly mark?: ReactNode;
  readonly sub?: ReactNode;
  /** Takes the focus when it opens and gives it back when it closes: for a panel that answers what was asked. */
  readonly takesFocus?: boolean;
}

/** The panel at the right; below 1,024 px a sheet from below. */
export function SidePanel({
  title,
  children,
  onClose,
  testId,
  mark,
  sub,
  takesFocus = false,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [takesFocus]);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="side-panel floating"
      data-testid={testId}
      aria-label={say("common.details")}
    >
      <PanelHead title={title} mark={mark} sub={sub} onClose={onClose} />
      {children}
    </aside>
  );
}

function PanelHead({
  title,
  mark,
  sub,
  onClose,
}: {
  readonly title: ReactNode;
  readonly mark: ReactNode;
  readonly sub: ReactNode;
  readonly onClose: () => void;
}) {
  return (
    <header>
      <div className="row" style={{ alignItems: "flex-start" }}>
        {mark}
        <h2 className="title grow">{title}</h2>
        <IconButton label={say("common.close")} side="left" size="small" onPress={onClose}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      </div>
      {sub && <p className="second side-sub">{sub}</p>}
    </header>
  );
}
