import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { benchApi } from "./api-bench.ts";
import { benchClusters } from "./records/clusters-bench.ts";
import { benchCommunities } from "./networks/communities-bench.ts";
import { benchChart } from "./chart-bench.ts";
import { benchCase } from "./exports/case-bench.ts";
import { benchExports } from "./exports/exports-bench.ts";
import { benchGrowth } from "./texts/growth-bench.ts";
import { benchDecisions } from "./records/decisions-bench.ts";
import { benchImport } from "./import-bench.ts";
import { benchImportScript } from "./script/import-script-bench.ts";
import { benchLive } from "./live-bench.ts";
import { benchLinking } from "./records/linking-bench.ts";
import { benchMeasures } from "./networks/measures-bench.ts";
import { benchDrawing, benchPage, benchPlacement } from "./page-bench.ts";
import { benchPhones } from "./texts/phones-bench.ts";
import { benchPictures } from "./texts/pictures-bench.ts";
import { benchReads } from "./reads-bench.ts";
import { megabytes } from "./printed-tables.ts";
import { benchRereading } from "./texts/rereading-bench.ts";
import { benchResolution } from "./records/resolution-bench.ts";
import { benchResolutionStore } from "./records/resolution-store-bench.ts";
import { benchReturn } from "./return-bench.ts";
import { benchRows } from "./networks/rows-bench.ts";
import { benchNetworksPage } from "./networks/networks-page-bench.ts";
import { benchScopes } from "./networks/scope-bench.ts";
import { benchStart } from "./start-bench.ts";
import { engines, type EngineName } from "./fresh-stores.ts";
import { benchSearch } from "./texts/search-bench.ts";
import { benchWording } from "./texts/wording-bench.ts";
import { benchWorlds } from "./records/worlds-bench.ts";

/**
 * npm run bench: measures Clew beside what it stands on, in one run, and prints tables in Markdown.
 * Options: --only with some of exports,case,chart,import,import-script,reads,api,placement,page,drawing,start,
 * return,measures,communities,clusters,linking,resolution,resolution-store,decisions,live,pictures,
 * phones,wording,growth,rereading,rows,networks,scopes,search,worlds
 * --rows 500000 --ads 5000 --places 100 --alone --entities 200000 --runs 5 --records 1000000
 * --engine embedded|neo4j --rooms FOLDER
 */
const { values } = parseArgs({
  options: {
    only: {
      type: "string",
      default:
        "exports,case,chart,import,import-script,reads,api,placement,page,drawing,start,measures," +
        "communities,clusters,linking,resolution,pictures,phones,wording,growth,rereading," +
        "networks,scopes,search",
    },
    rows: { type: "string", default: "500000" },
    places: { type: "string", default: "100" },
    ads: { type: "string", default: "5000" },
    alone: { type: "boolean" },
    entities: { type: "string", default: "200000" },
    runs: { type: "string", default: "5" },
    records: { type: "string", default: "1000000" },
    engine: { type: "string" },
    rooms: { type: "string" },
  },
});
const chosen = engines.filter(
  (engine): engine is EngineName => values.engine === undefined || values.engine === engine,
);
const parts = new Set(values.only.split(","));
const runs = Number(values.runs);

console.log(`Command: npm run bench -- ${process.argv.slice(2).join(" ")}`);
console.log(
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${megabytes(totalmem())}` +
    ` MB, Node ${process.version}, ${process.platform} ${process.arch}`,
);
if (parts.has("exports")) await benchExports(chosen, 10_000, runs);
if (parts.has("case")) await benchCase(chosen, runs);
if (parts.has("import"))
  await benchImport(chosen, {
    rows: Number(values.rows),
    places: Number(values.places),
    runs,
    beside: values.alone !== true,
  });
if (parts.has("import-script")) await benchImportScript(chosen, Number(values.rows));
if (parts.has("reads")) await benchReads(chosen, Number(values.entities), runs);
if (parts.has("api")) await benchApi(chosen, runs);
if (parts.has("placement")) await benchPlacement();
if (parts.has("measures")) await benchMeasures(runs);
if (parts.has("rows")) benchRows(4 * runs);
if (parts.has("communities")) await benchCommunities(runs);
if (parts.has("clusters")) await benchClusters();
if (parts.has("worlds")) await benchWorlds(values.rooms);
if (parts.has("wording")) await benchWording();
if (parts.has("growth")) await benchGrowth();
if (parts.has("rereading")) await benchRereading(chosen, Math.min(20_000, Number(values.rows)));
if (parts.has("resolution")) await benchResolution(Number(values.records));
if (parts.has("live")) await benchLive(chosen, Number(values.ads));
if (parts.has("decisions")) await benchDecisions(chosen, [1_000, 10_000]);
if (parts.has("resolution-store"))
  for (const engine of chosen) await benchResolutionStore(engine, Number(values.rows));
if (parts.has("phones")) benchPhones();
if (parts.has("pictures")) await benchPictures();
if (parts.has("linking")) await benchLinking("embedded", Number(values.entities), 10_000);
if (parts.has("networks")) await benchNetworksPage(chosen, Number(values.entities) / 2);
if (parts.has("scopes")) await benchScopes(chosen, Number(values.entities) / 2);
if (parts.has("search")) await benchSearch(Number(values.entities));
if (parts.has("chart")) await benchChart(chosen, runs);
if (parts.has("page")) await benchPage(runs);
if (parts.has("drawing")) await benchDrawing(runs);
if (parts.has("start")) await benchStart();
if (parts.has("return")) await benchReturn(Number(values.entities), runs);
