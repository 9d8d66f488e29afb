import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../../../schema-context.ts";
import { assertWithin, NotFound } from "../../../shared/errors.ts";
import { valueOf } from "../../../shared/ids.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { once } from "../../../shared/once.ts";
import { refOf, type Entity } from "../../ground/entities/index.ts";
import { distanceOf, isMirrored } from "../../intake/pictures/index.ts";
import { accountsOf, imagesOf, thingsOf, timesShown } from "./queries.ts";

/** A variant as its fields are resolved from. */
interface Variant {
  readonly image: Entity;
  readonly first: string;
  readonly thingTotal: number;
  /** Refs, those with most of its things first. */
  readonly accounts: () => Promise<readonly string[]>;
}

const [mostNamed, mostAccounts, mostPreviews] = [50, 200, 4];
const caveat =
  "The same picture need not mean the same person: pictures are copied. A room, a bed or a lamp in ads of different accounts is a lead to a place.";

export const resolvers: Resolvers = {
  Query: {
    pictureVariants: async (
      _: unknown,
      { id, first }: { readonly id: string; readonly first: number },
      { clew, reach, loaders }: Context,
    ) => {
      assertWithin("first", first, 1, 200);
      const asked = await loaders.entity.load(refOf(clew, id));
      if (asked === undefined || (asked.kind !== "Image" && asked.kind !== "ImageGroup"))
        throw new NotFound("entity");
      const { group, images } = await imagesOf(clew, reach, asked.ref);
      const shown = await held(images.slice(0, first), loaders);
      const things = await timesShown(
        clew,
        reach,
        shown.map(({ ref }) => ref),
      );
      return {
        group: group === undefined ? null : () => loaders.entity.load(group),
        variants: shown.map((image): Variant => ({
          image,
          first: valueOf(shown[0]?.id ?? image.id),
          thingTotal: things.get(image.ref) ?? 0,
          accounts: once(() => accountsOf(clew, reach, image.ref)),
        })),
        total: images.length,
        caveat,
      };
    },
  },
  PictureVariant: {
    distance: ({ image, first }: Variant) => distanceOf(first, valueOf(image.id)),
    mirrored: ({ image, first }: Variant) => isMirrored(first, valueOf(image.id)),
    things: async ({ image }: Variant, _: unknown, { clew, reach, loaders }: Context) =>
      loaders.entity.loadMany(await thingsOf(clew, reach, image.ref, mostNamed)),
    accounts: async ({ accounts }: Variant, _: unknown, { loaders }: Context) =>
      held((await accounts()).slice(0, mostAccounts), loaders),
    accountTotal: async ({ accounts }: Variant) => (await accounts()).length,
    previews: ({ image }: Variant, _: unknown, { clew }: Context) =>
      previewsOf(join(clew.data, "pictures"), valueOf(image.id)),
  },
};

/** The entities of some refs that are still held, in their order. */
async function held(
  refs: readonly string[],
  { entity }: Context["loaders"],
): Promise<readonly Entity[]> {
  return (await entity.loadMany(refs)).filter(
    (one): one is Entity => one !== undefined && !(one instanceof Error),
  );
}

/** The small copies that are kept of a picture, as data addresses. */
async function previewsOf(
  folder: string,
  hash: string,
): Promise<readonly { readonly digest: string; readonly dataUrl: string }[]> {
  if (!/^[0-9a-f]{16}$/u.test(hash)) return [];
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.startsWith(`${hash}-`) && name.endsWith(".webp"))
    .toSorted();
  return Promise.all(
    names.slice(0, mostPreviews).map(async (name) => ({
      digest: name.slice(17, -5),
      dataUrl: `data:image/webp;base64,${(await readFile(join(folder, name))).toString("base64")}`,
    })),
  );
}
