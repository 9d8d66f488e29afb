import { describe, expect, it } from "vitest";
import { dropped, formFound } from "../../../../../../../test/support/dropped-file.ts";

const page = `<!DOCTYPE html>
<html><head><meta charset="iso-8859-1"><title>Heron &amp; Co</title>
<style>p { color: red }</style><script>var hidden = "212 555 0100";</script></head>
<body onload="steal()"><h1>Rooms</h1>
<p>Caf\u00e9, call&nbsp;<b>212</b>-555-0147
or <a href="mailto:iris@heron.example">write</a></p>
<div style="display:none">unseen 212 555 0101</div>
<table><tr><td>room</td><td>7</td></tr></table>
<a href="https://heron.example/ads?id=1">all ads</a> <a href="javascript:alert(1)">x</a> <a href="/own">own</a>
<img src="data:image/png;base64,AAAA" alt="a door">
</body></html>`;

describe("a web page", () => {
  it("gives what it shows and where its links lead, nothing hidden", async () => {
    const { format, rows } = await dropped("ad.html", Buffer.from(page, "latin1"));
    expect(format).toBe("html");
    expect(rows).toEqual([
      {
        document: "ad.html",
        title: "Heron & Co",
        type: "Web page",
        part: "4",
        text: [
          "Rooms",
          "Café, call 212-555-0147",
          "or write <mailto:iris@heron.example>",
          "room\t7",
          "all ads <https://heron.example/ads?id=1> x own",
          "a door",
        ].join("\n"),
      },
    ]);
  });

  it("cuts a long page into rows with the line of each, in linear time", async () => {
    const long = `<html><body>\n${"<p>twelve letters</p>\n".repeat(50_000)}deep`;
    const { rows } = await dropped("long.htm", long);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(({ part }) => Number(part)).slice(0, 2)).toEqual([2, 287]);
    expect(rows.at(-1)?.["text"]).toMatch(/deep$/u);
  });

  it("reads a page in a single file, with the address where it was found", async () => {
    const archive = [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://heron.example/ad/7",
      "Subject: Room 7",
      "Date: Wed, 4 Mar 2026 10:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      "",
      "--x",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<html><body><p>caf=C3=A9, 212 555 0147</p></body></html>",
      "--x--",
    ].join("\r\n");
    const { format, rows } = await dropped("ad.mhtml", archive);
    expect(format).toBe("html");
    expect(rows[0]).toMatchObject({
      title: "Room 7",
      text: "Room 7 <https://heron.example/ad/7>\ncafé, 212 555 0147",
    });
  });

  it("ends where a page is nested too deep, and says so", async () => {
    const deep = `<html><body><p>before</p>${"<b>".repeat(300_000)}behind`;
    const { rows, broken } = await dropped("deep.htm", deep);
    expect(rows.map(({ text }) => text)).toEqual(["before"]);
    expect(broken).toHaveLength(1);
  });

  it("is told from XML and from texts that name a tag", async () => {
    expect(await formFound("x.xml", '<?xml version="1.0"?><note><p>a</p></note>')).toBeUndefined();
    const kml = "<?xml version='1.0'?><kml><name>a</name><description><![CDATA[<html><div><p>x";
    expect(await formFound("x.kml", kml)).not.toBe("html");
    expect(await formFound("x.xml", "<!-- a -->".repeat(5_000))).toBeUndefined();
    expect(await formFound("x.htm", "<div>\n<p>a</p></div>")).toBe("html");
    expect(await formFound("x.csv", "a,b\n<p>,<div>\n")).toBeUndefined();
  });
});

const notes = `Meeting with Iris, 4 March.

She said the rooms are let by Heron; she calls 212 555 0147
and writes to iris@heron.example.

- ask Ben, Mia
`;

describe("a note", () => {
  it("gives its paragraphs, each with its line", async () => {
    const { format, rows } = await dropped("notes.txt", notes);
    expect(format).toBe("text");
    expect(rows.map(({ part }) => part)).toEqual(["1", "3", "6"]);
    expect(rows[1]).toMatchObject({ title: "notes.txt", type: "Note" });
  });

  it("is told from tables, lists and other formats, whatever they are called", async () => {
    const others = [
      "name,phone\nIris Marsh,212 555 0147\nBen Moor,212 555 0199\n",
      "name;note\nIris;she said so and more.\nBen;he did not say it.\n",
      "2125550147\n2125550148\n2125550149\n",
      '{"a": "one two three four."}\n',
      "<?xml version='1.0'?>\n<a>one two three four.</a>",
      "one two three four\t\t\nfive six seven eight\ta\t\nnine ten one two\t\t\n",
      "id\ttext\n1\tone two three four five.\n2\tsix seven eight nine ten.\n",
      "2026-03-04 10:00:00 | 212 555 0147 | called\n2026-03-04 10:01:00 | 212 555 0148 | called\n",
    ];
    for (const other of others) expect(await formFound("x.txt", other)).toBeUndefined();
    expect(await formFound("x.log", notes)).toBeUndefined();
  });

  it("bounds a text without an empty line, and names a line that is too long", async () => {
    const long = `${"one two three four.\n".repeat(100_000)}\n${"x".repeat(10_000_000)}\n\nlast one is here.`;
    const { rows, broken } = await dropped("long.txt", long);
    expect(rows.every(({ text = "" }) => text.length <= 16 * 1024)).toBe(true);
    expect(rows.at(-1)?.["text"]).toBe("last one is here.");
    expect(broken).toEqual(["100002"]);
  });
});
