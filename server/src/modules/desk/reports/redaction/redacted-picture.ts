import type { Redactor } from "./redactor.ts";

/** A text of a picture: where it stands in the markup, and what it says. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
};
const leastOfStart = 3;

/**
 * A picture with a bar in place of each value in its texts: also where a value is spread over lines,
 * and where a label was cut and only its beginning is left.
 */
export function redactedPicture(svg: string, redactor: Redactor): string {
  const texts = textsIn(svg);
  const made = redactedTexts(
    texts.map(({ text }) => text),
    redactor,
  );
  let drawn = "";
  let at = 0;
  for (const [index, { from, to }] of texts.entries()) {
    drawn += svg.slice(at, from) + markup(made[index] ?? "");
    at = to;
  }
  return drawn + svg.slice(at);
}

/** What stands between the tags of a checked picture. */
function textsIn(svg: string): readonly Said[] {
  return [...svg.matchAll(/>([^<>]*[^<>\s][^<>]*)</gu)].map(({ 1: inside = "", index }) => ({
    from: index + 1,
    to: index + 1 + inside.length,
    text: inside.replace(/&(?:amp|lt|gt|quot|apos|#39);|&#(?:x[0-9a-f]+|\d+);/giu, plain),
  }));
}

function plain(sign: string): string {
  const named = entities[sign];
  if (named !== undefined) return named;
  const code = /^&#x/iu.test(sign) ? Number.parseInt(sign.slice(3), 16) : Number(sign.slice(2, -1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const markup = (text: string) => text.replace(/[&<>]/gu, (sign) => signs[sign] ?? sign);

function redactedTexts(texts: readonly string[], redactor: Redactor): readonly string[] {
  const whole = texts.map((text) => cutLabel(text, redactor) ?? redactor.text(text));
  const joined = whole.join("\n");
  const spread = redactor.find(joined);
  if (spread.length === 0) return whole;
  let at = 0;
  return whole.map((text) => {
    const [from, to] = [at, at + text.length];
    at = to + 1;
    const over = spread.find((one) => one.from < to && one.to > from);
    return over === undefined ? text : redactor.bar(over.number);
  });
}

/** A label that was cut says how a value begins: all of it goes. */
function cutLabel(text: string, redactor: Redactor): string | undefined {
  if (!text.endsWith("…")) return undefined;
  const start = text.slice(0, -1).trim();
  if (start.length < leastOfStart) return undefined;
  const number = redactor.beginning(start);
  return number === undefined ? undefined : redactor.bar(number);
}
