import { basename } from "node:path";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type OpenFile, type ReadRow } from "../../types.ts";
import { messageRow } from "../chats/chat-elements.ts";
import { chatColumns, chatMapping } from "../chats/chat-mapping.ts";
import type { FileForm, FormContext, FormMapping } from "../file-form.ts";
import { xmlRows, type XmlCut } from "../xml/xml-rows.ts";
import { xmlTree } from "../xml/xml-tree.ts";
import { callColumns, callMapping, cellsOfCall } from "./phone-calls.ts";
import { cellsOfMms, cellsOfSms, type SmsCells } from "./phone-messages.ts";

/** What SMS Backup & Restore writes for a phone: its short messages, or its calls; Super Backup's calls. */
export const smsBackup: FileForm = {
  format: "smsBackup",
  fits: ({ text }) =>
    /<(?:smses|calls|alllogs)[\s>]/u.test(text.slice(0, 8_192)) &&
    /<(?:sms|mms|call|log)\s/u.test(text),
  open: openBackup,
  mapping: ({ context }) => (context?.["list"] === "smses" ? smsMapping() : callMapping()),
  again: cellsAgain,
};

const cut: XmlCut = {
  isRow: ([list, row, ...more]) =>
    more.length === 0 &&
    ((list === "smses" && (row === "sms" || row === "mms")) ||
      (list === "calls" && row === "call") ||
      (list === "alllogs" && row === "log")),
  mostRow: longestRow,
  mostRun: 64 * 1024,
};

/** Chats' columns, and whose number the phone keeps under a name. */
const smsColumns = [...chatColumns, "contact", "contactPhone"];

function smsMapping(): FormMapping {
  const { entities, links, ...mapping } = chatMapping();
  return {
    ...mapping,
    entities: {
      ...entities,
      contact: { kind: "Person", key: "contact", properties: { name: "contact" } },
      contactPhone: { kind: "Phone", value: "contactPhone" },
    },
    links: [
      ...links,
      { kind: "uses", from: "contact", to: "contactPhone", properties: { savedAs: "contact" } },
    ],
  };
}

async function openBackup(path: string): Promise<OpenFile> {
  for await (const row of xmlRows(path, cut)) {
    if ("fault" in row) continue;
    const list = row.path[0] ?? "";
    const context = { list, owner: basename(path).replace(/\.xml(?:\.gz)?$/iu, "") };
    const columns = list === "smses" ? smsColumns : callColumns;
    return { columns, context, rows: () => rowsOf(path, context) };
  }
  throw new InvalidInput("forms.no-messages");
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  for await (const row of xmlRows(path, cut)) {
    const { position } = row;
    if ("fault" in row) {
      yield { ok: false, position, reason: sentence("forms.xml-broken", { fault: row.fault }) };
      continue;
    }
    const cells = row.overlong ? undefined : cellsAgain(row.raw, { position, context });
    yield messageRow(row, cells);
  }
}

function cellsAgain(
  raw: string,
  { position, context }: { readonly position: string; readonly context: FormContext },
): SmsCells | undefined {
  const node = xmlTree(raw);
  if (node === undefined) return undefined;
  if (node.name === "call" || node.name === "log")
    return cellsOfCall(node, position, context["owner"] ?? "");
  return node.name === "mms" ? cellsOfMms(node) : cellsOfSms(node);
}
