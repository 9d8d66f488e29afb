import type { ExportEntity } from "../types.ts";
import { coordinatesOf } from "./places-held.ts";
import { observableId, stixId } from "./stix-ids.ts";

/** The part of a STIX object that says what it is. */
interface StixObject {
  readonly type: string;
  readonly id: string;
  /** True for a cyber-observable, which has no times of its own. */
  readonly isObservable: boolean;
  readonly [property: string]: string | number | boolean;
}

type Make = (one: ExportEntity) => StixObject | undefined;

/** The object that STIX 2.1 has for an entity; undefined where it has none that its values fit. */
export function nativeObject(one: ExportEntity): StixObject | undefined {
  return makers[one.kind]?.(one);
}

const identity =
  (identityClass: string): Make =>
  ({ ref, label }) => ({
    type: "identity",
    id: stixId("identity", ref),
    isObservable: false,
    name: label === "" ? ref : label,
    identity_class: identityClass,
  });

const location: Make = (one) => {
  const at = coordinatesOf(one);
  const country = first(one, "country");
  const isCountry = /^[A-Z]{2}$/u.test(country);
  if (at === undefined && !isCountry) return undefined;
  return {
    type: "location",
    id: stixId("location", one.ref),
    isObservable: false,
    ...(one.label === "" ? {} : { name: one.label }),
    ...(isCountry ? { country } : {}),
    ...(at === undefined ? {} : { longitude: at[0], latitude: at[1] }),
  };
};

const email: Make = (one) => {
  const value = first(one, "address");
  if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(value)) return undefined;
  return observable("email-addr", { value }, {});
};

const account: Make = (one) => {
  const handle = first(one, "handle");
  if (handle === "") return undefined;
  const platform = first(one, "platform").toLowerCase();
  const type = /^[a-z0-9-]{3,250}$/u.test(platform) ? { account_type: platform } : {};
  const login = { account_login: handle };
  return observable("user-account", { ...type, ...login }, { display_name: one.label });
};

const website: Make = (one) => {
  const value = first(one, "url");
  if (!/^https?:\/\/[^\s"<>\\^`{|}]+$/u.test(value) || !URL.canParse(value)) return undefined;
  return observable("url", { value }, {});
};

const internetAddress: Make = (one) => {
  const value = first(one, "ip");
  if (/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/u.test(value))
    return observable("ipv4-addr", { value }, {});
  if (value.includes(":") && URL.canParse(`http://[${value}]/`))
    return observable("ipv6-addr", { value }, {});
  return undefined;
};

const makers: Readonly<Record<string, Make>> = {
  Person: identity("individual"),
  Organisation: identity("organization"),
  Location: location,
  Email: email,
  Account: account,
  Website: website,
  IpAddress: internetAddress,
};

/** An observable: its id is made of the values that the standard names. */
function observable(
  type: string,
  values: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): StixObject {
  return { type, id: observableId(type, values), isObservable: true, ...values, ...more };
}

function first({ properties }: ExportEntity, name: string): string {
  return properties[name]?.[0] ?? "";
}
