/** Does a piece of work when it is first asked for, and gives its result to whoever asks again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
}
