import type { FileForm } from "../file-form.ts";
import { nodesNamed, type XmlNode } from "../xml/xml-tree.ts";
import { networkMapping } from "./network-mapping.ts";
import { openXmlNetwork, type GraphFormat, type GraphPart } from "./xml-network.ts";

/** A graph in GraphML, as networkx, yEd, Gephi and Clew write it. */
export const graphml: FileForm = {
  format: "graphml",
  fits: ({ text }) => /<(?:\w+:)?graphml[\s>]/u.test(text.slice(0, 16_384)),
  open: (path) => openXmlNetwork(path, format),
  mapping: networkMapping,
};

const format: GraphFormat = {
  declares: "key",
  namesIn: ({ attributes: { id = "", ...key } }) => [
    [id, key["attr.name"] ?? key["yfiles.type"] ?? id],
  ],
  partIn: (node, nameOf): GraphPart => {
    const { attributes } = node;
    const { source, target } = attributes;
    const texts = Object.fromEntries(
      nodesNamed(node, "data").flatMap((data) => {
        const text = data.text.trim();
        const name = nameOf(data.attributes["key"] ?? "");
        return text === "" || data.children.length > 0 ? [] : [[name, [text]] as const];
      }),
    );
    return {
      id: attributes["id"] ?? "",
      label: texts["label"]?.[0] ?? drawnLabel(node),
      ...(source === undefined ? {} : { source }),
      ...(target === undefined ? {} : { target }),
      texts,
    };
  },
};

/** The label that yEd draws: it stands deep within the data of a node. */
function drawnLabel(node: XmlNode): string {
  if (node.name === "NodeLabel" || node.name === "EdgeLabel") return node.text.trim();
  for (const child of node.children) {
    const label = drawnLabel(child);
    if (label !== "") return label;
  }
  return "";
}
