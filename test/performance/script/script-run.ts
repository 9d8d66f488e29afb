import { createReadStream, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Settings } from "../../../server/src/settings.ts";
import { peakOf, processorOf, residentOf } from "../memory.ts";

/*
 * The script that a user would write instead of Clew: it reads the same file and merges ads, phones,
 * accounts, pictures, places and their links, 1,000 rows at a time. It looks at nothing, keeps no
 * rows and cites nothing. A process of its own; its last line is how it went, as JSON.
 */
const server = createRequire(new URL("../../../server/package.json", import.meta.url));
const kinds = ["Ad", "Phone", "Account", "Image", "Location"];
const merge = `UNWIND $rows AS row
MERGE (ad:Ad {id: row.ad_id}) SET ad.title = row.title, ad.text = row.body, ad.price = row.price, \
ad.postedAt = row.posted_at
MERGE (phone:Phone {id: row.phone}) MERGE (ad)-[:MENTIONS]->(phone)
MERGE (account:Account {id: row.account}) MERGE (ad)-[:POSTED_BY]->(account)
MERGE (image:Image {id: row.picture}) MERGE (ad)-[:SHOWS]->(image)
MERGE (place:Location {id: row.city}) MERGE (ad)-[:LOCATED_IN {at: row.posted_at}]->(place)`;

type Send = (text: string, parameters?: object) => Promise<unknown>;
type Opened = { readonly send: Send; readonly close: () => Promise<void> };

/** What is used of the libraries, which are the server's: its own types are not seen from here. */
interface Libraries {
  readonly "csv-parse": { readonly parse: (options: object) => NodeJS.ReadWriteStream };
  readonly "@grafeo-db/js": {
    readonly GrafeoDB: {
      readonly create: (path: string) => {
        readonly executeCypher: Send;
        readonly close: () => void;
      };
    };
  };
  readonly "neo4j-driver": {
    readonly driver: (
      uri: string,
      auth: unknown,
    ) => { readonly executeQuery: Send; readonly close: () => Promise<void> };
    readonly auth: { readonly basic: (user: string, password: string) => unknown };
  };
}

const { settings, source } = JSON.parse(process.argv[2] ?? "{}") as {
  readonly settings: Settings;
  readonly source: string;
};
const { send, close } = settings.neo4j === undefined ? embedded(settings) : neo4j(settings.neo4j);
const before = residentOf(process.pid);
for (const kind of kinds)
  await send(`CREATE INDEX ${kind.toLowerCase()}_id IF NOT EXISTS FOR (n:${kind}) ON (n.id)`);
const worked = processorOf(process.pid);
const begun = performance.now();
let rows: object[] = [];
for await (const row of csvRows(join(source, "ads.csv"))) {
  if (rows.push(row) < 1_000) continue;
  await send(merge, { rows });
  rows = [];
}
if (rows.length > 0) await send(merge, { rows });
const milliseconds = performance.now() - begun;
const processor = processorOf(process.pid) - worked;
const grown = residentOf(process.pid) - before;
await close();
console.log(JSON.stringify({ milliseconds, processor, peak: peakOf(process.pid), grown }));

function library<Name extends keyof Libraries>(name: Name): Libraries[Name] {
  return server(name) as Libraries[Name];
}

function csvRows(path: string): AsyncIterable<object> {
  const rows: unknown = createReadStream(path).pipe(library("csv-parse").parse({ columns: true }));
  return rows as AsyncIterable<object>;
}

function embedded({ data }: Settings): Opened {
  mkdirSync(data, { recursive: true });
  const database = library("@grafeo-db/js").GrafeoDB.create(join(data, "script.grafeo"));
  return {
    send: (text, parameters) => database.executeCypher(text, parameters),
    close: async () => database.close(),
  };
}

function neo4j({ uri, user, password }: NonNullable<Settings["neo4j"]>): Opened {
  const { driver, auth } = library("neo4j-driver");
  const open = driver(uri, auth.basic(user, password));
  return {
    send: (text, parameters) => open.executeQuery(text, parameters),
    close: () => open.close(),
  };
}
