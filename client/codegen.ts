import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * The page speaks of entities through the interface alone, so that kinds added by a deployment just work:
 * the types made from the ontology are left out here and one stands for all of them.
 */
function schemaOfAnyKind(): string {
  const text = readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");
  const others = text.replace(
    /^(?:"""(?:(?!""")[\s\S])*"""\n|"[^"\n]*"\n)?type \w+ implements Entity\b[^{]*\{[\s\S]*?^\}\n?/gm,
    "",
  );
  const entity = /^interface Entity \{([\s\S]*?)^\}/m.exec(others)?.[1] ?? "";
  return `${others}\ntype AnyEntity implements Entity {${entity}}\n`;
}

const config: CodegenConfig = {
  schema: schemaOfAnyKind(),
  documents: ["src/api/operations/*.graphql"],
  generates: {
    "src/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        scalars: { DateTime: "string", JSON: "unknown", ID: "string" },
      },
    },
  },
};
export { config as default };
