import { openings, useOpenings } from "../address/index.ts";
import { Dialog } from "../design/index.ts";
import { say } from "../wording/index.ts";
import { KeyList } from "./KeyList.tsx";

/** Keys that stay as they are: they mean the same everywhere. */
const fixed: readonly (readonly [string, string])[] = [
  ["/", say("app.find")],
  ["Ctrl K", say("app.palette.commands")],
  [say("app.shortcuts.gThenHC"), say("app.shortcuts.goToFindChart")],
  [say("app.shortcuts.ctrlZCtrlShift"), say("app.shortcuts.undoOrRedo")],
  [say("app.shortcuts.arrows"), say("app.shortcuts.toTheNextFigure")],
  [say("app.shortcuts.enterOrE"), say("app.shortcuts.expandOnALink")],
  [say("app.shortcuts.space"), say("app.shortcuts.select")],
  ["+, −", say("app.shortcuts.showEverythingZoom")],
  [say("app.shortcuts.shiftF10"), say("app.shortcuts.menu")],
  [say("app.shortcuts.ctrlAEsc"), say("app.shortcuts.selectAllLeaveThe")],
  ["?", say("app.shortcuts.thisList")],
];

/** All keys; those of one letter can be changed. */
export function Shortcuts() {
  const { shortcuts } = useOpenings();
  return (
    <Dialog
      title={say("app.helpAndShortcuts")}
      isOpen={shortcuts}
      onClose={() => openings.setState({ shortcuts: false })}
      width={620}
      testId="shortcuts"
    >
      <p className="second">{say("app.shortcuts.clewShowsLeadsNever")}</p>
      <section>
        <h3 className="head">{say("app.shortcuts.everywhere")}</h3>
        <dl className="facts">
          {fixed.map(([key, text]) => (
            <div key={key} className="fact">
              <dt>
                <kbd className="key">{key}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <KeyList />
    </Dialog>
  );
}
