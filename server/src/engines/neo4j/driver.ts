import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Parameters, Row, Value } from "../../graph/index.ts";
import { EngineUnavailable } from "../../shared/errors.ts";
import type { Neo4jSettings } from "../../settings.ts";

/**
 * Opens the driver; nothing is sent yet. Waits are bounded so that an absent server is noticed
 * within 3 s.
 */
export function openDriver(settings: Neo4jSettings): Driver {
  return driverFor(settings.uri, settings, 50);
}

interface Account {
  readonly user: string;
  readonly password: string;
}

function driverFor(uri: string, { user, password }: Account, connections: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_500,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: connections,
    connectionLivenessCheckTimeout: 10_000,
    userAgent: "clew",
  });
}

/**
 * A driver for what people write: few connections, which all else never waits for, under the
 * account that only reads where there is one.
 */
export function openReader(settings: Neo4jSettings): Driver {
  const { reader = settings } = settings;
  return driverFor(settings.uri, reader, 4);
}

/** Parameters as the driver wants them: whole numbers as integers, undefined as null. */
export function toDriver(value: Value | undefined): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === "object" && value !== null) return parametersToDriver(value as Parameters);
  return value ?? null;
}

/** The parameters of one statement as the driver wants them. */
export function parametersToDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriver(value)]),
  );
}

/**
 * A value of the driver as a plain one; nodes, relationships and paths become maps with their
 * shape.
 */
export function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isNode(value)) return { _labels: [...value.labels], ...plainMap(value.properties) };
  if (neo4j.isRelationship(value)) return { _type: value.type, ...plainMap(value.properties) };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return {
      _nodes: nodes.map(toPlain),
      _links: value.segments.map((segment) => toPlain(segment.relationship)),
    };
  }
  if (typeof value === "object" && Object.getPrototypeOf(value) !== Object.prototype)
    return ownText(value);
  return plainMap(value as Record<string, unknown>);
}

/** The rows of an answer as plain values. */
export function plainRows(records: readonly { toObject: () => object }[]): readonly Row[] {
  return records.map((record) => plainMap(record.toObject() as Record<string, unknown>));
}

/** Ends a session; a server that is gone does not matter here. */
export async function closeQuietly(session: Session): Promise<void> {
  await answeredWithin(0, session.close()).catch(() => undefined);
}

/** The database ends what passes its limit, and answers within this. */
const grace = 5_000;

/**
 * What the driver was asked, or EngineUnavailable where no answer comes within some milliseconds: a
 * database that dies under a question may leave its driver waiting for ever.
 */
export async function answeredWithin<T>(limit: number, asked: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineUnavailable()), limit + grace);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

function plainMap(map: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toPlain(value)]));
}

/** A value of a type of the driver's own (a date, a point) as it writes itself. */
function ownText(value: { readonly toString: () => string }): string {
  return value.toString();
}
