import { say } from "../wording/index.ts";
import { AddToCaseDialog } from "../features/case-files/index.ts";
import { DecideDialog } from "../features/deciding/index.ts";
import { ExpandChooser, PairDialog } from "../features/drawing/index.ts";
import { EvidenceDrawer } from "../features/evidence/index.ts";
import { AddForm } from "../features/notes/index.ts";
import { RowDrawer } from "../features/rows/index.ts";
import { Tour } from "../features/tour/index.ts";
import { Notices } from "../design/index.ts";
import { Bar } from "./Bar.tsx";
import { EngineBanner } from "./EngineBanner.tsx";
import { OpenBanner } from "./OpenBanner.tsx";
import { Rail } from "./Rail.tsx";
import { Palette } from "./palette/Palette.tsx";
import { Sections } from "./Sections.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { useShortcuts } from "./useShortcuts.ts";
import { ViewHelp } from "./ViewHelp.tsx";
import { View } from "./View.tsx";

/** The page: rail, bar, one view, and what lies over it. */
export function App() {
  const findBox = useShortcuts();
  return (
    <div className="shell">
      <a className="skip" href="#view">
        {say("app.app.skipToTheView")}
      </a>
      <Rail />
      <div className="shell-main">
        <Bar findBox={findBox} />
        <Sections />
        <OpenBanner />
        <EngineBanner />
        <main id="view" tabIndex={-1}>
          <View />
        </main>
      </div>
      <ExpandChooser />
      <PairDialog />
      <AddForm />
      <DecideDialog />
      <AddToCaseDialog />
      <EvidenceDrawer />
      <RowDrawer />
      <Shortcuts />
      <ViewHelp />
      <Palette />
      <Tour />
      <Notices />
    </div>
  );
}
