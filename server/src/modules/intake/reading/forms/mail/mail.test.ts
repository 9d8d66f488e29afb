import { describe, expect, it } from "vitest";
import { dropped, formFound } from "../../../../../../../test/support/dropped-file.ts";

const mail = [
  "Return-Path: <iris@heron.example>",
  "Received: from mail.heron.example (192.0.2.1) by mx.example; Wed, 4 Mar 2026 15:00:05 +0000",
  "Date: Wed, 4 Mar 2026 10:00:00 -0500 (EST)",
  "From: =?utf-8?q?Zo=C3=AB_Marsh?= <Zoe@Heron.example>",
  'To: "Moor, Ben" <ben@heron.example>, team: mia@heron.example, ada@heron.example;',
  "Cc: Finch",
  " <finch@heron.example>",
  "Subject: Re: =?iso-8859-1?Q?caf=E9?= rooms",
  "Message-ID: <b2@heron.example>",
  "In-Reply-To: <a1@heron.example>",
  "References: <a0@heron.example> <a1@heron.example>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="x"',
  "",
  "--x",
  'Content-Type: text/html; charset="iso-8859-1"',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "<html><style>p{}</style><p>caf=E9, call <b>+1 212 555 0147</b></p><script>x()</script>",
  '<p hidden>unseen</p><p><a href=3D"https://heron.example/rooms">rooms</a></p></html>',
  "--x",
  'Content-Type: text/plain; name="list.txt"',
  'Content-Disposition: attachment; filename="list.txt"',
  "Content-Transfer-Encoding: base64",
  "",
  "aGVsbG8=",
  "--x--",
  "",
].join("\r\n");

describe("an e-mail", () => {
  it("gives who wrote to whom, when, the text of its page, and its files by hash", async () => {
    const { format, rows } = await dropped("saved.eml", mail);
    expect(format).toBe("eml");
    expect(rows[0]).toMatchObject({
      number: "b2@heron.example",
      at: "2026-03-04T10:00:00-05:00",
      from: "zoe@heron.example",
      fromName: "Zoë Marsh",
      to: "ben@heron.example | mia@heron.example | ada@heron.example",
      copy: "finch@heron.example",
      subject: "Re: café rooms",
      thread: "a0@heron.example",
      threadName: "café rooms",
      replyTo: "a1@heron.example",
      text: "café, call +1 212 555 0147\nrooms <https://heron.example/rooms>",
      attachment:
        "list.txt (sha256 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824)",
    });
  });

  it("is known with a count before it, and told from notes that name somebody", async () => {
    const { rows } = await dropped(
      "1.emlx",
      `${mail.length}\n${mail}<?xml version="1.0"?><plist/>`,
    );
    expect(rows[0]).toMatchObject({ from: "zoe@heron.example" });
    for (const text of ["From: Ben\nTo: Iris\n\nhello", "date: today\nfrom: nowhere\n"])
      expect(await formFound("n.txt", text)).toBeUndefined();
  });

  it("keeps letters of windows-1252 in its head, and rejects what is nested too deep", async () => {
    const old = "From: J\xfcrgen <j@heron.example>\nDate: 4 Mar 26 10:00 GMT\nSubject: a\n\nhi";
    const { rows } = await dropped("o.eml", Buffer.from(old, "latin1"));
    expect(rows[0]).toMatchObject({ fromName: "Jürgen", at: "2026-03-04T10:00:00Z", text: "hi" });
    const parts = Array.from(
      { length: 300 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join("");
    const deep = `From: a@b.example\nDate: x\nSubject: y\nMIME-Version: 1.0\n${parts}`;
    expect((await dropped("d.eml", deep)).broken).toEqual(["1"]);
  });
});

describe("a mailbox", () => {
  it("gives its messages one by one; a quoted From begins none", async () => {
    const box = [
      "From 1790000000@xxx Wed Mar 04 15:00:00 +0000 2026",
      "From: iris@heron.example",
      "Date: Wed, 4 Mar 2026 10:00:00 +0000",
      "Subject: one",
      "Message-ID: <1@heron.example>",
      "",
      "",
      "From here on at 10:30",
      ">From the start",
      "",
      "From - Thu Mar 05 10:00:00 2026",
      "From: ben@heron.example",
      "Date: Thu, 5 Mar 2026 10:00:00 +0000",
      "Message-ID: <2@heron.example>",
      "",
      "two",
    ].join("\n");
    const { format, rows } = await dropped("Inbox", box);
    expect(format).toBe("mbox");
    expect(rows.map(({ text }) => text)).toEqual(["From here on at 10:30\nFrom the start", "two"]);
  });

  it("rejects a message that is too long, and reads those around it", async () => {
    const one = (id: number, body: string) =>
      `From a@b.example Wed Mar 04 15:00:0${id} 2026\nFrom: a@b.example\nDate: x\nMessage-ID: <${id}@b>\n\n${body}\n\n`;
    const long = `${"x".repeat(76)}\n`.repeat(360_000);
    const { rows, broken } = await dropped("All.mbox", one(1, "a") + one(2, long) + one(3, "c"));
    expect(rows.map(({ text }) => text)).toEqual(["a", "c"]);
    expect(broken).toEqual(["message 2"]);
  });
});
