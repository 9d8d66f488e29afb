import { say } from "../../wording/index.ts";

/** What is written below the tools on wide windows: each is a part of the tool's name. */
export const toolWords = {
  select: say("drawing.toolWords.select"),
  box: say("drawing.toolWords.box"),
  lasso: say("drawing.toolWords.lasso"),
  everything: say("drawing.toolWords.everything"),
  zoomIn: say("drawing.toolWords.zoomIn"),
  zoomOut: say("drawing.toolWords.zoomOut"),
  layOut: say("drawing.toolWords.layOut"),
  expand: say("drawing.toolWords.expand"),
  hide: say("drawing.toolWords.hide"),
  pin: say("drawing.toolWords.pin"),
  share: say("drawing.toolWords.share"),
  mostTools: say("drawing.toolWords.mostTools"),
  note: say("drawing.toolWords.note"),
  add: say("drawing.toolWords.add"),
  filter: say("drawing.toolWords.filter"),
  groups: say("drawing.toolWords.groups"),
  appearance: say("drawing.toolWords.appearance"),
  connector: say("drawing.toolWords.connector"),
  whatIf: say("drawing.toolWords.whatIf"),
} as const;
