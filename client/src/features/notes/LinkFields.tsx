import { useOntology } from "../../api/index.ts";
import { Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { EndField } from "./EndField.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { linkChoices, linkTo } from "./link-choices.ts";
import { linkChosen } from "./statement.ts";
import type { AddingForm } from "./useAddForm.ts";

/** The link that is stated, if any, its other end, and the properties of both. */
export function LinkFields({ form: { written, entity, change } }: { readonly form: AddingForm }) {
  const { linkKinds } = useOntology();
  const { link, other, properties } = written;
  const kind = entity.held?.kind ?? entity.kind;
  return (
    <fieldset className="plain-set">
      <legend className="head">{say("common.link")}</legend>
      <Select
        label={say("common.link")}
        testId="add-link"
        value={link}
        onChange={(choice) => change(linkTo(choice, other, linkKinds))}
        options={[["", say("notes.addForm.noLinkOnlyWhat")], ...linkChoices(linkKinds, kind)]}
      />
      {link !== "" && (
        <>
          <EndField
            title={say("notes.addForm.theOtherEnd")}
            end={other}
            onChange={(end) => change({ other: end })}
            testId="add-other"
          />
          <PropertyFields
            title={say("notes.propertyFields.ofTheLink")}
            declared={linkKinds.get(linkChosen(link).kind)}
            properties={properties}
            onChange={(all) => change({ properties: all })}
            testId="add-link-property"
          />
        </>
      )}
    </fieldset>
  );
}
