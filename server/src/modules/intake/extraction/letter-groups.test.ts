import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { languageTold } from "./letter-groups.ts";

/** What is used of the package. */
interface Detector {
  readonly detect: (text: string) => {
    readonly language: string;
    readonly getScores: () => Readonly<Record<string, number>>;
  };
}

const { eld } = createRequire(import.meta.url)(
  fileURLToPath(import.meta.resolve("eld/extrasmall")),
) as { readonly eld: Detector };

const texts = [
  "Long week behind you? Kira has time, a quiet place by the park and answers until ten",
  "Nueva en la ciudad, discreta y cariñosa, llámame después de las seis de la tarde",
  "Neu in der Stadt, ich heiße Mia und freue mich auf deinen Anruf über das Wochenende",
  "Novinha carinhosa, atendo em local próprio com segurança e muita discrição",
  "Девушка приглашает в гости, приятная обстановка, звоните после восьми вечера",
  "Нова у місті, зателефонуй мені ввечері, є своє затишне місце біля вокзалу",
  "新来的女孩 温柔体贴 欢迎来电预约 环境安静舒适",
  "새로 왔어요 친절하고 조용한 곳에서 기다릴게요 연락 주세요",
  "สาวใหม่ใจดี ห้องสะอาดใกล้สถานี โทรมาได้เลยค่ะ",
  "فتاة جديدة في المدينة مكان هادئ ونظيف اتصل بي مساء",
  "Młoda i miła, zadzwoń wieczorem, własne lokum niedaleko dworca",
  "girls 🌹🌹 new new 😀 tonight",
  "a",
  "",
  "x".repeat(200),
  `${"weekend ".repeat(80)}und dann noch ein wenig`,
  `${"Wochenendausflugsziele".repeat(5)} für alle`,
];

describe("letter groups", () => {
  it("tell of a text what the package that they come from tells, to the last digit", () => {
    for (const text of texts) {
      const { language, getScores } = eld.detect(text);
      const [first = 0, second = 0] = Object.values(getScores()).toSorted((a, b) => b - a);
      expect([text, languageTold(text)]).toEqual([text, { language, lead: first - second }]);
    }
  });
});
