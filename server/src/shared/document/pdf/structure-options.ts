/** What the library knows of tags beyond its types. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** What a heading of a table is the heading of. */
      readonly scope?: "Column" | "Row";
      /** Where a figure stands: left, top, right, bottom, in points from the upper left corner. */
      readonly bbox?: readonly [number, number, number, number];
    }
  }
}
export type StructureOptions = PDFKit.Mixins.StructureElementOptions;
