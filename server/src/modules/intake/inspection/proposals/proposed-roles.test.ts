import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtInOntology, loadOntology } from "../../../../ontology/index.ts";
import { lookTask } from "../look-tasks.ts";

const ontology = loadOntology([builtInOntology]);
const folder = mkdtempSync(join(tmpdir(), "clew-roles-"));

interface Proposed {
  readonly region: string;
  readonly observedAt: string;
  readonly entities: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** As "A kind B", by the names of entities. */
  readonly links: readonly string[];
}

/** What is proposed for a file that is dropped. */
async function proposed(name: string, rows: readonly string[]): Promise<Proposed> {
  const path = join(folder, name);
  writeFileSync(path, rows.join("\n"));
  const look = await lookTask.run({ ontology, data: folder, paths: [path], mapping: undefined });
  expect(look.errors).toEqual([]);
  const mapping = parse(look.mapping);
  const { observedAt, entities, links = [] } = mapping.files[0];
  return {
    region: mapping.dataset.region,
    observedAt,
    entities,
    links: links.map(
      (link: Record<string, string>) => `${link["from"]} ${link["kind"]} ${link["to"]}`,
    ),
  };
}

describe("what is proposed for a first file", () => {
  it("reads a German list of calls: parties by A and B, what is one party's hangs on it", async () => {
    const { links, entities, observedAt } = await proposed("verbindungen.csv", [
      "lfd. Nr.;Rufnummer A;Rufnummer B;Beginn;Dauer (Sek.);IMEI A",
      "1;+4915123450001;+4915123450002;14.03.2026 10:00:00;60;490154203237518",
      "2;+4915123450003;+4915123450001;14.03.2026 11:00:00;61;490154203237518",
    ]);
    expect(entities["from"]).toEqual({ kind: "Phone", value: "Rufnummer A" });
    expect(links).toEqual(["from called to", "iMEIA uses from"]);
    expect(observedAt).toBe("Beginn");
  });

  it("links the handset of a call to nobody where the file does not say whose it is", async () => {
    const { entities, links } = await proposed("cdr.csv", [
      "Calling Number,Called Number,Start,Duration,IMEI",
      "07700900118,07700900119,14/03/2026 10:00,60,490154203237518",
      "07700900120,07700900118,15/03/2026 10:00,60,490154203237518",
    ]);
    expect(entities["iMEI"]).toEqual({ kind: "Device", value: "IMEI" });
    expect(links).toEqual(["from called to"]);
  });

  it("turns a payment round where a column says that it came in", async () => {
    const { links } = await proposed("rekening.csv", [
      "Datum,Naam,Rekening,Tegenrekening,Af Bij,Bedrag",
      "2026-03-14,Jan de Wit,NL91ABNA0417164300,NL20INGB0001234567,Af,10.50",
      "2026-03-15,Piet Bos,NL91ABNA0417164300,NL02RABO0123456789,Bij,20.00",
    ]);
    expect(links).toEqual(["from paid to", "to paid from", "naam owns to"]);
  });

  it("takes the account above a statement for its own", async () => {
    const { entities, links } = await proposed("umsatz.csv", [
      "Konto;DE89 3704 0044 0532 0130 00;;",
      "",
      "Buchungstag;Empfänger;IBAN;Betrag",
      "14.03.2026;Anna Muster;NL91ABNA0417164300;-10,50",
      "15.03.2026;Ben Probe;NL20INGB0001234567;-20,00",
    ]);
    expect(entities["from"]).toEqual({
      kind: "BankAccount",
      const: "DE89 3704 0044 0532 0130 00",
    });
    expect(links[0]).toBe("from paid to");
  });

  it("keeps two persons of one name apart by their birth dates, and joins parts of names", async () => {
    const { entities, links } = await proposed("huespedes.csv", [
      "Nº parte;F. entrada;F. salida;Nombre;1er apellido;F. nacimiento;Nº documento;Teléfono",
      "P-1;01/02/2026;03/02/2026;Ana;Prueba;01/02/1990;X1234567L;+34 600 000 001",
      "P-2;02/02/2026;05/02/2026;Ana;Prueba;07/09/1971;Y7654321B;+34 600 000 002",
      "P-3;02/02/2026;05/02/2026;Luz;Ensayo;13/09/1984;Y7654329B;+34 600 000 003",
    ]);
    expect(entities["column1erApellido"]).toMatchObject({
      kind: "Person",
      key: ["Nombre", "1er apellido", "F. nacimiento"],
      properties: { name: "{Nombre} {1er apellido}", birthDate: "F. nacimiento" },
    });
    expect(links).toContain("row involves column1erApellido");
    expect(links).toContain("column1erApellido uses telefono");
  });

  it("takes no birth date into a key where rows that were not looked at may lack it", async () => {
    const rows = Array.from({ length: 320 }, (_, at) =>
      at === 310 ? `Ana ${at},,+12125550147` : `Ana ${at},1990-01-02,+12125550147`,
    );
    const { entities } = await proposed("guests.csv", ["Full name,DOB,Phone", ...rows]);
    expect(Object.values(entities)).toContainEqual(
      expect.objectContaining({ kind: "Person", key: "Full name" }),
    );
  });

  it("takes a type for no tip", async () => {
    const { entities } = await proposed("cuentas.csv", [
      "Usuario,Tipo,Bio",
      `@ana_x,personal,${"palabras largas ".repeat(4)}`,
      `@ben_y,negocio,${"otras palabras ".repeat(4)}`,
    ]);
    expect(entities["usuario"]).toMatchObject({ kind: "Account" });
  });

  it("gives a number its cards and its holder", async () => {
    const { entities, links, region } = await proposed("abonati.csv", [
      "MSISDN;Nume;Prenume;Adresa;IMSI;ICCID",
      "0722000147;Popescu;Ana;Strada Exemplu 1;226100000000001;8940100000000000012",
      "0722000148;Ionescu;Dan;Strada Exemplu 2;226100000000002;8940100000000000020",
    ]);
    expect(entities["mSISDN"]).toMatchObject({ kind: "Phone" });
    expect(links).toEqual([
      "nume owns mSISDN",
      "nume locatedIn adresa",
      "iMSI uses mSISDN",
      "iCCID uses mSISDN",
    ]);
    expect(region).toBe("RO");
  });

  it("says of two lists in one row nothing of which belongs to which", async () => {
    const report = (persons: readonly object[]) =>
      JSON.stringify({ meldnummer: `M${persons.length}`, inhoud: "x".repeat(80), persons });
    const { links } = await proposed("reports.jsonl", [
      report([
        { naam: "Ana", telefoon: "+31 6 00000001" },
        { naam: "Ben", telefoon: "+31 6 00000002" },
      ]),
      report([{ naam: "Cas", telefoon: "+31 6 00000003" }]),
    ]);
    expect(links).toEqual(["row mentions personsNaam", "row mentions personsTelefoon"]);
  });

  it("reads each of several files as what it is", async () => {
    const calls = join(folder, "calls.csv");
    const ads = join(folder, "ads.csv");
    writeFileSync(calls, "caller,callee,at\n+12125550147,+12125550148,2026-03-14 10:00\n");
    writeFileSync(ads, `ad_id,title,body,phone\nA1,Room,${"long text ".repeat(9)},+12125550147\n`);
    const paths = [calls, ads];
    const look = await lookTask.run({ ontology, data: folder, paths, mapping: undefined });
    const { files } = parse(look.mapping);
    expect(files[0].links[0].kind).toBe("called");
    expect(files[1].entities.row.kind).toBe("Ad");
  });

  it("takes the number above a list of calls for its own, and turns round what came in", async () => {
    const { entities, links } = await proposed("chi_tiet.csv", [
      "Số thuê bao:;0999000123;;",
      "",
      "Ngày;Loại;Số đối tác;Thời lượng",
      "01/04/2024;Gọi đến;0999058164;433",
      "02/04/2024;Gọi đi;0999023888;263",
    ]);
    expect(entities["from"]).toEqual({ kind: "Phone", const: "0999000123" });
    expect(links).toEqual(["from called to", "to called from"]);
  });

  it("says who keeps a car that a camera saw, and where it was", async () => {
    const { links } = await proposed("фіксація.csv", [
      "Дата,Держ номер,Власник,Камера,Широта,Довгота",
      "07.04.2024,АХ 9598 ЄЄ,Вигаданко Іван,М06 км 1,50.6108,30.7203",
      "27.04.2024,АХ 6434 ЄЄ,Прикладна Ольга,М06 км 3,50.2785,30.1047",
    ]);
    expect(links).toEqual(["from seenAt to", "vlasnik owns from"]);
  });

  it("says in which hotel a guest stayed", async () => {
    const { links } = await proposed("รายงาน.csv", [
      "ลำดับ,ชื่อ-สกุล,เลขที่หนังสือเดินทาง,สถานที่พัก,วันที่เข้าพัก,วันที่ออก",
      "1,สมชาย ตัวอย่างดี,P9891363,โรงแรมสมมุติ อินน์,2024-03-01,2024-03-03",
      "2,วิชัย สมมุติกุล,A7286673,ริเวอร์วิว,2024-03-02,2024-03-06",
    ]);
    expect(links.some((link) => / stayedAt /u.test(link))).toBe(true);
  });

  it("lets a report mention the number of whom it names, and that person use it", async () => {
    const { links } = await proposed("tips.csv", [
      "Tipsnr;Mottatt;Tipser;Tipsers tlf;Beskrivelse",
      `T-1;04.01.2024;Solveig Tenktvik;+47 99 00 01 24;${"lang tekst ".repeat(6)}`,
      `T-2;07.01.2024;Håkon Påfunnås;+47 99 00 09 85;${"annen tekst ".repeat(6)}`,
    ]);
    expect(links).toContain("tipser uses tipsersTlf");
    expect(links).toContain("row mentions tipsersTlf");
  });

  it("says who owns a firm and who acts for it", async () => {
    const { links } = await proposed("企业.csv", [
      "企业名称,统一社会信用代码,法定代表人,股东,注册地址,联系电话",
      "虚构商贸有限公司,995017527522253847,例芳,假静,瑞丽市虚拟路9号,-",
      "虚构旅游有限公司,999574522765997529,模强,虚静,昆明市虚拟路139号,19900008190",
    ]);
    const kinds = links.map((link) => link.split(" ")[1]);
    expect(kinds.filter((kind) => kind === "owns")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "worksFor")).toHaveLength(1);
    expect(kinds).toContain("uses");
  });

  it("pays between two phones, where both sides have one, not between two names", async () => {
    const { entities, links } = await proposed("swish.csv", [
      "Tid,Avsändare,Avsändare mobil,Mottagare,Mottagare mobil,Belopp",
      "2024-03-01 10:00,Åsa Exempel,+46701740605,Örjan Fiktiv,+46701740606,100",
      "2024-03-02 10:00,Lars Påhitt,+46701740607,Åsa Exempel,+46701740605,200",
    ]);
    expect(entities["from"]).toMatchObject({ kind: "Phone" });
    expect(links[0]).toBe("from paid to");
  });
});
