import { xmlText } from "./docx-texts.ts";

/** A picture in points. */
export interface RasterPicture {
  readonly png: Uint8Array;
  /** In pixels, as it is drawn at 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** English Metric Units: 914,400 to the inch. */
const perPixel = 9_525;
const most = { width: 6_400_000, height: 8_400_000 } as const;

/** A picture in the text, at most as wide and high as a page takes, with what it shows in words. */
export function drawingXml({ width, height }: RasterPicture, alt: string, number: number): string {
  const scale = Math.min(1, most.width / (width * perPixel), most.height / (height * perPixel));
  const [cx, cy] = [width, height].map((side) => Math.max(1, Math.round(side * perPixel * scale)));
  const size = `cx="${cx}" cy="${cy}"`;
  const said = `id="${number}" name="Picture ${number}" descr="${xmlText(alt)}"`;
  return [
    '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:drawing>',
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${said}/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${said}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="rIdPicture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
  ].join("");
}
