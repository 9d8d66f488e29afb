import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

const PLAIN = "aceiklnorsuyzACEGIKLNORSUYZ";
const ACCENTED = "áçéíķļñóŕšúýžÁÇÉĜÍĶĻÑÓŔŠÚÝŽ";
const accents = new Map([...PLAIN].map((letter, at) => [letter, ACCENTED[at] ?? letter]));

const accented = (text: string) =>
  [...text].map((letter) => accents.get(letter) ?? letter).join("");

/** The same message with its own letters accented; what is put into it stays as it is. */
function withAccents(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: accented(element.value) };
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(withAccents) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(withAccents) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
}

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

/** English made strange: every message in brackets and accents, so that what escaped translation stands out. */
export const pseudoMessage = (message: string): MessageFormatElement[] => [
  literal("["),
  ...parse(message).map(withAccents),
  literal("]"),
];

export const pseudoMessages = (messages: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)]),
  );
