import { fromSerial } from "../../../../ontology/normalise/index.ts";

/**
 * What a number in a cell means by its format: a number, a day, a time of day, a length of time in
 * days, a share of one; padded: a number of so many digits, zeros before it.
 */
export type NumberMeaning = "number" | "date" | "time" | "seconds" | "percent" | `padded ${number}`;

const builtIn: readonly (readonly [from: number, to: number, meaning: NumberMeaning])[] = [
  [9, 10, "percent"],
  [14, 17, "date"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 35, "time"],
  [36, 36, "date"],
  [45, 47, "seconds"],
  [50, 54, "date"],
  [55, 56, "time"],
  [57, 58, "date"],
];

/** What a format of the workbook program's own list means (ECMA-376, 18.8.30). */
export function builtInMeaning(id: number): NumberMeaning {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? "number";
}

/**
 * What a format code means: by its first section, without texts between quotes, single signs behind
 * \ _ and *, colours, conditions, currencies and languages in brackets.
 */
export function meaningOf(code: string): NumberMeaning {
  const [section = ""] = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, "")
    .split(";");
  const bare = section.replace(/AM\/PM|A\/P|上午\/下午/giu, "").trim();
  if (/\[(?:h+|m+|s+)\]/iu.test(bare)) return "seconds";
  if (/^0{2,}$/u.test(bare)) return `padded ${bare.length}`;
  if (/%/u.test(bare)) return "percent";
  if (/[#?]/u.test(bare) || /[^ymdhsegb0年月日时分秒時分\s.,:/\-'’T]/iu.test(bare)) return "number";
  if (/0/u.test(bare.replace(/s[.,]?0+/iu, ""))) return "number";
  if (/[ydegb年日]/iu.test(bare) || /mmm|^m+$/iu.test(bare)) return "date";
  if (/h|时|時/iu.test(bare)) return "time";
  return /s/iu.test(bare) ? "seconds" : "number";
}

/** How a workbook counts its days. */
export interface DayCount {
  readonly since1904: boolean;
}

/** A stored number as people read it; the number itself where its format says nothing else. */
export function shownNumber(stored: string, meaning: NumberMeaning, days: DayCount): string {
  const value = Number(stored);
  if (meaning === "number" || stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (meaning === "percent") return String(Number((value * 100).toPrecision(15)));
  if (meaning === "seconds") return String(Math.round(value * 86_400_000) / 1_000);
  if (meaning === "date" || meaning === "time") return shownTime(value, days) ?? stored;
  return Number.isInteger(value) && value >= 0
    ? String(value).padStart(Number(meaning.slice("padded ".length)), "0")
    : stored;
}

/** A day, a day with its time, or a time of day where the number has no days. */
function shownTime(value: number, days: DayCount): string | undefined {
  if (value >= 1 || (days.since1904 && value >= 0 && Number.isInteger(value)))
    return fromSerial(value, days);
  if (value < 0) return undefined;
  const seconds = Math.round(value * 86_400);
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}`;
}

/** True for a meaning whose cells stay numbers. */
export function isNumeric(meaning: NumberMeaning): boolean {
  return meaning === "number" || meaning === "percent" || meaning === "seconds";
}

/** A text of a workbook with its escapes undone: _x000D_ is a line end, _x005F_ an underscore. */
export function unescapedCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/gu, "\n")
    .replace(/\0/gu, "");
}
