import type { KeyId } from "../address/index.ts";
import { say } from "../wording/index.ts";

/** What each key does, in words. */
export const keyWords: Readonly<Record<KeyId, string>> = {
  expand: say("common.expand"),
  hide: say("common.hide"),
  pin: say("common.pin"),
  shared: say("drawing.showWhatTheyShare"),
  mostTools: say("common.asMostToolsWould"),
  groups: say("drawing.group"),
  connectors: say("word.term.broker"),
  whatIf: say("app.shortcuts.whatIfThenSpace"),
  appearance: say("drawing.appearance.title"),
  filter: say("drawing.filter.title"),
  select: say("drawing.toolBar.selectAndMove"),
  box: say("drawing.toolBar.selectInABox"),
  lasso: say("drawing.toolBar.selectWithALasso"),
  fit: say("drawing.showEverything"),
  intoCase: say("cases.addToCase"),
  addByHand: say("common.addByHand"),
  note: say("drawing.sketch.addNote"),
  hypothesis: say("drawing.sketch.addHypothesis"),
  sketchLink: say("drawing.sketch.addLink"),
  why: say("app.shortcuts.whyAreTheTwo"),
  profile: say("app.shortcuts.openTheProfile"),
  same: say("review.pairView.same"),
  different: say("review.pairView.different"),
  unsure: say("review.pairView.unsure"),
  takeBack: say("app.shortcuts.takeTheLastDecision"),
};

/** Acts by where their keys work, in the order in which they are listed. */
export const keyPlaces: readonly (readonly [title: string, ids: readonly KeyId[]])[] = [
  [say("app.keys.chartAndTable"), ["expand", "hide", "why", "profile"]],
  [
    say("common.onTheChart"),
    [
      "filter",
      "appearance",
      "groups",
      "connectors",
      "whatIf",
      "shared",
      "mostTools",
      "pin",
      "fit",
      "select",
      "box",
      "lasso",
      "note",
      "hypothesis",
      "sketchLink",
      "addByHand",
      "intoCase",
    ],
  ],
  [say("common.likelyTheSame"), ["same", "different", "unsure", "takeBack"]],
];
