/** A way to write a phone number, with texts that hold one number each. */
export interface Disguised {
  readonly how: string;
  readonly region: string;
  readonly number: string;
  readonly texts: readonly string[];
}

const american = (how: string, ...texts: string[]): Disguised => ({ how, region: "US", number: "+13055550139", texts });

/** Disguises written from how people write numbers, before the readers were tried on them. */
export const phoneDisguises: readonly Disguised[] = [
  american("separators", "3.0.5.5.5.5.0.1.3.9", "3_0_5_5_5_5_0_1_3_9", "3~0~5~5~5~5~0~1~3~9", "305—555—0139", "305//555//0139", "305..555..0139", "305*5*5*5*0*1*3*9", "3*0*5-555-01*3*9", "305^555^0139", "305=555=0139", "305+555+0139", "305:555:0139", "305\\555\\0139", "305#555#0139", "305@555@0139", "305 |555| 0139", "3,0,5,5,5,5,0,1,3,9", "305,555,0139", "305\n555\n0139"),
  american("groups cut elsewhere", "305 - 555 - 01 39", "30-55-55-01-39 text only", "30 55 55 01 39 whatsapp", "305.55.50.139 call", "3 0 5.5 5 5.0 1 3 9", "305 5 5 5 0 1 3 9", "1305 5550139", "305-555-0-1-3-9"),
  american("brackets", "(3)(0)(5)(5)(5)(5)(0)(1)(3)(9)", "<305> <555> <0139>", "«305» «555» «0139»", "[305]-[555]-[0139]", "305 (555) 0139"),
  american("emoji and signs between", "305❤555❤0139", "305 👉 555 👉 0139", "305🌹5🌹5🌹5🌹0139", "call/text➡️305➖555➖0139", "☎️305☎️555☎️0139"),
  american("digits of other scripts and shapes", "3️⃣0️⃣5️⃣ 555 0️⃣1️⃣3️⃣9️⃣", "③⓪⑤ ⑤⑤⑤ ⓪①③⑨", "𝟛𝟘𝟝-𝟝𝟝𝟝-𝟘𝟙𝟛𝟡", "³⁰⁵ ⁵⁵⁵ ⁰¹³⁹", "٣٠٥ ٥٥٥ ٠١٣٩", "三零五 五五五 零一三九"),
  american("letters for digits", "3O5-555-O139", "305-5S5-0I39", "thr33 zer0 fiv3 fiv3 fiv3 fiv3 zer0 0n3 thr33 nin3"),
  american("words and digits", "Hey guys its Mia 💕 3zero5 five55 zero139 💕 no blocked calls", "305 555 zero one 3 nine", "3o5 five5five o1three9", "T.H.R.E.E 0 F.I.V.E 555 ZERO ONE 39", "Three Zero Five / 555 / Zero One 3 Nine", "305-five five five-0139", "305-555-oh139", "305 55five 013nine", "three05five55zero13nine", "305 555 ZERO1THREE9"),
  american("words", "three o five triple five o one three nine", "threezerofive555zerooneTHREEnine", "(three o five) five five five - o one three nine", "tres cero cinco cinco cinco cinco cero uno tres nueve", "tres 0 cinco - cinco 5 cinco - cero 1 tres 9", "305 dot 555 dot 0139", "305 hyphen 555 hyphen 0139"),
  american("tens in words", "new in town! ring me at three-oh-five, five-fifty-five, oh-one-thirty-nine", "+1 (305) 5five5-01thirty9", "305 555 O One Thirty-Nine", "threezerofivefivefivefivezeroonethirtynine", "305 555 01thirtynine"),
  american("hundreds in words", "trescientos cinco quinientos cincuenta y cinco cero ciento treinta y nueve", "three hundred five 555 01 thirty nine", "three hundred and five, five hundred fifty five, zero one three nine"),
  american("words of a sentence between", "my digits: 305 then 555 then 0139", "305 and 555 and 0139", "area code 305, then 5550139", "305 x 555 x 0139"),
  american("run together with a word", "txt 3055550139asap", "Lola3055550139", "3055550139Lola", "305.555.0139/text"),
  american("radio spelling", "tree zero fife fife fife fife zero wun tree niner", "305 five-five-five zero-one-three-niner"),
  { how: "British", region: "GB", number: "+447700900142", texts: ["0 7 7 0 0 9 0 0 1 4 2", "oh seven seven double oh nine double oh one four two", "zero 77 hundred 900 142", "+44 (0) 7700 900 142", "O77OO 9OO142", "07700nine00one42", "077 009 001 42"] },
  { how: "French", region: "FR", number: "+33612345678", texts: ["06/12/34/56/78", "O6 12 34 S6 78", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit", "06 12 34 cinquante six 78"] },
  { how: "German", region: "DE", number: "+4915112345678", texts: ["0151/12345678", "null eins fünf eins 12345678", "0 1 5 1 - 1 2 3 4 5 6 7 8"] },
  { how: "Spanish", region: "ES", number: "+34612345678", texts: ["seis uno dos 34 56 78", "6 1 2 3 4 5 6 7 8", "seis doce treinta y cuatro cincuenta y seis setenta y ocho"] },
];

/** Texts whose digits are no phone number. */
export const phoneTraps: readonly string[] = ["Invoice3055550139", "IMG3055550139", "Ref3055550139", "AB3055550139", "lola3055550139@example.com", "@lola3055550139", "example.com/lola3055550139", "call me at twentyfive", "rates 120 200 350 5500", "open 9 to 5, 7 days, 24/7", "order 305-555-0139-22 sent", "34-24-36, 5'5, 121 lbs, 21"];
