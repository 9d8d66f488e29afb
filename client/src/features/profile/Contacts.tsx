import { useState } from "react";
import { ContactsDocument, useOperation, type ContactsQuery } from "../../api/index.ts";
import { Problem } from "../../design/index.ts";
import { atLeast, day, meaningOf, number, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { Counted, eventsOf, type EventsOf } from "../evidence/index.ts";
import { HourGrid } from "./HourGrid.tsx";

const FIRST = 8;
const MOST = 200;
type All = ContactsQuery["contacts"];
type Contact = All["contacts"][number];

/** With whom it is in contact, how often, in which direction and at which hours; nothing where no event joins it. */
export function Contacts({ id, label }: { readonly id: string; readonly label: string }) {
  const [isWhole, setWhole] = useState(false);
  const { data, problem, again } = useOperation(ContactsDocument, {
    id,
    first: isWhole ? MOST : FIRST,
  });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data || data.contacts.total === 0) return null;
  const { contacts, total, totalIsExact, shown } = data.contacts;
  return (
    <section className="panel stack" data-testid="contacts">
      <h2 className="head">
        {say("profile.contacts.contacts", { total: atLeast(total, totalIsExact) })}
      </h2>
      <div className="contacts-table">
        <table className="table">
          <Heads />
          <tbody>
            {contacts.map((one) => (
              <ContactRow key={one.entity.id} id={id} label={label} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {total > shown && (
        <p className="third small">
          {say("profile.contacts.shownOf", { shown, total })}{" "}
          {!isWhole && (
            <button type="button" className="link-button" onClick={() => setWhole(true)}>
              {say("profile.contacts.showMore", { more: Math.min(MOST, total) })}
            </button>
          )}
        </p>
      )}
      {data.contacts.timed > 0 && <HourGrid id={id} label={label} all={data.contacts} />}
    </section>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>{say("profile.contacts.who")}</th>
        <th className="number">{say("profile.contacts.events")}</th>
        <th className="number">{say("profile.contacts.out")}</th>
        <th className="number">{say("profile.contacts.in")}</th>
        <th>{say("profile.contacts.first")}</th>
        <th>{say("profile.contacts.last")}</th>
      </tr>
    </thead>
  );
}

interface Of {
  readonly id: string;
  readonly label: string;
}

function ContactRow({ id, label, one }: Of & { readonly one: Contact }) {
  const { entity, events, firstSeen, lastSeen } = one;
  const of = { id, with: entity.id };
  const title = say("profile.contacts.between", { label, other: entity.label });
  return (
    <tr data-testid="contact">
      <td className="common-what">
        <EntityLine entity={entity} />
      </td>
      <Count count={events} title={title} of={of} />
      <Count
        count={one.out}
        title={say("profile.contacts.fromTo", { label, other: entity.label })}
        of={{ ...of, outgoing: true }}
      />
      <Count
        count={one.in}
        title={say("profile.contacts.fromTo", { label: entity.label, other: label })}
        of={{ ...of, outgoing: false }}
      />
      <td className="second nowrap">{day(firstSeen)}</td>
      <td className="second nowrap">{day(lastSeen)}</td>
    </tr>
  );
}

function Count({
  count,
  title,
  of,
}: {
  readonly count: number;
  readonly title: string;
  readonly of: EventsOf;
}) {
  return (
    <td className="number">
      {count === 0 ? (
        <span className="third">0</span>
      ) : (
        <Counted wanted={{ title, of: meaningOf("events"), useEvidence: eventsOf(of) }}>
          {number(count)}
        </Counted>
      )}
    </td>
  );
}
