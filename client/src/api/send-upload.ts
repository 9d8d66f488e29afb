import { problem, problemNamed, type Problem } from "./problem.ts";
import { say } from "../wording/index.ts";

export interface Upload {
  readonly upload: string;
  readonly name: string;
  readonly bytes: number;
}

/** Hands one file to Clew as it is; it is read there. */
export async function upload(
  file: File,
): Promise<{ upload: Upload; problem: null } | { upload: null; problem: Problem }> {
  try {
    const headers = {
      "x-clew-csrf": "1",
      "x-file-name": encodeURIComponent(file.name),
      "content-type": "application/octet-stream",
    };
    const response = await fetch("/files", { method: "POST", headers, body: file });
    const answer: unknown = await response.json();
    const decoded = decodeUpload(answer);
    if (decoded && response.ok) return { upload: decoded, problem: null };
    return {
      upload: null,
      problem: problem(
        messageIn(answer) ?? say("api.uploads.couldNotBeTaken", { name: file.name }),
        say("api.uploads.tryAnotherFileOr"),
      ),
    };
  } catch {
    return { upload: null, problem: problemNamed("NETWORK") };
  }
}

function decodeUpload(answer: unknown): Upload | null {
  if (typeof answer !== "object" || answer === null) return null;
  const { upload: id, name, bytes } = answer as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof name === "string" && typeof bytes === "number"
    ? { upload: id, name, bytes }
    : null;
}

function messageIn(answer: unknown): string | null {
  return typeof answer === "object" &&
    answer !== null &&
    "message" in answer &&
    typeof answer.message === "string"
    ? answer.message
    : null;
}
