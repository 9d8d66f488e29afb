/**
 * What a resolver may give for a type: each field as its value, a promise of it, or a function that works it out when
 * it is asked for (graphql-js calls it).
 */
export type Row<T> = {
  readonly [Field in keyof T]: T[Field] | Promise<T[Field]> | (() => T[Field] | Promise<T[Field]>);
};
