import type { Dice } from "../dice.ts";
import type { Apart, MadeWorld, Pair } from "../world.ts";
import { adMapping } from "./second-ad-mapping.ts";
import { sheetOf, stampOf } from "./second-sheets.ts";

export interface Town {
  readonly city: string;
  readonly state: string;
}

export interface Post {
  readonly owner: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly town: Town;
  /** Days since the world began; undefined where the source has no time. */
  readonly day: number | undefined;
  readonly phone?: string;
  /** The number that stands in the form or in the text, however it is written. */
  readonly number?: string;
  readonly email?: string;
  readonly user?: string;
  readonly pictures?: readonly string[];
  readonly link?: string;
  readonly stay?: string;
  readonly price?: string;
}

export interface AdBook {
  readonly posts: readonly Post[];
  add(post: Post): Post;
  /** An id that crosses owners. */
  apart(identifier: string, why: string): void;
  /** Two ads of different owners that travel together. */
  together(one: Post, other: Post): void;
  made(): MadeWorld;
}

export interface Cover {
  readonly name: string;
  readonly title: string;
  readonly start: string;
  readonly timezone: string;
  readonly sites: readonly string[];
}

export function adBookOf(dice: Dice, cover: Cover): AdBook {
  const posts: Post[] = [];
  const apart: Apart[] = [];
  const pairs: [Post, Post][] = [];
  return {
    posts,
    add: (post) => {
      posts.push(post);
      return post;
    },
    apart: (identifier, why) => void apart.push({ identifier, why }),
    together: (one, other) => void pairs.push([one, other]),
    made: () => {
      const keys = keysOf(dice, posts);
      const adOf = (post: Post) => `Ad/${keys.get(post) ?? ""}`;
      return {
        files: filesOf(cover, keys),
        truth: new Map([...keys].map(([post]) => [adOf(post), post.owner])),
        apart: apart.filter(({ identifier }) => crosses(posts, identifier)),
        together: pairs.map(([one, other]): Pair => [adOf(one), adOf(other)]),
      };
    },
  };
}

/** Whether the ads of at least two owners show it; of what is neither number nor picture, always. */
function crosses(posts: readonly Post[], identifier: string): boolean {
  if (!/^(?:phone|image):/u.test(identifier)) return true;
  const value = identifier.replace(/^\w+:/u, "");
  const having = posts.filter(
    ({ number, pictures = [] }) => number === value || pictures.includes(value),
  );
  return new Set(having.map(({ owner }) => owner)).size > 1;
}

/** Numbered as they came in, whoever wrote them. */
function keysOf(dice: Dice, posts: readonly Post[]): Map<Post, string> {
  const order = posts.map((post) => ({ post, day: post.day ?? dice.unit() * 400 }));
  let number = 20_000;
  return new Map(
    order
      .toSorted((one, other) => one.day - other.day)
      .map(({ post }) => {
        number += dice.between(1, 7);
        return [post, `${post.site}-${number}`];
      }),
  );
}

function filesOf(cover: Cover, keys: ReadonlyMap<Post, string>): Map<string, string> {
  const files = new Map([["mapping.yaml", adMapping(cover)]]);
  for (const site of cover.sites) {
    const rows = [...keys].filter(([post]) => post.site === site);
    files.set(
      `${site}.csv`,
      sheetOf(
        columns,
        rows.map(([post, key]) => rowOf(cover, post, key)),
      ),
    );
  }
  return files;
}

function rowOf(cover: Cover, post: Post, key: string): Record<string, string> {
  return {
    post_id: key,
    posted: post.day === undefined ? "" : stampOf(cover.start, post.day),
    title: post.title,
    body: post.text,
    price: post.price ?? "",
    city: post.town.city,
    state: post.town.state,
    contact: post.phone ?? "",
    mail: post.email ?? "",
    user: post.user ?? "",
    pictures: (post.pictures ?? []).join("|"),
    link: post.link ?? "",
    stay: post.stay ?? "",
    board: post.site,
  };
}

const columns = [
  "post_id",
  "posted",
  "title",
  "body",
  "price",
  "city",
  "state",
  "contact",
  "mail",
  "user",
  "pictures",
  "link",
  "stay",
  "board",
];
