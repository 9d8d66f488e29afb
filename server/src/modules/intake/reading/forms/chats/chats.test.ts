import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../../../ontology/index.ts";
import { formNamed } from "../../index.ts";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

const ontology = loadOntology([builtInOntology]);

const android = [
  "13/02/2026, 22:40 - Messages and calls are end-to-end encrypted. Tap to learn more.",
  "13/02/2026, 22:48 - Ben Moor: are you there",
  "call me: +1 212 555 0147",
  "",
  "13/02/2026, 22:49 - +1 212 555 0199: IMG-20260213-WA0001.jpg (file attached)",
  "see this",
  "14/02/2026, 00:05 - Ben Moor: <Media omitted>",
].join("\n");

describe("a WhatsApp chat", () => {
  it("gives messages with their texts over several lines, senders, and who received them", async () => {
    const { format, rows } = await dropped("WhatsApp Chat with Ben Moor.txt", android);
    expect(format).toBe("whatsapp");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ kind: "notice", chat: "Ben Moor", at: "2026-02-13T22:40" });
    expect(rows[1]).toMatchObject({
      sender: "Ben Moor",
      toPhone: "+1 212 555 0199",
      text: "are you there\ncall me: +1 212 555 0147",
      number: "2",
    });
    expect(rows[2]).toMatchObject({
      senderPhone: "+1 212 555 0199",
      to: "Ben Moor",
      attachment: "IMG-20260213-WA0001.jpg",
      picture: "IMG-20260213-WA0001.jpg",
    });
    expect(rows[3]).toMatchObject({ at: "2026-02-14T00:05", text: "<Media omitted>" });
  });

  it("reads the form of iOS: seconds, marks of direction, attachments in any language", async () => {
    const text = [
      "[13.02.26, 22:48:03] Heron: \u200eNachrichten sind Ende-zu-Ende-verschlüsselt.",
      "[13.02.26, 22:48:10] ~ Mia: hallo",
      "\u200e[13.02.26, 22:49:00] \u202a+49\u00a0151\u00a02345\u202c: \u200e<Anhang: 00000012-PHOTO-2026-02-13.jpg>",
      "[13.02.26, 22:50:00] Cleo: \u200e<Anhang: 00000013-AUDIO.opus>",
    ].join("\r\n");
    const { rows } = await dropped("WhatsApp Chat - Heron.txt", text);
    expect(rows.map(({ kind }) => kind)).toEqual(["notice", "message", "message", "message"]);
    expect(rows[1]?.["sender"]).toBe("Mia");
    expect(rows[2]?.["senderPhone"]).toBe("+49 151 2345");
    expect(rows[2]?.["picture"]).toBe("00000012-PHOTO-2026-02-13.jpg");
    expect(rows[3]?.["picture"]).toBeUndefined();
    expect(rows[3]?.["attachment"]).toBe("00000013-AUDIO.opus");
  });

  it("tells day and month by the order of its messages, and says where both fit", async () => {
    const chat = (...dates: readonly string[]) =>
      dates.map((date, at) => `${date}, 10:0${at} - Ben: ${at}`).join("\n");
    const told = await dropped("a.txt", chat("03/04/2026", "04/04/2026", "01/05/2026"));
    expect(told.rows.at(-1)?.["at"]).toBe("2026-05-01T10:02");
    const open = await dropped("b.txt", chat("03/04/2026", "04/05/2026"));
    expect(open.rows[0]?.["at"]).toBe("03/04/2026 10:00");
    expect(open.open.remarks?.map(({ key }) => key)).toEqual(["forms.chat-day-or-month"]);
  });

  it("is Signal's where a year and minutes stand in brackets", async () => {
    const { rows } = await dropped(
      "chat.txt",
      "[2026-02-13, 22:48] Ana Moor: Hello\n[2026-02-14, 10:01] Ben Moor: Hi\nAna!\n",
    );
    expect(rows.map((row) => row["channel"])).toEqual(["Signal", "Signal"]);
    expect(rows[1]).toMatchObject({ sender: "Ben Moor", text: "Hi\nAna!" });
  });

  it("keeps a year of another calendar as it stands", async () => {
    const { rows } = await dropped("c.txt", "13/2/2569, 10:00 - Ben: a\n14/2/2569, 10:00 - Ben: b");
    expect(rows[0]?.["at"]).toBe("13/2/2569 10:00");
  });

  it("is told from tables and notes", async () => {
    const others = [
      "date,from,to\n13/02/2026 22:48,a,b\n14/02/2026 22:48,a,b",
      "Meeting notes\n13/02/2026, 22:48 - Ben: said this",
      "13/02/2026, 22:48 - no sender here",
    ];
    for (const text of others) expect((await dropped("x.txt", text)).format).not.toBe("whatsapp");
  });
});

const oneChat = {
  name: "Ben",
  type: "personal_chat",
  id: 4_500_000_001,
  messages: [
    {
      id: 1,
      type: "message",
      date: "2026-03-04T10:00:00",
      date_unixtime: "1772618400",
      from: "Ben",
      from_id: "user4500000001",
      text: ["call ", { type: "phone", text: "+12125550147" }, " tonight"],
    },
    {
      id: 2,
      type: "message",
      date: "2026-03-04T10:01:00",
      from: "Mia",
      from_id: "user777",
      reply_to_message_id: 1,
      photo: "photos/photo_1@04-03-2026.jpg",
      text: "",
    },
    {
      id: 3,
      type: "service",
      date: "2026-03-04T10:02:00",
      actor: "Mia",
      actor_id: "user777",
      action: "phone_call",
      duration_seconds: 62,
      text: "",
    },
  ],
};

describe("an export of Telegram", () => {
  it("gives one chat: senders by account, texts in one piece, replies, pictures, calls", async () => {
    const { format, rows } = await dropped("result.json", JSON.stringify(oneChat, undefined, 1));
    expect(format).toBe("telegram");
    expect(rows[0]).toMatchObject({
      text: "call +12125550147 tonight",
      at: "2026-03-04T10:00:00Z",
      senderAccount: "telegram:user4500000001",
      senderName: "Ben",
      chat: "Ben",
    });
    expect(rows[1]).toMatchObject({
      replyTo: "1",
      picture: "photos/photo_1@04-03-2026.jpg",
      at: "2026-03-04T10:01:00",
      toAccount: "telegram:user4500000001",
    });
    expect(rows[2]).toMatchObject({ kind: "notice", text: "phone_call 62" });
  });

  it("gives all chats of an account, those that were left too, each by its own name", async () => {
    const group = { ...oneChat, name: "Heron", type: "private_group", id: 9 };
    const all = {
      about: "Here is the data",
      personal_information: { user_id: 777, first_name: "Mia", phone_number: "+12125550199" },
      chats: { about: "chats", list: [oneChat, group] },
      left_chats: { about: "left", list: [{ ...group, name: "Old", id: 10 }] },
    };
    const { rows } = await dropped("result.json", JSON.stringify(all, undefined, 1));
    expect(rows.map(({ chat }) => chat)).toEqual([
      ...["Ben", "Ben", "Ben"],
      ...["Heron", "Heron", "Heron"],
      ...["Old", "Old", "Old"],
    ]);
    expect(rows[0]?.["toAccount"]).toBe("telegram:user777");
    expect(rows[3]?.["toAccount"]).toBeUndefined();
  });

  it("has a mapping that names columns of the rows alone", async () => {
    const { open } = await dropped("result.json", JSON.stringify(oneChat));
    const mapping = formNamed("telegram")?.mapping?.(open, ontology);
    expect(mapping?.record).toBe("number");
    expect(Object.keys(mapping?.entities ?? {})).toContain("senderAccount");
  });
});
