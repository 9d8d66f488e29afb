import { resolve } from "node:path";
import { z } from "zod";
import { InvalidInput } from "./shared/errors.ts";
import { assertReadable } from "./shared/file-place.ts";

const schema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe("Port to listen on; 0 takes a free one."),
  HOST: z
    .string()
    .min(1)
    .default("127.0.0.1")
    .describe("Address to listen on; others than loopback are refused until there is sign-in."),
  CLEW_INSECURE: z
    .literal("yes")
    .optional()
    .describe("yes: HOST may be reachable from outside; anyone there can read and change all."),
  CLEW_ALLOWED_HOSTS: z
    .string()
    .default("")
    .describe("Further names that the page is asked under, with commas between."),
  CLEW_DATA: z
    .string()
    .min(1)
    .default("./data")
    .describe("Folder of the embedded graph, source rows and uploads."),
  CLEW_KEY: z
    .string()
    .min(1)
    .optional()
    .describe("File of the store's key, shared by servers on one Neo4j; unset: key in CLEW_DATA."),
  CLEW_JOURNAL: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Folder of the journal, shared by servers on one Neo4j; unset: journal in CLEW_DATA.",
    ),
  NEO4J_URI: z
    .string()
    .min(1)
    .optional()
    .describe("Address of a Neo4j, as neo4j://host:7687; unset: the embedded engine."),
  NEO4J_USER: z.string().default("neo4j").describe("User at Neo4j."),
  NEO4J_PASSWORD: z.string().default("").describe("Password at Neo4j."),
  NEO4J_DATABASE: z.string().default("neo4j").describe("Database at Neo4j."),
  NEO4J_READER: z
    .string()
    .min(1)
    .optional()
    .describe(
      "User at Neo4j that may only read, for queries that people write; unset: NEO4J_USER.",
    ),
  NEO4J_READER_PASSWORD: z.string().default("").describe("Password of NEO4J_READER."),
  CLEW_ONTOLOGY: z
    .string()
    .min(1)
    .optional()
    .describe("Folder with further kinds: entities/*.yaml, links/*.yaml."),
  CLEW_WATCH: z
    .string()
    .default("")
    .describe("Folders whose files come to sources, as dataset=folder; several with ; between."),
  CLEW_LOG: z
    .enum(["silent", "error", "info", "debug"])
    .default("info")
    .describe("How much is logged on standard error."),
});

/** What the environment settles. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** True where a host that is open to others is wanted without sign-in. */
  readonly insecure?: boolean;
  /** Further names under which the page is asked. */
  readonly allowedHosts?: readonly string[];
  /** Absolute path. */
  readonly data: string;
  /** Absolute path of the key file; in the data folder where it is not given. */
  readonly key?: string;
  /** Absolute path of the journal's folder; in the data folder where it is not given. */
  readonly journal?: string;
  readonly neo4j?: Neo4jSettings;
  /** Absolute path of a folder with further kinds. */
  readonly ontology?: string;
  readonly log: "silent" | "error" | "info" | "debug";
  /** Folders whose files come to sources. */
  readonly watches?: readonly WatchSetting[];
}

/** A folder, by absolute path, and the dataset that its files come to. */
export interface WatchSetting {
  readonly dataset: string;
  readonly folder: string;
}

/** How to connect to a Neo4j. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The account under which queries of people run, where it is another one. */
  readonly reader?: { readonly user: string; readonly password: string };
}

/**
 * Reads the environment; the only reader of process.env. Throws InvalidInput naming the variable.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  const read = schema.safeParse(present);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new InvalidInput(
      "shared.as-written",
      { text: `${issue?.message ?? "It cannot be read"}.` },
      issue?.path.join(".") ?? "environment",
    );
  }
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    insecure: values.CLEW_INSECURE === "yes",
    allowedHosts: values.CLEW_ALLOWED_HOSTS.split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    data: pathOf("CLEW_DATA", values.CLEW_DATA),
    log: values.CLEW_LOG,
    ...(values.CLEW_KEY === undefined ? {} : { key: pathOf("CLEW_KEY", values.CLEW_KEY) }),
    ...(values.CLEW_JOURNAL === undefined
      ? {}
      : { journal: pathOf("CLEW_JOURNAL", values.CLEW_JOURNAL) }),
    ...(values.CLEW_ONTOLOGY === undefined
      ? {}
      : { ontology: pathOf("CLEW_ONTOLOGY", values.CLEW_ONTOLOGY) }),
    ...neo4jOf(values),
    watches: watchesIn(values.CLEW_WATCH),
  };
}

/** Most folders that are watched. */
const mostWatches = 50;

/** The folders to be watched. Throws InvalidInput, naming the variable, where they cannot be read. */
function watchesIn(text: string): readonly WatchSetting[] {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  if (parts.length > mostWatches)
    throw new InvalidInput(
      "shared.length",
      { low: 0, high: mostWatches, length: parts.length },
      "CLEW_WATCH",
    );
  return parts.map((part) => {
    const [, dataset = "", folder = ""] = /^\s*([a-z0-9-]+)=(.+?)\s*$/u.exec(part) ?? [];
    if (dataset === "") throw new InvalidInput("shared.watch-setting", {}, "CLEW_WATCH");
    return { dataset, folder: pathOf("CLEW_WATCH", folder) };
  });
}

function neo4jOf(values: z.infer<typeof schema>): Pick<Settings, "neo4j"> {
  if (values.NEO4J_URI === undefined) return {};
  const reader =
    values.NEO4J_READER === undefined
      ? {}
      : { reader: { user: values.NEO4J_READER, password: values.NEO4J_READER_PASSWORD } };
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = values;
  return { neo4j: { uri, user, password, database: values.NEO4J_DATABASE, ...reader } };
}

/** An absolute path. Throws InvalidInput, naming the variable, where it can be none. */
function pathOf(variable: string, text: string): string {
  assertReadable(text, variable);
  return resolve(text);
}

/** The reference of all variables, a line each, for --help and the docs. */
export function settingsReference(): string {
  return Object.entries(schema.shape)
    .map(([name, field]) => `${name.padEnd(24)}${field.description ?? ""}`)
    .join("\n");
}
