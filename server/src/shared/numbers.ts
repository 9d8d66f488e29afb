/*
 * Readers of numbers in typed lists; a place outside a list holds 0. There is one for each type of
 * list, since a reader that meets several types is slow: V8 learns by function, not by call. The
 * innermost loops of kernels read their lists directly (`list[place] ?? 0`): a call there costs a
 * tenth of the time, and several times as much under the test runner.
 */

/** The number at a place of a list of whole numbers from 0. */
export function numberAt(list: Uint32Array, place: number): number {
  return list[place] ?? 0;
}

/** The number at a place of a list of whole numbers, negative ones too. */
export function signedAt(list: Int32Array, place: number): number {
  return list[place] ?? 0;
}

/** The number at a place of a list of reals. */
export function realAt(list: Float64Array, place: number): number {
  return list[place] ?? 0;
}

/** The number at a place of a list of reals of half the length. */
export function singleAt(list: Float32Array, place: number): number {
  return list[place] ?? 0;
}

/** The number at a place of a list of whole numbers below 65,536. */
export function shortAt(list: Uint16Array, place: number): number {
  return list[place] ?? 0;
}

/** The number at a place of a list of bytes. */
export function byteAt(list: Uint8Array, place: number): number {
  return list[place] ?? 0;
}
