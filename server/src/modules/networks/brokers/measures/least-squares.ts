/**
 * The factors by which columns, summed up, come nearest to some values, the squares weighed; 0 for
 * a column that adds nothing.
 * Source: normal equations by Cholesky; columns are brought to like size and a billionth is added
 * to the diagonal.
 */
export function leastSquares(
  columns: readonly Float64Array[],
  values: Float64Array,
  weights: Float64Array,
): Float64Array {
  const sizes = columns.map((column) => Math.sqrt(weighted(column, column, weights)));
  const inner = columns.map((column, row) =>
    Float64Array.from(
      columns.slice(0, row + 1),
      (other, at) =>
        ratio(weighted(column, other, weights), (sizes[row] ?? 0) * (sizes[at] ?? 0)) +
        (at === row ? 1e-9 : 0),
    ),
  );
  const right = Float64Array.from(columns, (column, row) =>
    ratio(weighted(column, values, weights), sizes[row] ?? 0),
  );
  return solved(inner, right).map((factor, row) => ratio(factor, sizes[row] ?? 0));
}

function weighted(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function ratio(value: number, by: number): number {
  return by === 0 ? 0 : value / by;
}

/**
 * Solves lower · lowerᵀ · x = right, where `inner` holds the lower half of a positive matrix, which
 * is overwritten.
 */
function solved(inner: readonly Float64Array[], right: Float64Array): Float64Array {
  const cell = (row: number, column: number) => inner[row]?.[column] ?? 0;
  for (const [row, cells] of inner.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at += 1) sum -= cell(row, at) * cell(column, at);
      cells[column] = column === row ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column);
    }
  }
  for (let row = 0; row < right.length; row += 1) {
    for (let at = 0; at < row; at += 1)
      right[row] = (right[row] ?? 0) - cell(row, at) * (right[at] ?? 0);
    right[row] = (right[row] ?? 0) / cell(row, row);
  }
  for (let row = right.length - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < right.length; at += 1)
      right[row] = (right[row] ?? 0) - cell(at, row) * (right[at] ?? 0);
    right[row] = (right[row] ?? 0) / cell(row, row);
  }
  return right;
}
