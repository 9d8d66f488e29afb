import { describe, expect, it } from "vitest";
import { cellsAgain } from "./index.ts";

describe("a row that is cut again", () => {
  it("gives columns as read: quotes, semicolons, white space, of two with one name the first", () => {
    const cells = cellsAgain({ format: "csv", delimiter: ";", columns: ["id", "text", "id"] }, [])(
      '1;" said ""hello""; and more ";2',
      "1",
    );
    expect(cells?.values("text")).toEqual(['said "hello"; and more']);
    expect(cells?.values("id")).toEqual(["1"]);
    expect(cells?.values("absent")).toEqual([]);
  });

  it("reads json by paths and lists", () => {
    const cells = cellsAgain({ format: "jsonl", columns: ["a.b"] }, [])(
      '{"a":[{"b":"one"},{"b":" "},{"b":2}]}',
      "1",
    );
    expect(cells?.values("a.b")).toEqual(["one", "2"]);
  });

  it("takes a workbook's number for a day where the column holds times, and for a number elsewhere", () => {
    const cells = cellsAgain({ format: "xlsx", columns: ["seen", "price"] }, ["seen"])(
      "46095\t46095",
      "Sheet!2",
    );
    expect(cells?.values("seen")[0]).toMatch(/^2026-03-14/u);
    expect(cells?.values("price")).toEqual(["46095"]);
  });

  it("is none where the text no longer reads as a row", () => {
    expect(cellsAgain({ format: "csv", columns: ["a"] }, [])('"open', "1")).toBeUndefined();
    expect(cellsAgain({ format: "json", columns: ["a"] }, [])("{", "1")).toBeUndefined();
  });
});
