import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { proposeRoles } from "./proposals/column-roles.ts";
import { lookAt } from "./survey/file-survey.ts";
import { writeMapping } from "./mapped/write-mapping.ts";

const ontology = loadOntology([builtInOntology]);
const folder = mkdtempSync(join(tmpdir(), "clew-proposed-"));

/** The first file of the mapping that is proposed for a dropped file, and the remarks on it. */
async function proposed(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content);
  const looked = await lookAt(join(folder, name), ontology);
  const proposed = proposeRoles(looked, ontology);
  const mapping = writeMapping(
    { dataset: "d", title: "D" },
    [{ file: looked, ...proposed }],
    ontology,
  );
  const said = looked.remarks.map(({ key }): string => key);
  return { file: parse(mapping).files[0], said };
}

describe("the mapping that is proposed for a file", () => {
  it("joins a time of day to its day", async () => {
    const { file } = await proposed(
      "calls.csv",
      "caller,callee,Date,Time\n212-555-0147,646-555-0112,14/03/2026,10:00:00\n",
    );
    expect(file).toMatchObject({
      observedAt: "{Date} {Time}",
      links: [{ kind: "called", properties: { at: "{Date} {Time}" } }],
    });
  });

  it("takes credit and debit for one amount", async () => {
    const { file } = await proposed(
      "bank.csv",
      "own,other,debit,credit\nGB33BUKB20201555555555,DE89370400440532013000,250.00,\n" +
        "GB33BUKB20201555555555,DE89370400440532013000,,900.00\n",
    );
    expect(file.links[0].amount).toEqual({ credit: "credit", debit: "debit" });
  });

  it("warns of a passport that stands beside several names, not of one written in two orders", async () => {
    const { said } = await proposed(
      "guests.csv",
      "Name,Passport no\nBERG Anna,P1234567\nAnna Berg,P1234567\nBen Orr,P7654321\nCem Ay,N/A\nDan Oy,N/A\n",
    );
    expect(said).toEqual([]);
    const { said: warned } = await proposed(
      "guests2.csv",
      "Name,Passport no\nAnna Berg,P1234567\nBen Orr,P1234567\nCem Ay,P7654321\n",
    );
    expect(warned).toEqual(["inspection.document-of-several"]);
  });

  it("takes two phones of one name for two phones of one person", async () => {
    const { file, said } = await proposed(
      "people.csv",
      "id,name,phone,phone\n1,Ana Orr,+12125550101,+12125550102\n2,Ben Orr,+12125550103,\n",
    );
    expect(file.links.map(({ kind }: { readonly kind: string }) => kind)).toEqual(["uses", "uses"]);
    expect(said).toEqual(["reading.columns-of-one-name"]);
  });

  it("finds delimiter, encoding and header, names properties of any script, and asks what is open", async () => {
    const { file, said } = await proposed(
      "ru.csv",
      Buffer.concat([
        Buffer.from([0xce, 0xf2, 0xf7, 0xb8, 0xf2, 10, 10]),
        Buffer.from([0xe8, 0xe4, 59, 0xe8, 0xec, 0xff, 59, 0xe4, 0xe0, 0xf2, 0xe0, 10]),
        Buffer.from("1;", "latin1"),
        Buffer.from([0xc0, 0xed, 0xed, 0xe0]),
        Buffer.from(";03/04/2026\n2;"),
        Buffer.from([0xc1, 0xee, 0xf0, 0xe8, 0xf1]),
        Buffer.from(";05/06/2026\n"),
      ]),
    );
    expect(file).toMatchObject({ delimiter: ";", encoding: "windows-1251", headerRow: 3 });
    expect(JSON.stringify(file.entities)).toContain('"imya":"имя"');
    expect(said).toEqual([
      "inspection.encoding",
      "reading.header-in-line",
      "inspection.day-or-month",
    ]);
  });

  it("of a chat comes from its form, whatever its file is called", async () => {
    const chat = "13/1/2021, 1:00 pm - Ana: hello, you\n13/1/2021, 1:01 pm - Ben: hi\n";
    const { file } = await proposed("talk.log", chat);
    expect(file).toMatchObject({ format: "whatsapp", entities: { message: { kind: "Message" } } });
  });

  it.each([
    ["backup.7z", "7z", /packed folder/u],
    ["what.ever", "x", /does not end in/u],
  ])("refuses %s aloud", async (name, content, message) => {
    await expect(proposed(name, content)).rejects.toThrow(message);
  });
});
