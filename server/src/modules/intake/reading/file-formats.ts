import foreignKinds from "./foreign-kinds.json" with { type: "json" };
import { openDelimited } from "./delimited.ts";
import { openJson } from "./json-rows/json.ts";
import { openXlsx } from "./workbooks/xlsx.ts";
import type { FileFormat, FileShape, OpenFile } from "./types.ts";
import { formNamed } from "./forms/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";

/**
 * Opens a file for reading by its shape. Throws InvalidInput where it has no header or its
 * container is broken.
 */
export async function openFile(path: string, shape: FileShape): Promise<OpenFile> {
  switch (shape.format) {
    case "csv":
    case "tsv":
      return openDelimited(path, shape);
    case "json":
    case "jsonl":
      return openJson(path, shape);
    case "xlsx":
    case "xls":
    case "xlsb":
    case "ods":
      return openXlsx(path, shape);
    default:
      return openForm(path, shape);
  }
}

async function openForm(path: string, shape: FileShape): Promise<OpenFile> {
  const form = formNamed(shape.format);
  if (form === undefined) throw new InvalidInput("inspection.none-csv-tsv-jsonl");
  return form.open(path, shape);
}

const foreign: Readonly<Record<string, string>> = foreignKinds;

/** What a file is that Clew does not read, by its name, and what to do; undefined where unknown. */
export function foreignKind(name: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/u.exec(name.toLowerCase())?.[1] ?? "";
  return Object.hasOwn(foreign, ending) ? foreign[ending] : undefined;
}

/** The format that a file's name tells, or undefined. */
export function formatOf(name: string): FileFormat | undefined {
  const ending = /\.(csv|tsv|tab|txt|jsonl|ndjson|json|xlsx|xlsm|xls|xlsb|ods)(\.gz)?$/iu
    .exec(name)?.[1]
    ?.toLowerCase();
  switch (ending) {
    case "csv":
    case "txt":
      return "csv";
    case "tsv":
    case "tab":
      return "tsv";
    case "jsonl":
    case "ndjson":
      return "jsonl";
    case "xlsm":
      return "xlsx";
    case "json":
    case "xlsx":
    case "xls":
    case "xlsb":
    case "ods":
      return ending;
    default:
      return undefined;
  }
}
