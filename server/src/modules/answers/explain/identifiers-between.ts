import type { Entity } from "../../ground/entities/index.ts";
import type { SharedPair } from "../neighbourhood/index.ts";

/** A thing, and an identifier that it touches. */
export interface Touching {
  /** Ref. */
  readonly thing: string;
  readonly identifier: Entity;
}

/** The identifiers that both of two things touch, each once. */
export function identifiersOfBoth(touches: readonly Touching[]): readonly Entity[] {
  return eachOnce(touches.filter(({ identifier }) => isShared(identifier.ref, touches)));
}

/** Those of them that are too common to link. */
export function hubsBetween(
  touches: readonly Touching[],
  pair: SharedPair | undefined,
): readonly Entity[] {
  return eachOnce(
    touches.filter(
      ({ identifier }) =>
        pair?.evidence.some((one) => one.hub && one.identifier.ref === identifier.ref) ??
        isShared(identifier.ref, touches),
    ),
  );
}

/** What both touch and what changed hands between them. */
export function passedOn(
  touches: readonly Touching[],
  pair: SharedPair | undefined,
): readonly Entity[] {
  const joining = new Set(
    pair?.evidence.filter(({ weight }) => weight > 0).map(({ identifier }) => identifier.ref),
  );
  const passed = touches.filter(
    ({ identifier }) =>
      identifier.breaks !== undefined &&
      !joining.has(identifier.ref) &&
      isShared(identifier.ref, touches),
  );
  return eachOnce(passed);
}

function isShared(ref: string, touches: readonly Touching[]): boolean {
  return (
    new Set(touches.filter(({ identifier }) => identifier.ref === ref).map(({ thing }) => thing))
      .size > 1
  );
}

function eachOnce(touches: readonly Touching[]): readonly Entity[] {
  return [...new Map(touches.map(({ identifier }) => [identifier.ref, identifier])).values()];
}
