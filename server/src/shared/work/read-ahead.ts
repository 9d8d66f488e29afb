/**
 * The same items in the same order, of which so many are asked for before they are wanted. Where it
 * is left early, what it reads from is left too. An error is thrown where its item would stand.
 */
export async function* readAhead<Item>(
  items: AsyncIterable<Item>,
  ahead: number,
): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  const asked: Promise<IteratorResult<Item>>[] = [];
  const ask = () => {
    const next = source.next();
    next.catch(() => undefined); // thrown where it is waited for
    asked.push(next);
  };
  try {
    for (let count = 0; count < ahead; count += 1) ask();
    for (;;) {
      const next = await asked.shift();
      if (next === undefined || next.done === true) return;
      ask();
      yield next.value;
    }
  } finally {
    void source.return?.()?.then(undefined, () => undefined);
  }
}
