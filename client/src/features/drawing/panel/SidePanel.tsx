import { say } from "../../../wording/index.ts";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
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

/** The panel at the right; below 1,024 px a sheet from below, which folds to its title. */
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
  const [isFolded, setFolded] = useState(false);
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
      data-folded={isFolded}
      data-testid={testId}
      aria-label={say("common.details")}
    >
      <PanelHead title={title} mark={mark} sub={sub} onClose={onClose}>
        <FoldSheet isFolded={isFolded} setFolded={setFolded} />
      </PanelHead>
      {children}
    </aside>
  );
}

/** Leaves the chart the window while the sheet keeps its place; there on narrow windows alone. */
function FoldSheet({
  isFolded,
  setFolded,
}: {
  readonly isFolded: boolean;
  readonly setFolded: (isFolded: boolean) => void;
}) {
  return (
    <span className="sheet-fold">
      <IconButton
        label={isFolded ? say("drawing.sidePanel.unfold") : say("drawing.sidePanel.fold")}
        side="left"
        size="small"
        testId="fold-sheet"
        onPress={() => setFolded(!isFolded)}
      >
        {isFolded ? <ChevronUp size={16} /> : <ChevronDown size={16} />}
      </IconButton>
    </span>
  );
}

function PanelHead({
  title,
  mark,
  sub,
  onClose,
  children,
}: {
  readonly title: ReactNode;
  readonly mark: ReactNode;
  readonly sub: ReactNode;
  readonly onClose: () => void;
  /** Further buttons beside the one that closes. */
  readonly children: ReactNode;
}) {
  return (
    <header>
      <div className="row" style={{ alignItems: "flex-start" }}>
        {mark}
        <h2 className="title grow">{title}</h2>
        {children}
        <IconButton label={say("common.close")} side="left" size="small" onPress={onClose}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      </div>
      {sub && <p className="second side-sub">{sub}</p>}
    </header>
  );
}
