import { docxOf } from "../../../shared/document/docx-manuscript.ts";
import { htmlOf } from "../../../shared/document/html-manuscript.ts";
import { withTexts, type Manuscript } from "../../../shared/document/manuscript.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { redactedPicture } from "./redaction/redacted-picture.ts";
import { redactorOf, type Redaction, type Redactor } from "./redaction/redactor.ts";
import type { ReportFormat } from "./types.ts";

/** A report that is set, and what is to go from all its texts. */
export interface ReportToWrite {
  readonly format: ReportFormat;
  readonly manuscript: Manuscript;
  readonly redactions: readonly Redaction[];
  /** What stands in place of each, in their order. */
  readonly bars: readonly string[];
  /** The rows that it cites: what is redacted in one could be guessed from its digest. */
  readonly rows: readonly { readonly sha256: string; readonly raw: string | null }[];
  /** What stands in place of such a digest. */
  readonly withheld: string;
}

/** Redacts and writes a report, on the crew's threads; libraries are read when they are needed. */
export const reportTask = defineTask(import.meta.url, "reportTask", written);

async function written({ format, manuscript, redactions, bars, rows, withheld }: ReportToWrite) {
  const redactor = redactorOf(redactions, (number) => bars[number - 1] ?? "");
  const hidden = withoutDigests(rows, redactor, withheld);
  const own = withTexts(
    manuscript,
    (text) => hidden(redactor.text(text)),
    (svg) => redactedPicture(svg, redactor),
  );
  const bytes = await bytesOf(format, own);
  return { bytes, redacted: redactor.counts() };
}

async function bytesOf(format: ReportFormat, manuscript: Manuscript): Promise<Uint8Array> {
  if (format === "html") return Buffer.from(htmlOf(manuscript), "utf8");
  if (format === "pdf") {
    const { pdfOf } = await import("../../../shared/document/pdf/pdf-manuscript.ts");
    return pdfOf(manuscript);
  }
  const pictures = manuscript.blocks.flatMap((block) =>
    block.sort === "picture" ? [block.svg] : [],
  );
  if (pictures.length === 0) return docxOf(manuscript);
  const { rasterOf } = await import("../../../shared/document/picture/raster-picture.ts");
  return docxOf(manuscript, await Promise.all(pictures.map(rasterOf)));
}

const shortDigest = 8;

/** Takes out the digests of rows in which something is redacted: few numbers can be tried out. */
function withoutDigests(
  rows: ReportToWrite["rows"],
  redactor: Redactor,
  withheld: string,
): (text: string) => string {
  const telling = new Set(
    rows.flatMap(({ sha256, raw }) =>
      redactor.find(raw ?? "").length === 0 ? [] : [sha256.slice(0, shortDigest)],
    ),
  );
  if (telling.size === 0) return (text) => text;
  return (text) =>
    text.replace(/(?<![0-9a-f])[0-9a-f]{8,64}(?![0-9a-f])/gu, (digest) =>
      telling.has(digest.slice(0, shortDigest)) ? withheld : digest,
    );
}
