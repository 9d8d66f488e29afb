import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin } from "../../../shared/errors.ts";
import { citedBy, entitiesAt, entityAt, refOf, wholeLinks } from "../../ground/entities/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { contactsOf, eventsWithin, hoursOf, zonesOf, type EventFilter } from "./contacts.ts";
import { eventsOf, type ContactEvent } from "./queries.ts";

const mostEvents = 20_000;
const mostPage = 100;

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    contacts: async (_, { id, first }, context) => {
      assertWithin("first", first, 1, 200);
      const { events, zoneOf } = await readEvents(id, context);
      const all = contactsOf(events);
      const others = await entitiesAt(
        all.slice(0, first).map(({ other }) => other),
        context,
      );
      const byRef = new Map(others.map((entity) => [entity.ref, entity]));
      const contacts = all.slice(0, first).flatMap(({ other, ...counts }) => {
        const entity = byRef.get(other);
        return entity === undefined ? [] : [{ entity, ...counts }];
      });
      const hours = hoursOf(events, zoneOf);
      return {
        contacts,
        shown: contacts.length,
        total: all.length,
        totalIsExact: events.length < mostEvents,
        events: events.length,
        hours,
        timed: hours.reduce((sum, { count }) => sum + count, 0),
        zones: zonesOf(events, zoneOf),
      };
    },
    contactEvents: async (_, { id, first, after, with: other, ...asked }, context) => {
      if (asked.weekday !== null && asked.weekday !== undefined)
        assertWithin("weekday", asked.weekday, 1, 7);
      if (asked.hour !== null && asked.hour !== undefined) assertWithin("hour", asked.hour, 0, 23);
      const { from, size } = pageOf(first, after, mostPage);
      const { events, zoneOf } = await readEvents(id, context);
      const filter: EventFilter = {
        other: other === null || other === undefined ? undefined : refOf(context.clew, other),
        outgoing: asked.outgoing ?? undefined,
        weekday: asked.weekday ?? undefined,
        hour: asked.hour ?? undefined,
      };
      const all = eventsWithin(events, filter, zoneOf);
      const nodes = await evidenceFor(all.slice(from, from + size), context);
      return connectionOf(nodes, from, all.length, events.length < mostEvents);
    },
  },
};

/** The events of an entity, and the zones of its sources. Throws NotFound where it is not held. */
async function readEvents(id: string, context: Context) {
  const { clew, reach } = context;
  const entity = await entityAt(refOf(clew, id), context);
  const [events, sources] = await Promise.all([
    eventsOf(clew, reach, entity.ref, mostEvents),
    sourcesById(clew),
  ]);
  return { events, zoneOf: (dataset: string) => sources.get(dataset)?.timezone };
}

/** Events as the other end of each with the rows that state it. */
async function evidenceFor(events: readonly ContactEvent[], context: Context) {
  const { clew, reach } = context;
  const [links, others] = await Promise.all([
    wholeLinks(
      clew,
      reach,
      events.map(({ source, link }) => ({ source, ref: link })),
    ),
    entitiesAt([...new Set(events.map(({ other }) => other))], context),
  ]);
  const byRef = new Map(others.map((entity) => [entity.ref, entity]));
  return events.flatMap(({ link, other }) => {
    const entity = byRef.get(other);
    const whole = links.get(link);
    if (entity === undefined || whole === undefined) return [];
    return [{ entity, with: null, value: "", cited: citedBy(whole.statements) }];
  });
}
