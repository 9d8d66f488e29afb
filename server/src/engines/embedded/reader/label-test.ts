import type { Labels } from "../../../cypher-wall/index.ts";

/** Whether labels (or a type) fit an expression of labels. */
export function labelsHold(labels: Labels, held: readonly string[]): boolean {
  switch (labels.is) {
    case "label":
      return held.includes(labels.name);
    case "any":
      return held.length > 0;
    case "not":
      return !labelsHold(labels.of, held);
    case "and":
      return labelsHold(labels.left, held) && labelsHold(labels.right, held);
    case "or":
      return labelsHold(labels.left, held) || labelsHold(labels.right, held);
  }
}

/** Labels of which a node that fits has at least one; undefined where any node may fit. */
export function scannedLabels(labels: Labels | undefined): readonly string[] | undefined {
  if (labels === undefined) return undefined;
  switch (labels.is) {
    case "label":
      return [labels.name];
    case "any":
    case "not":
      return undefined;
    case "and":
      return scannedLabels(labels.left) ?? scannedLabels(labels.right);
    case "or": {
      const left = scannedLabels(labels.left);
      const right = scannedLabels(labels.right);
      return left === undefined || right === undefined ? undefined : [...left, ...right];
    }
  }
}
