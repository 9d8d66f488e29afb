import { bytesOf } from "../bytes.ts";
import { encodingsOf } from "../encodings.ts";
import { linesOf } from "../physical-lines.ts";
import type { FileShape } from "../types.ts";

/** A line of a text. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** True if only its beginning is held. */
  readonly overlong: boolean;
}

/** The encoding that a mapping names, else the one found in the file; undefined for UTF-8. */
export async function encodingFor(
  path: string,
  { encoding }: FileShape,
): Promise<string | undefined> {
  return encoding ?? (await encodingsOf(path))[0]?.encoding;
}

/**
 * The lines of a text. A line that is no UTF-8 is read in the encoding given; `asked` may name
 * another one for it, by what can be read of it.
 */
export async function* textLines(
  path: string,
  encoding: string | undefined,
  asked: (line: string) => string | undefined = () => undefined,
): AsyncGenerator<TextLine> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const other = narrowDecoder(encoding) ?? new TextDecoder("windows-1252");
  for await (const { number, bytes, overlong } of linesOf(bytesOf(path, encoding))) {
    const named = narrowDecoder(asked(bytes.subarray(0, 200).toString("latin1")));
    yield { number, text: decoded(bytes, utf8, named ?? other), overlong };
  }
}

/** A decoder by an encoding's name; undefined for a name that is none, and for UTF-16. */
export function narrowDecoder(
  encoding: string | undefined,
): InstanceType<typeof TextDecoder> | undefined {
  if (encoding === undefined || /^utf-?16/iu.test(encoding)) return undefined;
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

function decoded(
  bytes: Buffer,
  utf8: InstanceType<typeof TextDecoder>,
  other: InstanceType<typeof TextDecoder>,
): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return other.decode(bytes);
  }
}
