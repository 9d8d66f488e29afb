import { redoAndSay, undoAndSay } from "./undo-steps.ts";
import { CircleHelp, Redo2, Undo2 } from "lucide-react";
import { useState, type RefObject } from "react";
import { openings, useAddress, type Address } from "../address/index.ts";
import { rename } from "../chart/index.ts";
import { IconButton } from "../design/index.ts";
import { ExportMenu } from "../features/export/index.ts";
import { useSession } from "../features/drawing/index.ts";
import { isOpen } from "./OpenBanner.tsx";
import { ChartsMenu } from "./ChartsMenu.tsx";
import { FindBox } from "../features/find/index.ts";
import { since, say } from "../wording/index.ts";

const titles: Readonly<Record<Address["view"], string>> = {
  home: say("app.bar.clew"),
  find: say("common.found"),
  profile: say("common.profile"),
  chart: say("common.chart"),
  table: say("app.table"),
  groups: say("app.moreMeasures"),
  clusters: say("common.clusters"),
  review: say("common.likelyTheSame"),
  wordings: say("common.sharedWordings"),
  why: say("common.why"),
  queries: say("common.queries"),
  cases: say("cases.cases"),
  sources: say("common.sources"),
  import: say("common.import"),
};

/** Name and saved state, the one find box, undo, redo, export. */
export function Bar({ findBox }: { readonly findBox: RefObject<HTMLInputElement | null> }) {
  const { view } = useAddress();
  const isChart = view === "chart" || view === "table";
  return (
    <header className="bar">
      <div className="bar-name">
        {isChart ? <ChartName /> : <span className="strong cut">{titles[view]}</span>}
        <HelpButton />
      </div>
      <div className="bar-find">{view !== "home" && <FindBox inputRef={findBox} />}</div>
      <div className="bar-end">
        {isChart ? (
          <ChartActions />
        ) : (
          <span className="second bar-who">{isOpen() ? "" : say("app.bar.localOnePerson")}</span>
        )}
      </div>
    </header>
  );
}

function HelpButton() {
  return (
    <IconButton
      label={say("app.viewHelp.aboutThisView")}
      size="small"
      testId="about-view"
      onPress={() => openings.setState({ help: true })}
    >
      <CircleHelp size={15} strokeWidth={1.75} />
    </IconButton>
  );
}

function ChartName() {
  const name = useSession((state) => state.name);
  const savedAt = useSession((state) => state.savedAt);
  const [text, setText] = useState<string | null>(null);
  const end = () => {
    if (text?.trim()) rename(text.trim());
    setText(null);
  };
  return (
    <>
      <input
        className="chart-name strong"
        aria-label={say("app.bar.nameOfTheChart")}
        data-testid="chart-name"
        value={text ?? name}
        size={Math.max(6, Math.min(26, (text ?? name).length))}
        onChange={(event) => setText(event.target.value)}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") setText(null);
        }}
      />
      <ChartsMenu />
      <span className="third small" data-testid="saved-state">
        {savedAt ? say("app.bar.saved", { savedAt: since(savedAt) }) : say("app.bar.notSavedYet")}
      </span>
    </>
  );
}

function ChartActions() {
  const past = useSession((state) => state.history.steps[state.history.at - 1]?.label);
  const future = useSession((state) => state.history.steps[state.history.at]?.label);
  return (
    <>
      <IconButton
        label={past ? say("app.bar.undo", { past }) : say("app.bar.nothingToUndo")}
        keys="Ctrl Z"
        isDisabled={!past}
        onPress={undoAndSay}
        testId="undo"
      >
        <Undo2 size={17} strokeWidth={1.75} />
      </IconButton>
      <IconButton
        label={future ? say("app.bar.redo", { future }) : say("app.bar.nothingToRedo")}
        keys="Ctrl Shift Z"
        isDisabled={!future}
        onPress={redoAndSay}
        testId="redo"
      >
        <Redo2 size={17} strokeWidth={1.75} />
      </IconButton>
      <ExportMenu />
    </>
  );
}
