import { describe, expect, it } from "vitest";
import { dropped, formFound } from "../../../../../../../test/support/dropped-file.ts";

/** As the export writes text: each byte of its UTF-8 as a letter. */
const bytewise = (text: string) => Buffer.from(text, "utf8").toString("latin1");

const thread = {
  participants: [{ name: bytewise("Zoë Marsh") }, { name: "Ben Moor" }],
  messages: [
    {
      sender_name: "Ben Moor",
      timestamp_ms: 1_772_618_500_123,
      share: { link: "https://heron.example/rooms" },
      content: "see this",
      type: "Share",
    },
    {
      sender_name: bytewise("Zoë Marsh"),
      timestamp_ms: 1_772_618_400_000,
      content: bytewise("café 😀 call +1 212 555 0147"),
      reactions: [{ reaction: bytewise("❤"), actor: "Ben Moor" }],
      photos: [{ uri: "your_facebook_activity/messages/inbox/zoe_77/photos/1.jpg" }],
      type: "Generic",
    },
    { sender_name: "Ben Moor", timestamp_ms: 1_772_618_300_000, call_duration: 62, type: "Call" },
  ],
  title: bytewise("Zoë Marsh"),
  is_still_participant: true,
  thread_path: "inbox/zoemarsh_77",
};

describe("a conversation of Messenger or Instagram", () => {
  it("gives messages with letters repaired, the conversation named behind them", async () => {
    const { format, rows } = await dropped("message_1.json", JSON.stringify(thread, undefined, 2));
    expect(format).toBe("messenger");
    expect(rows[0]).toMatchObject({
      sender: "Ben Moor",
      to: "Zoë Marsh",
      text: "see this\nhttps://heron.example/rooms",
      chat: "Zoë Marsh",
      chatId: "zoemarsh_77",
      channel: "Messenger",
      at: "2026-03-04T10:01:40.123Z",
    });
    expect(rows[1]).toMatchObject({
      sender: "Zoë Marsh",
      text: "café 😀 call +1 212 555 0147",
      picture: "your_facebook_activity/messages/inbox/zoe_77/photos/1.jpg",
    });
    expect(rows[2]).toMatchObject({ kind: "call" });
  });

  it("reads the export of encrypted chats, and files that end too early", async () => {
    const newer = {
      participants: ["Zoë Marsh", "Ben Moor"],
      threadName: "Ben Moor_12",
      messages: [
        {
          senderName: "Zoë Marsh",
          text: "hello",
          timestamp: 1_772_618_400_000,
          type: "text",
          isUnsent: false,
          media: [{ uri: "./media/a.png" }],
        },
      ],
    };
    const { rows } = await dropped("Ben_12.json", JSON.stringify(newer));
    expect(rows[0]).toMatchObject({ sender: "Zoë Marsh", to: "Ben Moor", picture: "media/a.png" });
    const whole = JSON.stringify(thread);
    const cut = await dropped("message_1.json", whole.slice(0, whole.indexOf('"call_duration"')));
    expect(cut.rows).toHaveLength(2);
    expect(cut.broken).toHaveLength(1);
  });

  it("repairs a letter at the end whose last byte looks like a space", async () => {
    const messages = [
      {
        sender_name: bytewise("Nicolò à"),
        timestamp_ms: 1_772_618_400_000,
        content: bytewise("😠"),
      },
    ];
    const { rows } = await dropped("m.json", JSON.stringify({ participants: [], messages }));
    expect(rows[0]).toMatchObject({ sender: "Nicolò à", text: "😠" });
  });

  it("is told from other JSON", async () => {
    const others = [
      { messages: [{ from: "a", timestamp: 1_772_618_400_000 }] },
      { messages: [{ sender_name: "a", text: "no time" }] },
      [{ sender_name: "a", timestamp_ms: 1_772_618_400_000 }],
    ];
    for (const value of others)
      expect(await formFound("x.json", JSON.stringify(value))).toBeUndefined();
  });
});
