import { docxOf } from "../../../shared/document/docx-manuscript.ts";
import { htmlOf } from "../../../shared/document/html-manuscript.ts";
import { withTexts, type Manuscript } from "../../../shared/document/manuscript.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { redactedPicture } from "./redaction/redacted-picture.ts";
import { redactorOf, type Redaction } from "./redaction/redactor.ts";
import type { ReportFormat } from "./types.ts";

/** A report that is set, and what is to go from all its texts. */
export interface ReportToWrite {
  readonly format: ReportFormat;
  readonly manuscript: Manuscript;
  readonly redactions: readonly Redaction[];
  /** What stands in place of each, in their order. */
  readonly bars: readonly string[];
}

/** Redacts and writes a report, on the crew's threads; libraries are read when they are needed. */
export const reportTask = defineTask(import.meta.url, "reportTask", written);

async function written({ format, manuscript, redactions, bars }: ReportToWrite) {
  const redactor = redactorOf(redactions, (number) => bars[number - 1] ?? "");
  const own = withTexts(manuscript, redactor.text, (svg) => redactedPicture(svg, redactor));
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
