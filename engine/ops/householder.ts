// The QR decomposition of one matrix by Householder reflections, in double precision on plain numbers.

/** Of a matrix with at least as many rows as columns: Q with its columns, and the diagonal of R. */
export function householderQr(
  values: ArrayLike<number>,
  rows: number,
  columns: number,
): { q: Float64Array; diagonal: Float64Array } {
  const a = Float64Array.from(values);
  const diagonal = new Float64Array(columns);
  const scales = new Float64Array(columns);
  for (let k = 0; k < columns; k++) {
    let square = 0;
    for (let i = k; i < rows; i++) square += a[i * columns + k]! ** 2;
    const first = a[k * columns + k]!;
    const length = first > 0 ? -Math.sqrt(square) : Math.sqrt(square);
    diagonal[k] = length;
    if (length === 0) continue;
    // The reflection's vector takes the place of the column.
    a[k * columns + k] = first - length;
    scales[k] = -1 / (length * (first - length));
    for (let j = k + 1; j < columns; j++) reflect(a, columns, j, rows, k, scales[k]!, a);
  }
  const q = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    q[j * columns + j] = 1;
    for (let k = columns - 1; k >= 0; k--) reflect(q, columns, j, rows, k, scales[k]!, a);
  }
  return { q, diagonal };
}

/** Reflects column j of `target` at the vector in column k of `vectors`. */
function reflect(
  target: Float64Array,
  columns: number,
  j: number,
  rows: number,
  k: number,
  scale: number,
  vectors: Float64Array,
): void {
  let dot = 0;
  for (let i = k; i < rows; i++) dot += vectors[i * columns + k]! * target[i * columns + j]!;
  const share = dot * scale;
  for (let i = k; i < rows; i++) target[i * columns + j]! -= share * vectors[i * columns + k]!;
}
