import { problem, problemNamed, type Problem } from "./problem.ts";
import { pathOf } from "./dropped-files.ts";
import { say } from "../wording/index.ts";

export interface Upload {
  readonly upload: string;
  readonly name: string;
  readonly bytes: number;
}

/** What became of a file that was sent: itself, or the files that a pack held. */
export interface Sent {
  readonly uploads: readonly Upload[];
  /** What of a pack was left out, in sentences. */
  readonly left: readonly string[];
  readonly problem: Problem | null;
}

/** Hands one file to Clew as it is; it is read there. A pack is opened, unless it is to stay whole. */
export async function upload(file: File, how: "open" | "whole" = "open"): Promise<Sent> {
  try {
    const headers = {
      "x-clew-csrf": "1",
      "x-file-name": encodeURIComponent(pathOf(file)),
      "content-type": "application/octet-stream",
      ...(how === "whole" ? { "x-clew-whole": "1" } : {}),
    };
    const response = await fetch("/files", { method: "POST", headers, body: file });
    const answer: unknown = await response.json();
    const decoded = decodeSent(answer);
    if (decoded && response.ok) return decoded;
    const refusal = problem(
      messageIn(answer) ?? say("api.uploads.couldNotRead", { name: file.name }),
      say("api.uploads.tryAnotherFileOr"),
    );
    return { uploads: [], left: [], problem: refusal };
  } catch {
    return { uploads: [], left: [], problem: problemNamed("NETWORK") };
  }
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null ? (value as Fields) : null;

function decodeSent(answer: unknown): Sent | null {
  const fields = fieldsOf(answer);
  if (fields === null) return null;
  const { members, left } = fields;
  const own = Array.isArray(members) ? members : [answer];
  const uploads = own.flatMap((one) => decodeUpload(one) ?? []);
  const sentences = Array.isArray(left) ? left.flatMap((one) => textIn(one) ?? []) : [];
  return uploads.length < own.length ? null : { uploads, left: sentences, problem: null };
}

function decodeUpload(answer: unknown): Upload | null {
  const { upload: id, name, bytes } = fieldsOf(answer) ?? {};
  return typeof id === "string" && typeof name === "string" && typeof bytes === "number"
    ? { upload: id, name, bytes }
    : null;
}

function textIn(value: unknown): string | null {
  const text = fieldsOf(value)?.["text"];
  return typeof text === "string" ? text : null;
}

function messageIn(answer: unknown): string | null {
  const message = fieldsOf(answer)?.["message"];
  return typeof message === "string" ? message : null;
}
