export { layOut, moveEntities, pinEntities, unpinEntities } from "./commands/arrange.ts";
export { drawEntities } from "./commands/draw-entities.ts";
export { foldEntities, openFolds, splitOff } from "./commands/fold-entities.ts";
export {
  behindFigure,
  figurePlace,
  foldedDrawing,
  foldsOf,
  isFold,
  type FoldedDrawing,
} from "./folds.ts";
export { erasePossible } from "./commands/draw-possible.ts";
export { clearChart, dropEntities, hideEntities, showHidden } from "./commands/hide-entities.ts";
export { drawShared, pointOut } from "./commands/point-out.ts";
export { putBack, takeOut } from "./commands/take-out.ts";
export { joinedByCommonAlone, touchesOf, type CommonIdentifier } from "./too-common.ts";
export {
  placesBehind,
  placesNow,
  shownEntities,
  shownLinks,
  type Drawn,
  type DrawnEntity,
  type EntityId,
  type Fold,
  type Place,
  type PossibleLink,
  type SharedLink,
  type PointedOut,
} from "./drawn.ts";
export { idsInExport } from "./exported.ts";
export { groupsShown, letterOf } from "./shown-groups.ts";
export { linesOf, notShownOf, type Line } from "./lines.ts";
export type { SavedChart, Viewport } from "./saved-chart.ts";
export {
  askWhy,
  beginChart,
  endStep,
  markSaved,
  openSaved,
  redoStep,
  rename,
  runCommand,
  savedSession,
  select,
  selectLine,
  session,
  setRange,
  setViewport,
  undoStep,
  type Session,
} from "./session.ts";
export { sizesBy } from "./sizes.ts";
export { binsOf, countsByKind, entitiesWithin, linksWithin, type Bin, type Span } from "./times.ts";
export { connectedPieces, remainsWithout, type Remains } from "./remains.ts";
