import { numbered, times, type Sibling } from "./sibling.ts";

const deepXml = `<smses count="1">${times("<a>", 8_000)}`;
const entities =
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">` +
  Array.from(
    "bcdefghi",
    (name, at) => `<!ENTITY ${name} "${times(`&${"abcdefghi"[at]};`, 10)}">`,
  ).join("") +
  `]>`;
const card = (lines: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:Kira\n${lines}\nEND:VCARD\n`;
const pdf = (objects: string) => `%PDF-1.4\n${objects}\ntrailer << /Root 1 0 R >>\n%%EOF\n`;

/** Files of forms that are read as they are: address books, backups, mails, pages, statements. */
export const forms: readonly Sibling[] = [
  { what: "cards in each other", file: "a.vcf", content: () => times("BEGIN:VCARD\n", 8_000) },
  {
    what: "a card of one line",
    file: "b.vcf",
    content: () => card(`TEL:${times("2 ", 40_000)}`),
  },
  { what: "folded lines", file: "c.vcf", content: () => card(`NOTE:x${times("\n x", 40_000)}`) },
  {
    what: "very many numbers of a card",
    file: "d.vcf",
    content: () => card(times("TEL;TYPE=x:+12125550147\n", 8_000)),
  },
  {
    what: "types without end",
    file: "e.vcf",
    content: () => card(`TEL;${times("TYPE=x;", 15_000)}:1`),
  },
  {
    what: "quoted letters",
    file: "f.vcf",
    content: () => card(`FN;ENCODING=QUOTED-PRINTABLE:${times("=C3=A9=\n", 20_000)}`),
  },
  { what: "elements in each other", file: "g.xml", content: () => deepXml },
  {
    what: "entities that grow",
    file: "h.xml",
    content: () => `${entities}<smses count="1"><sms body="&i;"/></smses>`,
  },
  {
    what: "an entity that is a file",
    file: "i.xml",
    content: () =>
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><smses count="1"><sms body="&a;" ' +
      'address="1" date="1"/></smses>',
  },
  {
    what: "properties without end",
    file: "j.xml",
    content: () => `<smses ${numbered(8_000, (at) => `a${at}="1"`).join(" ")}/>`,
  },
  {
    what: "a comment that never ends",
    file: "k.xml",
    content: () => `<smses><!--${times("-", 400_000)}`,
  },
  { what: "tags that never end", file: "l.html", content: () => times("<", 40_000) },
  {
    what: "tables in each other",
    file: "m.html",
    content: () => `<html>${times("<table><tr><td>", 6_000)}`,
  },
  {
    what: "a script that never ends",
    file: "n.html",
    content: () => `<html><script>${times("<!--<script>", 15_000)}`,
  },
  {
    what: "references of letters",
    file: "o.html",
    content: () => `<p>${times("&amp;#x26;&nbsp", 15_000)}`,
  },
  {
    what: "parts in each other",
    file: "p.eml",
    content: () =>
      numbered(3_000, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join(
        "",
      ),
  },
  {
    what: "a head that never ends",
    file: "q.eml",
    content: () => `From: a@example.org\nTo: ${times("a@example.org, ", 15_000)}\n\nx`,
  },
  {
    what: "words in codes",
    file: "r.eml",
    content: () => `From: a@example.org\nSubject: ${times("=?utf-8?B?", 15_000)}\n\nx`,
  },
  { what: "mails of one letter", file: "s.mbox", content: () => times("From a\n\n", 20_000) },
  {
    what: "a page in itself",
    file: "t.pdf",
    content: () =>
      pdf(
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n" +
          "2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 999999999 >> endobj",
      ),
  },
  {
    what: "lists in lists",
    file: "u.pdf",
    content: () => pdf(`1 0 obj ${times("[", 40_000)} endobj`),
  },
  {
    what: "objects without end",
    file: "v.pdf",
    content: () => pdf(times("1 0 obj << >> endobj\n", 15_000)),
  },
  {
    what: "a stream of a false length",
    file: "w.pdf",
    content: () =>
      pdf(
        `1 0 obj << /Length 99999999999 /Filter [${times("/FlateDecode ", 1_000)}] >> stream\nx\nendstream endobj`,
      ),
  },
  {
    what: "elements without end",
    file: "x.ofx",
    content: () => `OFXHEADER:100\n\n<OFX>${times("<STMTTRN>", 20_000)}`,
  },
  {
    what: "lines of a statement",
    file: "y.sta",
    content: () => `:20:X\n:25:1\n${times(":61:2601010101D1,NTRF\n:86:x\n", 8_000)}`,
  },
  {
    what: "a chat of one line",
    file: "z.txt",
    content: () => `01/02/2026, 10:00 - Kira: ${times("x ", 40_000)}`,
  },
  {
    what: "a chat of dates",
    file: "aa.txt",
    content: () => times("01/02/2026, 10:00 - ", 15_000),
  },
];
