import type { FileForm } from "../file-form.ts";
import { nodeAt, nodesNamed } from "../xml/xml-tree.ts";
import { networkMapping } from "./network-mapping.ts";
import { openXmlNetwork, type GraphFormat, type GraphPart } from "./xml-network.ts";

/** A graph in GEXF, as Gephi and Clew write it. */
export const gexf: FileForm = {
  format: "gexf",
  fits: ({ text }) => /<(?:\w+:)?gexf[\s>]/u.test(text.slice(0, 16_384)),
  open: (path) => openXmlNetwork(path, format),
  mapping: networkMapping,
};

/** Attributes of elements that say more than where and how something is drawn. */
const stated = ["weight", "kind", "start", "end", "type"];

const format: GraphFormat = {
  declares: "attributes",
  // Nodes and links number their attributes each from 0.
  namesIn: (node) =>
    nodesNamed(node, "attribute").map(({ attributes: { id = "", title = id } }) => [
      `${node.attributes["class"] ?? "node"} ${id}`,
      title,
    ]),
  partIn: (node, nameOf): GraphPart => {
    const { attributes } = node;
    const { id = "", label = "", source, target } = attributes;
    const isDirection = /^(?:un)?directed$|^mutual$/u.test(attributes["type"] ?? "");
    const own = stated.flatMap((name) => {
      const text = attributes[name]?.trim() ?? "";
      return text === "" || (name === "type" && isDirection) ? [] : [[name, [text]] as const];
    });
    const values = nodesNamed(nodeAt(node, "attvalues"), "attvalue").flatMap((value) => {
      const text = value.attributes["value"]?.trim() ?? "";
      const of = value.attributes["for"] ?? value.attributes["id"] ?? "";
      const name = nameOf(`${node.name} ${of}`);
      return text === "" ? [] : [[name, [text]] as const];
    });
    return {
      id,
      label,
      ...(source === undefined ? {} : { source }),
      ...(target === undefined ? {} : { target }),
      texts: Object.fromEntries([...own, ...values]),
    };
  },
};
