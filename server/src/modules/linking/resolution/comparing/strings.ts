/** Marks which letters are taken, kept between calls: texts are compared by the million. */
let takenA = new Uint8Array(256);
let takenB = new Uint8Array(256);

/**
 * Likeness of two texts, 0 to 1: Jaro, raised by up to four equal first letters.
 * Source: Winkler 1990, String Comparator Metrics; MARTHA and MARHTA 0.961.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (
    prefix < 4 &&
    prefix < a.length &&
    prefix < b.length &&
    a.charCodeAt(prefix) === b.charCodeAt(prefix)
  )
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const common = markCommon(a, b);
  if (common === 0) return 0;
  let other = 0;
  let moved = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (takenA[at] === 0) continue;
    while (takenB[other] === 0) other += 1;
    if (a.charCodeAt(at) !== b.charCodeAt(other)) moved += 1;
    other += 1;
  }
  return (common / a.length + common / b.length + (common - moved / 2) / common) / 3;
}

/** Marks letters that both have within apart of each other; gives how many. */
function markCommon(a: string, b: string): number {
  if (a.length > takenA.length) takenA = new Uint8Array(2 * a.length);
  if (b.length > takenB.length) takenB = new Uint8Array(2 * b.length);
  takenA.fill(0, 0, a.length);
  takenB.fill(0, 0, b.length);
  const apart = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  let common = 0;
  for (let at = 0; at < a.length; at += 1) {
    const letter = a.charCodeAt(at);
    for (let to = Math.max(0, at - apart); to <= at + apart && to < b.length; to += 1) {
      if (takenB[to] !== 0 || b.charCodeAt(to) !== letter) continue;
      takenA[at] = 1;
      takenB[to] = 1;
      common += 1;
      break;
    }
  }
  return common;
}

/**
 * True where one letter was put in, left out or changed, or two neighbours changed places (Damerau
 * 1964); equal texts too.
 */
export function oneApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneApart(b, a);
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && a.charCodeAt(endA) === b.charCodeAt(endB)) {
    endA -= 1;
    endB -= 1;
  }
  if (endA < start) return endB - start <= 0;
  if (endA === start && endB === start) return true;
  return (
    endA === start + 1 &&
    endB === start + 1 &&
    a.charCodeAt(start) === b.charCodeAt(endB) &&
    a.charCodeAt(endA) === b.charCodeAt(start)
  );
}

const rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(64),
  new Uint16Array(64),
  new Uint16Array(64),
];

/**
 * Steps from one text to the other: a letter put in, left out, changed, two neighbours swapped;
 * texts over 60 letters are 60 apart.
 */
export function stepsApart(a: string, b: string): number {
  if (a.length > 60 || b.length > 60) return a === b ? 0 : 60;
  let [before, above, row] = rows;
  for (let at = 0; at <= b.length; at += 1) above[at] = at;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (endsSwapped(a, b, i, j)) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? 0;
}

/** Whether the last two letters of the first i of one text are those of the other's j, swapped. */
function endsSwapped(a: string, b: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  );
}
