import { say } from "../wording/index.ts";
import { openings, useOpenings } from "../address/index.ts";
import { Dialog } from "../design/index.ts";

const groups: readonly (readonly [title: string, keys: readonly (readonly [string, string])[]])[] =
  [
    [
      say("app.shortcuts.everywhere"),
      [
        ["/", say("app.find")],
        ["Ctrl K", say("app.palette.commands")],
        [say("app.shortcuts.gThenHC"), say("app.shortcuts.goToFindChart")],
        [say("app.shortcuts.ctrlZCtrlShift"), say("app.shortcuts.undoOrRedo")],
        ["?", say("app.shortcuts.thisList")],
      ],
    ],
    [
      say("common.onTheChart"),
      [
        [say("app.shortcuts.arrows"), say("app.shortcuts.toTheNextFigure")],
        [say("app.shortcuts.enterOrE"), say("common.expand")],
        [say("app.shortcuts.shiftF10"), say("app.shortcuts.menu")],
        [say("app.shortcuts.del"), say("common.hide")],
        ["P", say("common.pin")],
        ["S, M", say("app.shortcuts.whatTheyShareAs")],
        ["G, Z, K", say("app.shortcuts.groupSizeByThe")],
        ["W", say("app.shortcuts.whatIfThenSpace")],
        ["B, L", say("app.shortcuts.boxLasso")],
        ["F, +, −", say("app.shortcuts.showEverythingZoom")],
        ["I", say("drawing.filter.title")],
        ["N", say("common.addByHand")],
        ["C", say("cases.addToCase")],
        [say("app.shortcuts.ctrlAEsc"), say("app.shortcuts.selectAllLeaveThe")],
      ],
    ],
    [
      say("common.likelyTheSame"),
      [
        ["Y, N, U", say("app.shortcuts.sameDifferentUnsureDecides")],
        [say("app.shortcuts.upDownOrK"), say("app.shortcuts.toThePairBefore")],
        ["Z", say("app.shortcuts.takeTheLastDecision")],
      ],
    ],
    [
      say("app.shortcuts.inTheTable"),
      [
        [say("app.shortcuts.arrows"), say("app.shortcuts.fromRowToRow")],
        [say("app.shortcuts.space"), say("app.shortcuts.select")],
        ["Enter", say("app.shortcuts.expandOnALink")],
        ["W", say("app.shortcuts.whyAreTheTwo")],
        ["O", say("app.shortcuts.openTheProfile")],
        [say("app.shortcuts.del"), say("common.hide")],
      ],
    ],
  ];

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
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3 className="head">{title}</h3>
          <dl className="facts">
            {keys.map(([key, text]) => (
              <div key={key} className="fact">
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
