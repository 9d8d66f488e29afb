import type { LookedAt } from "./file-survey.ts";

/** Title and id of a dataset by the name of its first file. */
export function namedAfter(file: LookedAt | undefined): {
  readonly id: string;
  readonly title: string;
} {
  const title = (file?.name ?? "file").replace(/\.[a-z.]+$/iu, "");
  return {
    title,
    id:
      title
        .toLowerCase()
        .normalize("NFKD")
        .replace(/[^a-z0-9]+/gu, "-")
        .replace(/^-+|-+$/gu, "")
        .slice(0, 50) || "file",
  };
}
