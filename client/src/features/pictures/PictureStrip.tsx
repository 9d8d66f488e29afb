import { Eye, EyeOff, FlipHorizontal2, Hash, Info } from "lucide-react";
import { useState } from "react";
import {
  PictureVariantsOfDocument,
  useOperation,
  type PictureVariantsOfQuery,
} from "../../api/index.ts";
import { Button, Note, Problem, Waiting } from "../../design/index.ts";
import { meaningOf, number, Say, say, textOf } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { EntityLine, Label } from "../entities/index.ts";
import { Accounts } from "./PictureAccounts.tsx";

type Variant = PictureVariantsOfQuery["pictureVariants"]["variants"][number];

type Found = PictureVariantsOfQuery["pictureVariants"];

/** Whether an entity of a kind has nearly the same pictures beside it. */
export const isPicture = (kind: string) => kind === "Image" || kind === "ImageGroup";

/**
 * A picture beside those that are nearly the same. Every picture is blurred until somebody asks for
 * it, and again when the strip is left.
 */
export function PictureStrip({ id }: { readonly id: string }) {
  const { data, problem, again } = useOperation(PictureVariantsOfDocument, { id });
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const found = data?.pictureVariants ?? null;
  return (
    <section
      className="panel stack"
      data-testid="picture-strip"
      aria-label={say("pictures.pictureStrip.nearlyTheSamePictures")}
    >
      <StripHead found={found} asked={asked} setAsked={setAsked} />
      {problem && <Problem problem={problem} again={again} />}
      {!found && !problem && <Waiting what={say("pictures.pictureStrip.itsVariants")} />}
      {found && <Variants found={found} asked={asked} setAsked={setAsked} />}
    </section>
  );
}

interface StripProps {
  /** Digests of the copies that somebody asked to see. */
  readonly asked: ReadonlySet<string>;
  readonly setAsked: (asked: ReadonlySet<string>) => void;
}

function Variants({ found, asked, setAsked }: StripProps & { readonly found: Found }) {
  return (
    <>
      <ul className="picture-list">
        {found.variants.map((variant) => (
          <li key={variant.image.id}>
            <OnePicture
              variant={variant}
              asked={asked}
              onToggle={(digest) => setAsked(asked.symmetricDifference(new Set([digest])))}
              isAlone={found.total < 2}
            />
          </li>
        ))}
      </ul>
      {found.total > found.variants.length && (
        <p className="third small">
          {say("pictures.pictureStrip.ofShownByHash", {
            variants: found.variants.length,
            total: found.total,
          })}
        </p>
      )}
      <Note tone="plain" icon={<Info size={16} strokeWidth={1.75} />}>
        {textOf(found.caveat)}
      </Note>
    </>
  );
}

interface OneProps {
  readonly variant: Variant;
  readonly asked: ReadonlySet<string>;
  readonly onToggle: (digest: string) => void;
  readonly isAlone: boolean;
}

function OnePicture({ variant, asked, onToggle, isAlone }: OneProps) {
  const { image, thingTotal } = variant;
  return (
    <figure className="picture" data-testid="picture">
      <Frame variant={variant} asked={asked} onToggle={onToggle} />
      <figcaption className="stack" style={{ gap: 3 }}>
        <EntityLine entity={image} size={20} />
        {!isAlone && <Distance variant={variant} />}
        <span className="second small">
          <Counted
            wanted={{
              title: say("pictures.pictureStrip.inThing", { thingTotal }),
              of: meaningOf("shown"),
              useEvidence: joinedTo(image.id),
            }}
            testId="picture-things"
          >
            {say("pictures.pictureStrip.inThing", { thingTotal })}
          </Counted>
        </span>
        <Accounts variant={variant} />
      </figcaption>
    </figure>
  );
}

function StripHead({ found, asked, setAsked }: StripProps & { readonly found: Found | null }) {
  const copies =
    found?.variants.flatMap(({ previews }) => previews.map(({ digest }) => digest)) ?? [];
  const all = copies.length > 0 && copies.every((digest) => asked.has(digest));
  return (
    <div className="row wrap">
      <h2 className="head grow">
        {found && found.total > 1 ? (
          <HowMany found={found} />
        ) : (
          say("pictures.pictureStrip.thePicture")
        )}
      </h2>
      {copies.length > 0 && (
        <Button testId="pictures-all" onPress={() => setAsked(new Set(all ? [] : copies))}>
          {all ? <EyeOff size={15} strokeWidth={1.75} /> : <Eye size={15} strokeWidth={1.75} />}
          {all ? say("pictures.pictureStrip.blurAll") : say("pictures.pictureStrip.showAll")}
        </Button>
      )}
    </div>
  );
}

function Frame({
  variant,
  asked,
  onToggle,
}: {
  readonly variant: Variant;
  readonly asked: ReadonlySet<string>;
  readonly onToggle: (digest: string) => void;
}) {
  const { image, previews } = variant;
  const [preview] = previews;
  const isShown = preview !== undefined && asked.has(preview.digest);

  return preview ? (
    <button
      type="button"
      className="picture-frame"
      data-shown={isShown}
      data-testid="picture-toggle"
      aria-pressed={isShown}
      onClick={() => onToggle(preview.digest)}
    >
      <img
        src={preview.dataUrl}
        alt={isShown ? image.label : say("pictures.pictureStrip.blurred")}
      />
      <span className="picture-word">
        {isShown ? say("pictures.pictureStrip.blur") : say("common.show")}
      </span>
    </button>
  ) : (
    <div className="picture-frame picture-hash">
      <Hash size={18} strokeWidth={1.75} aria-hidden="true" />
      <span>{say("pictures.pictureStrip.noFileWasImported")}</span>
      <code>
        <Label text={image.id.slice(image.id.indexOf(":") + 1)} />
      </code>
    </div>
  );
}

function Distance({ variant }: { readonly variant: Variant }) {
  const { image, distance, mirrored } = variant;

  return (
    <span className="second small">
      <Meaning
        of={meaningOf("distance")}
        testId="picture-distance"
        here={say("pictures.pictureStrip.itsHashAndThat", {
          distance,
          mirrored: Boolean(mirrored),
          id: image.id.slice(image.id.indexOf(":") + 1),
        })}
        text={
          distance === 0
            ? say("pictures.pictureStrip.theFirstOfThe")
            : say("pictures.pictureStrip.of64BitsOff", { distance })
        }
      />
      {mirrored && (
        <span className="picture-mirrored">
          {" "}
          <FlipHorizontal2 size={13} aria-hidden="true" /> {say("pictures.pictureStrip.mirrored")}
        </span>
      )}
    </span>
  );
}

function HowMany({ found: { total, variants } }: { readonly found: Found }) {
  const shown = variants.length;
  return (
    <Say
      it="pictures.pictureStrip.nearlyTheSameOfTotal"
      total={
        <Meaning
          of={meaningOf("variants")}
          testId="picture-total"
          here={say("pictures.pictureStrip.pictureWithinAFew", {
            total,
            shown,
            isAll: shown === total,
          })}
          text={number(total)}
        />
      }
    />
  );
}
