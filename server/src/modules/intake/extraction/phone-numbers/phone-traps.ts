import { patternOf } from "../../../../shared/pattern.ts";

/**
 * Stretches whose digits are no phone number: addresses of the web, prices, times, dates, measures,
 * numbered things.
 */
const traps: readonly RegExp[] = [
  /\b(?:https?|hxxps?|ftp):\/\/\S+/gi,
  patternOf(
    "gi",
    String.raw`(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:com|net|org|info|biz|`,
    String.raw`example|test|co|io|me|xyz|site|online|club)\/\S*`,
  ),
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/giu,
  /@[a-z_][\w.]*/gi,
  patternOf(
    "gi",
    String.raw`[$€£¥₹](?!\s?\(?\d{3}\W{0,3}\d{3}\W{0,3}\d{4}(?!\d))\s?\d[\d,]*(?:\.\d{1,2})?(?!\d)`,
    String.raw`(?:\s?k\b)?(?:\s?(?:\/|-|to)\s?[$€£]?\d{2,4}(?![\d]|[-. ]\d))*`,
  ),
  patternOf(
    "gi",
    String.raw`(?<!\d[\s.\-/]{0,2})(?<!\d)\d{1,5}\s?(?:[$€£](?!\s?\d)|(?:usd|eur|gbp|dollars?|`,
    String.raw`euros?|pounds?|bucks|roses?|rosas|pesos|dolares|kisses|flowers)\b)`,
  ),
  patternOf(
    "gi",
    String.raw`(?<!\d[\s.\-/]{0,2})(?<!\d)\d{1,3}\s?(?:(?:hrs?|hours?|h|mins?|minutes?|minutos?|`,
    String.raw`horas?|yrs?|years?|yo|y\/o|anos|lbs?|pounds|kgs?|cm|mm|ft|feet|inches|days?|dias?|`,
    String.raw`weeks?|miles?|km)\b(?![-.]\w)|%(?!\d))`,
  ),
  /(?<!\d)\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?)(?![a-z])/gi,
  /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g,
  /(?<![\d/.-])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\d]|[-/.]\d)/g,
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)(?![\d]|[-/.]\d)/g,
  /(?<![\d.])-?\d{1,3}\.\d{3,8}\s*[,;/ ]\s*-?\d{1,3}\.\d{3,8}(?!\d)/g,
  /(?<![\d.])(?=[\d.]*\d\d)(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d]|\.\d)/g,
  /(?<!\d)\d[\s']{0,2}['′´]\s?\d{1,2}(?:["″”]|'')?(?!\d)/g,
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g,
  patternOf(
    "gi",
    String.raw`\b(?:isbn|issn|upc|ean|asin|sku|vin|ssn|ein|imei|iccid|iban|swift|routing|tracking|`,
    String.raw`fedex|ups|usps|serial|invoice|order|receipt|booking|reservation|confirmation|ticket|`,
    String.raw`case|file|report|permit|licen[cs]e|lic|lmt|reg(?:istration)?|certificate|cert|`,
    String.raw`member(?:ship)?|customer|reference|ref|post(?:ing)? ?id|ad ?id|item|id|acct|account|`,
    String.raw`cuenta|a\/c|card|visa|mastercard|amex|pin|(?<!area )code|codigo|pedido|factura|`,
    String.raw`model|flight|batch|lot|part|product|listing|version|build|transaction|txn|`,
    String.raw`trx)\b\.?\s*(?:(?:no|nr|num|number|numero|code|id|`,
    String.raw`is)\b\.?)?\s*[#:=.-]{0,3}\s*[a-z]{0,3}[-#]?\d(?:(?:[\d\s-]|\.(?=\d)){0,30}\d)?`,
  ),
  /\bzip(?: ?code)?\W{0,3}\d{5}(?:-\d{4})?(?!\d)/gi,
  /(?<![\d-])[2-5]\d\s?[a-h]{0,3}\s?[-/]\s?[2-4]\d\s?[-/]\s?[2-5]\d(?!\d|\s?[-/]\s?\d)/gi,
  /(?<=[a-z]_)\d[\w.-]{0,80}|(?<![\w-])[\w-]{1,80}\.(?:jpe?g|png|gif|webp|mp4|mov|pdf)\b/gi,
  /\b(?:ad|post|listing|lotto|room|unit|lot|apt|suite)\s?#?\s?\d+(?:\s\d{1,2}(?!\d)){0,8}/gi,
  /(?<!\d|\d-)\d{3}-\d{2}-\d{4}(?!\d|-\d)/g,
  /(?<=\b[A-Z]{2},?\s{1,2})\d{5}-\d{4}(?!\d|-\d)/g,
  /(?<!\d)\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/g,
  /(?<![\d,.])\d{1,3}(?:,\d{3}){2,}(?![\d,])/g,
  /(?<![\d/])[1-9]\d{0,2}[05](?:\s?\/\s?[1-9]\d{0,2}[05]){1,5}(?!\d|\s?\/\s?\d)/g,
  /(?<!\d)24\s?\/\s?7(?![\d/])/g,
];

const priceWords = patternOf(
  "gi",
  String.raw`\b(?:rates?|prices?|donations?|specials?|fees?|costs?|tarifas?|precios?|tips?|roses|`,
  String.raw`deposit|budget|salary|score|lottery|numbers? drawn|sizes?|tallas?|measurements?|`,
  String.raw`medidas)\b[\s:=-]*(?:(?:from|are|is|of|desde|in|for|`,
  String.raw`start(?:ing)?(?: at)?)\b[\s:=-]*)*`,
);

/** Round numbers of two to four digits behind a word for prices or sizes. */
function priceLists(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(priceWords)].flatMap(({ 0: word, index }) => {
    const start = index + word.length;
    const list = /^[1-9]\d{0,2}[05](?!\d)(?:[\s.,/|&-]{1,3}[1-9]\d{0,2}[05](?!\d))*/.exec(
      text.slice(start, start + 80),
    );
    const rest = text.slice(start + (list?.[0].length ?? 0), start + 90);
    return list && !/^(?:[a-z]|[^\p{L}\n]{0,4}\d|\W*(?:double|triple|doble))/iu.test(rest)
      ? [[start, start + list[0].length] as const]
      : [];
  });
}

/** All trap stretches of a folded text, [start, end). */
export function trapsIn(text: string): readonly (readonly [number, number])[] {
  const found = traps.flatMap((trap) =>
    [...text.matchAll(trap)].map(
      ({ 0: stretch, index }) => [index, index + stretch.length] as const,
    ),
  );
  return [...found, ...priceLists(text)];
}

const cues = patternOf(
  "iu",
  String.raw`\b(?:call|calls|text|texts|txt|phone|cell|mobile|tel|telephone|whats ?app|wa|sms|`,
  String.raw`number|num|ring|contact|reach|dial|hit me|msg|message|llama(?:me|r)?|telefono|cel|`,
  String.raw`celular|movil|numero|mensaje|imessage|facetime|viber|signal)\b|[☎📞📱📲✆🤙]`,
);

/** Whether words nearby say that a number is to be called. */
export function isCalledFor(text: string, start: number, end: number): boolean {
  return (
    cues.test(text.slice(Math.max(0, start - 40), start)) || cues.test(text.slice(end, end + 25))
  );
}
