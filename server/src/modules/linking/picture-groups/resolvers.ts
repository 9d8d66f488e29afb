import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../../../schema-context.ts";
import { assertWithin, NotFound } from "../../../shared/errors.ts";
import { valueOf } from "../../../shared/ids.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { once } from "../../../shared/once.ts";
import { entitiesAt, refOf } from "../../ground/entities/index.ts";
import { distanceOf, isMirrored } from "../../intake/pictures/index.ts";
import type { VariantRow } from "./picture-group-rows.ts";
import { accountsOf, imagesOf, thingsOf, timesShown } from "./queries.ts";
import { sentence } from "../../../sentences/index.ts";

const mostNamed = 50;
const mostAccounts = 200;
const mostPreviews = 4;
const caveat = sentence("picture-groups.same-picture-need-not");

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "PictureVariant"> = {
  Query: {
    pictureVariants: async (_, { id, first }, { clew, reach, loaders }) => {
      assertWithin("first", first, 1, 200);
      const asked = await loaders.entity.load(refOf(clew, id));
      if (asked === undefined || (asked.kind !== "Image" && asked.kind !== "ImageGroup"))
        throw new NotFound("entity");
      const { group, images } = await imagesOf(clew, reach, asked.ref);
      const shown = await entitiesAt(images.slice(0, first), { loaders });
      const things = await timesShown(
        clew,
        reach,
        shown.map(({ ref }) => ref),
      );
      return {
        group: group === undefined ? null : () => loaders.entity.load(group),
        variants: shown.map((image): VariantRow => ({
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
    distance: ({ image, first }) => distanceOf(first, valueOf(image.id)),
    mirrored: ({ image, first }) => isMirrored(first, valueOf(image.id)),
    things: async ({ image }, _, { clew, reach, loaders }) =>
      entitiesAt(await thingsOf(clew, reach, image.ref, mostNamed), { loaders }),
    accounts: async ({ accounts }, _, { loaders }) =>
      entitiesAt((await accounts()).slice(0, mostAccounts), { loaders }),
    accountTotal: async ({ accounts }) => (await accounts()).length,
    previews: ({ image }, _, { clew }) =>
      previewsOf(join(clew.data, "pictures"), valueOf(image.id)),
    previewsTotal: async ({ image }, _, { clew }) =>
      (await previewNames(join(clew.data, "pictures"), valueOf(image.id))).length,
  },
};

/** The small copies that are kept of a picture, as data addresses. */
async function previewsOf(
  folder: string,
  hash: string,
): Promise<readonly { readonly digest: string; readonly dataUrl: string }[]> {
  const names = await previewNames(folder, hash);
  return Promise.all(
    names.slice(0, mostPreviews).map(async (name) => ({
      digest: name.slice(17, -5),
      dataUrl: `data:image/webp;base64,${(await readFile(join(folder, name))).toString("base64")}`,
    })),
  );
}

/** The files of the small copies of a picture, sorted. */
async function previewNames(folder: string, hash: string): Promise<readonly string[]> {
  if (!/^[0-9a-f]{16}$/u.test(hash)) return [];
  return (await readdir(folder).catch(() => []))
    .filter((name) => name.startsWith(`${hash}-`) && name.endsWith(".webp"))
    .toSorted();
}
