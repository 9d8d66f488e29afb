export { layOut, moveEntities, pinEntities, unpinEntities } from "./commands/arrange.ts";
export { drawEntities } from "./commands/draw-entities.ts";
export { foldEach, foldEntities, openFolds, splitOff } from "./commands/fold-entities.ts";
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
export { emptyDrawn } from "./drawn.ts";
export { judgedBy, sifted } from "./choosing/filter.ts";
export {
  everything,
  isEverything,
  type FilterRule,
  type PropertyRule,
} from "./choosing/filter-rule.ts";
export {
  aroundEach,
  byKind,
  endsAround,
  gatheringKinds,
  type Gathered,
} from "./choosing/gathered.ts";
export { MOST_DRAWN, roomOn } from "./choosing/most-drawn.ts";
export {
  allBut,
  neighboursShown,
  ofTheirKinds,
  piecesOf,
  withNeighbourCount,
  withNeighbours,
} from "./choosing/neighbours.ts";
export { filterEntities } from "./commands/filter-entities.ts";
export {
  placesBehind,
  placesNow,
  shownEntities,
  shownLinks,
  type Chosen,
  type ChosenPart,
  type Drawn,
  type DrawnEntity,
  type DrawnLink,
  type EntityId,
  type Fold,
  type Place,
  type PossibleLink,
  type SharedLink,
  type PointedOut,
  type Sketch,
} from "./drawn.ts";
export { idsInExport } from "./exported.ts";
export {
  exportWithSketches,
  isSketch,
  LONGEST_SKETCH,
  MOST_SKETCHES,
  sketchesInExport,
  sketchesShown,
} from "./chart-sketches.ts";
export { addSketches, eraseSketches, moveSketches, writeSketch } from "./commands/sketch.ts";
export {
  differencesOf,
  sinceDrawn,
  type Became,
  type ChartDifferences,
  type SinceDrawn,
} from "./comparing/chart-differences.ts";
export { freePlace } from "./free-place.ts";
export { groupsShown, letterOf } from "./shown-groups.ts";
export { linesOf, notShownOf, type Line } from "./lines.ts";
export { drawnOf, type SavedChart } from "./saved-chart.ts";
export type { Viewport } from "./viewport.ts";
export { actsBetween, withActs, type Act } from "./acts.ts";
export { changeBetween } from "./drawn-change.ts";
export { beginHistory, goTo, type History } from "./history.ts";
export { packed, type Met } from "./packed/packing.ts";
export { moved } from "./packed/moved.ts";
export { namedIn, type PackedAct } from "./packed/packed-step.ts";
export { unpacked, type World } from "./packed/unpack.ts";
export { unveiled, veiled } from "./packed/veiled.ts";
export {
  askWhy,
  beginChart,
  endStep,
  learnProperties,
  markSaved,
  openKept,
  redoStep,
  rename,
  runCommand,
  select,
  selectLine,
  session,
  setRange,
  setViewport,
  takeOver,
  undoStep,
  type Session,
} from "./session.ts";
export { sizesBy } from "./sizes.ts";
export {
  channels,
  isPlain,
  plain,
  propertyKey,
  propertyOf,
  readsProperties,
  appearanceIn,
  type Appearance,
  type Channel,
} from "./appearance/appearance.ts";
export {
  entityValues,
  ownMeasures,
  SEVERAL,
  type Measured,
  type Outside,
} from "./appearance/entity-values.ts";
export { lineMeasures, lineValues } from "./appearance/line-values.ts";
export {
  scaleOf,
  stepOfEach,
  type Sort,
  type Step,
  type Value,
  type Values,
  type ValueScale,
} from "./appearance/value-scale.ts";
export { changeAppearance } from "./commands/change-appearance.ts";
export { binsOf, countsByKind, entitiesWithin, linksWithin, type Bin, type Span } from "./times.ts";
export { connectedPieces, remainsWithout, type Remains } from "./remains.ts";
