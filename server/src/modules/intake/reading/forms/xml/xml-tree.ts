import { SaxesParser } from "saxes";
import { localName } from "../../workbooks/xml-parts.ts";

/** An element with what stands in it, names without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text and that of the elements in it, in order. */
  readonly text: string;
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}

interface OpenNode {
  readonly name: string;
  attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
  readonly start: number;
}

const deepest = 200;

/** The element that a text is; undefined where it is none. */
export function xmlTree(raw: string): XmlNode | undefined {
  const parser = new SaxesParser();
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  // a sign that is none in XML stays as it is written
  parser.on("error", () => undefined);
  parser.on("opentagstart", ({ name }) => {
    if (open.length > deepest) return;
    const start = raw.lastIndexOf("<", parser.position - 2);
    open.push({ name: localName(name), attributes: {}, children: [], text: "", start });
  });
  parser.on("opentag", ({ attributes }) => {
    const last = open.at(-1);
    if (last === undefined) return;
    for (const [name, value] of Object.entries(attributes))
      last.attributes[localName(name)] = withSurrogates(value);
  });
  const take = (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += withSurrogates(text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    const done = open.pop();
    if (done === undefined) return;
    const node = { ...done, end: parser.position };
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else {
      parent.children.push(node);
      parent.text += node.text;
    }
  });
  parser.write(raw).close();
  return root;
}

/** Signs beyond 16 bits that a writer gave as two references: &#55357;&#56832; is 😀. */
function withSurrogates(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(5[5-6]\d{3});&#(5[6-7]\d{3});/gu, (_, high: string, low: string) =>
    String.fromCharCode(Number(high), Number(low)).toWellFormed(),
  );
}

/** The first element at a path of names; undefined where there is none. */
export function nodeAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let now = node;
  for (const name of path) now = now?.children.find((child) => child.name === name);
  return now;
}

/** The elements of a name within another. */
export function nodesNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The text at a path of names, trimmed; empty where there is none. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string {
  return nodeAt(node, ...path)?.text.trim() ?? "";
}
