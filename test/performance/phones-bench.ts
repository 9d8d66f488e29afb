import { findInText } from "../../server/src/modules/extraction/index.ts";
import { phoneDisguises, phoneTraps } from "./phone-disguises.ts";
import { table, type Row } from "./report.ts";

const found = (text: string, region: string) => findInText("Phone", text, { region }).map(({ value }) => value.value);

/** Numbers in disguises by kind, with what is missed; found is the number whole and no other beside it. */
export function benchPhones(): void {
  const judged = phoneDisguises.map(({ how, region, number, texts }) => ({ how, texts, missed: texts.filter((text) => found(text, region).join() !== number) }));
  const rows = judged.map(({ how, texts, missed }): Row => [how, texts.length, ((texts.length - missed.length) / texts.length).toFixed(2), missed.map((text) => `“${text}”`).join(", ")]);
  const [all, lost] = [judged.reduce((sum, { texts }) => sum + texts.length, 0), judged.reduce((sum, { missed }) => sum + missed.length, 0)];
  const taken = phoneTraps.filter((text) => found(text, "US").length > 0);
  console.log("\n## Numbers in disguises\n");
  table(["how", "texts", "recall", "missed"], [...rows, ["all", all, ((all - lost) / all).toFixed(2), ""], ["texts that hold none", phoneTraps.length, "", taken.length === 0 ? "none read as a number" : taken.join(", ")]]);
}
