import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as a reader that is not ours finds it. */
export interface PdfRead {
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
  /** Of each page. */
  readonly texts: readonly string[];
  /** Roles of its tags, each once. */
  readonly roles: readonly string[];
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const texts: string[] = [];
  const roles = new Set<string>();
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    noteRoles((await page.getStructTree()) as Tag | null, roles);
  }
  const { info } = await pdf.getMetadata();
  const about = info as Readonly<Record<string, unknown>>;
  const marked = await pdf.getMarkInfo();
  await pdf.loadingTask.destroy();
  return {
    title: String(about["Title"]),
    language: String(about["Language"]),
    isMarked:
      new Map(marked instanceof Map ? marked : Object.entries(marked ?? {})).get("Marked") === true,
    texts,
    roles: [...roles],
  };
}

/** The text of each page of a PDF. */
export const textsOfPdf = async (bytes: Uint8Array) => (await readPdf(bytes)).texts;

function noteRoles(tag: Tag | null, roles: Set<string>): void {
  if (tag?.role) roles.add(tag.role);
  for (const child of tag?.children ?? []) noteRoles(child, roles);
}
