import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../../schema-context.ts";
import { assertWithin, NotFound } from "../../shared/errors.ts";
import { valueOf } from "../../shared/ids.ts";
import type { Resolvers } from "../../shared/module.ts";
import { refOf, type Entity } from "../entities/index.ts";
import { identifiersOf } from "../neighbourhood/index.ts";
import { distanceOf, isMirrored } from "../pictures/index.ts";
import { imagesOf, shownBy } from "./queries.ts";

/** A variant as its fields are resolved from. */
interface Variant {
  readonly image: Entity;
  readonly first: string;
  /** Refs. */
  readonly things: readonly string[];
}

const [mostThings, mostNamed, mostPreviews] = [20_000, 50, 4];
const caveat = "The same picture need not mean the same person: pictures are copied. A room, a bed or a lamp in ads of different accounts is a lead to a place.";

export const resolvers: Resolvers = {
  Query: {
    pictureVariants: async (_: unknown, { id, first }: { readonly id: string; readonly first: number }, { clew, reach, loaders }: Context) => {
      assertWithin("first", first, 1, 200);
      const asked = await loaders.entity.load(refOf(clew, id));
      if (asked === undefined || (asked.kind !== "Image" && asked.kind !== "ImageGroup")) throw new NotFound("entity");
      const { group, images } = await imagesOf(clew, reach, asked.ref);
      const shown = (await loaders.entity.loadMany(images.slice(0, first))).filter((one): one is Entity => one !== undefined && !(one instanceof Error));
      const things = await shownBy(clew, reach, shown.map(({ ref }) => ref), mostThings);
      return {
        group: group === undefined ? null : () => loaders.entity.load(group),
        variants: shown.map((image): Variant => ({ image, first: valueOf(shown[0]?.id ?? image.id), things: things.get(image.ref) ?? [] })),
        total: images.length,
        caveat,
      };
    },
  },
  PictureVariant: {
    distance: ({ image, first }: Variant) => distanceOf(first, valueOf(image.id)),
    mirrored: ({ image, first }: Variant) => isMirrored(first, valueOf(image.id)),
    thingTotal: ({ things }: Variant) => things.length,
    things: ({ things }: Variant, _: unknown, { loaders }: Context) => loaders.entity.loadMany(things.slice(0, mostNamed)),
    accounts: async ({ things }: Variant, _: unknown, { clew, reach }: Context) => {
      const touches = await identifiersOf(clew, reach, things.slice(0, mostNamed), 2_000);
      return [...new Map(touches.filter(({ identifier }) => identifier.kind === "Account").map(({ identifier }) => [identifier.ref, identifier])).values()];
    },
    previews: ({ image }: Variant, _: unknown, { clew }: Context) => previewsOf(join(clew.data, "pictures"), valueOf(image.id)),
  },
};

/** The small copies that are kept of a picture, as data addresses. */
async function previewsOf(folder: string, hash: string): Promise<readonly { readonly digest: string; readonly dataUrl: string }[]> {
  if (!/^[0-9a-f]{16}$/u.test(hash)) return [];
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${hash}-`) && name.endsWith(".webp")).toSorted();
  return Promise.all(
    names.slice(0, mostPreviews).map(async (name) => ({ digest: name.slice(17, -5), dataUrl: `data:image/webp;base64,${(await readFile(join(folder, name))).toString("base64")}` })),
  );
}
