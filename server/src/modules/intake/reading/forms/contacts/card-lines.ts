import { narrowDecoder } from "../text-lines.ts";

/** A property of a vCard. */
export interface CardProperty {
  /** Name in capitals, without its group. */
  readonly name: string;
  /** Types and parameters in small letters, as "cell", "charset=utf-8". */
  readonly parameters: readonly string[];
  /** The value as text, escapes still in it. */
  readonly value: string;
}

/** Longest value that is kept of a picture, a sound or a key. */
const mostMedia = 80;
const media = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/iu;

/** True for a line that goes on with the one before: it begins with white space. */
export function isFolded(line: string): boolean {
  return line.startsWith(" ") || line.startsWith("\t");
}

/** The lines of a card without what its pictures hold: the beginning of each tells what it is. */
export function withoutMedia(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let inMedia = false;
  for (const line of lines) {
    const goesOn = isFolded(line) || !/^[\w.-]+[;:]/u.test(line);
    if (inMedia && goesOn) continue;
    inMedia = media.test(line);
    kept.push(inMedia && line.length > mostMedia ? `${line.slice(0, mostMedia)}…` : line);
  }
  return kept;
}

/** The properties of a card, of versions 2.1 to 4.0; lines that are none are passed over. */
export function propertiesOf(raw: string): readonly CardProperty[] {
  return unfolded(raw.split("\n")).flatMap((line) => propertyIn(line) ?? []);
}

/** Whole lines: folded ones in one piece, and those that quoted-printable broke with "=". */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[][] = [];
  let isSoft = false;
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && isSoft) last.push(`\n${line.trimStart()}`);
    else if (last !== undefined && isFolded(line)) last.push(line.slice(1));
    else whole.push([line]);
    const isQuoted = /^[^:]*quoted-printable/iu.test(whole.at(-1)?.[0]?.slice(0, 200) ?? "");
    isSoft = isQuoted && line.endsWith("=");
  }
  return whole.map((pieces) => pieces.join(""));
}

function propertyIn(line: string): CardProperty | undefined {
  const head = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):/u.exec(line);
  if (head === null) return undefined;
  const parameters = (head[2] ?? "")
    .split(";")
    .slice(1)
    .map((one) => one.trim().replaceAll('"', "").toLowerCase());
  const value = line.slice(head[0].length);
  return {
    name: (head[1] ?? "").toUpperCase(),
    parameters,
    value: parameters.some((one) => /^(?:encoding=)?(?:quoted-printable|q)$/u.test(one))
      ? unquoted(value, charsetIn(parameters))
      : value,
  };
}

function charsetIn(parameters: readonly string[]): string | undefined {
  return parameters.find((one) => one.startsWith("charset="))?.slice("charset=".length);
}

/** The charset that a line of a card names, so that its bytes are read in it. */
export function charsetOfLine(line: string): string | undefined {
  return /^[^:]*;charset="?([\w-]+)/iu.exec(line)?.[1];
}

/** A text in quoted-printable: =C3=AB is ë. */
function unquoted(text: string, charset: string | undefined): string {
  const joined = text.replace(/=\r?\n/gu, "");
  const decoder = narrowDecoder(charset) ?? new TextDecoder("utf-8");
  return joined.replace(/(?:=[0-9a-f]{2})+/giu, (run) =>
    decoder.decode(Buffer.from(run.replaceAll("=", ""), "hex")),
  );
}

/** The parts of a value at a separator that is not escaped, each without its escapes. */
export function partsOf(value: string, separator: ";" | ","): readonly string[] {
  const parts: string[] = [""];
  let at = 0;
  for (const [piece] of value.matchAll(/\\[^]|[^\\;,]+|[^]/gu)) {
    if (piece === separator) at = parts.push("") - 1;
    else parts[at] += piece;
  }
  return parts.map(unescaped);
}

/** A value without its escapes: \n is a line end, \, a comma. */
export function unescaped(value: string): string {
  return value
    .replace(/\\([^])/gu, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign))
    .trim();
}
