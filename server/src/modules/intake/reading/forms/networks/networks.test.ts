import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../../../ontology/index.ts";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";
import { formNamed } from "../index.ts";

const ontology = loadOntology([builtInOntology]);

describe("a graph of other programs", () => {
  it("is read from GraphML: kinds by words or by the form of labels, links by their words", async () => {
    const { format, rows, broken } = await dropped(
      "net.graphml",
      `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="type" attr.type="string"/>
<key id="d1" for="node" attr.name="label"/><key id="d2" for="edge" attr.name="relation"/>
<key id="d3" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="directed">
<edge source="n0" target="n1"><data key="d2">calls</data><data key="d3">3.5</data></edge>
<node id="n0"><data key="d0">Individual</data><data key="d1">Ana &amp; Co</data></node>
<node id="n1"><data key="d1">+1 212 555 0147</data></node>
<node id="n2"><data key="d1">a thing</data></node>
<edge source="n0" target="n9"/>
</graph></graphml>`,
    );
    expect(format).toBe("graphml");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      linkKind: "called",
      sourceKind: "Person",
      targetKind: "Phone",
      "link weight": "3.5",
    });
    expect(rows[1]).toMatchObject({ kind: "Person", label: "Ana & Co" });
    expect(rows[2]).toMatchObject({ kind: "Phone", value: "+1 212 555 0147" });
    expect(rows[3]).toMatchObject({ kind: "Object", label: "a thing" });
    expect(broken).toHaveLength(1);
  });

  it("is read from GEXF, where nodes and links number their attributes each from 0", async () => {
    const { format, rows } = await dropped(
      "net.gexf",
      `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="category" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="since" type="string"/></attributes>
<nodes><node id="a" label="Heron Ltd"><attvalues><attvalue for="0" value="company"/></attvalues></node>
<node id="b" label="Ana"><attvalues><attvalue for="0" value="person"/></attvalues></node></nodes>
<edges><edge id="7" source="b" target="a" label="works for" weight="2">
<attvalues><attvalue for="0" value="2020"/></attvalues></edge></edges></graph></gexf>`,
    );
    expect(format).toBe("gexf");
    expect(rows[0]).toMatchObject({ kind: "Organisation", label: "Heron Ltd" });
    expect(rows[2]).toMatchObject({
      linkKind: "worksFor",
      linkId: "7",
      "link since": "2020",
      "link weight": "2",
    });
  });
});

describe("entities of FollowTheMoney", () => {
  it("become persons, firms and identifiers; links of several ends become several", async () => {
    const { format, rows, broken, open } = await dropped(
      "entities.ftm.json",
      [
        `{"id":"p1","schema":"Person","properties":{"name":["Ana Orr","Орр Анна"],"phone":["+12125550147"]}}`,
        `{"id":"c1","schema":"Company","properties":{"name":["Heron Ltd"]}}`,
        `{"id":"b1","schema":"BankAccount","properties":{"iban":["GB33BUKB20201555555555"]}}`,
        `{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1","b1"],"startDate":["2010-01"]}}`,
        `{"id":"x"`,
      ].join("\n"),
    );
    expect(format).toBe("followTheMoney");
    expect(rows.map(({ kind, linkKind }) => kind ?? linkKind)).toEqual([
      ...["Person", "Phone", "uses", "Organisation", "BankAccount", "owns", "owns"],
    ]);
    expect(rows[0]?.["entity name"]).toBe("Ana Orr | Орр Анна");
    expect(rows[6]).toMatchObject({
      target: "b1",
      targetKind: "BankAccount",
      "link from": "2010-01",
    });
    expect(broken).toEqual(["5"]);
    const mapping = formNamed("followTheMoney")?.mapping?.(open, ontology);
    expect(mapping?.entities["entityBankAccount"]).toMatchObject({ value: "value", as: "id" });
    expect(mapping?.entities["targetBankAccount"]).toMatchObject({ ref: "target" });
  });
});

describe("a bundle of STIX", () => {
  it("gives identities, accounts and relationships; what it does not hold is named", async () => {
    const objects = [
      { type: "identity", id: "identity--1", name: "Ana Orr", identity_class: "individual" },
      {
        type: "user-account",
        id: "user-account--1",
        account_login: "ana",
        account_type: "telegram",
      },
      { type: "report", id: "report--1", name: "Tip", object_refs: ["identity--1"] },
      { type: "marking-definition", id: "marking-definition--1" },
      {
        type: "relationship",
        id: "relationship--1",
        relationship_type: "uses",
        source_ref: "identity--1",
        target_ref: "user-account--1",
      },
      {
        type: "relationship",
        id: "relationship--2",
        relationship_type: "uses",
        source_ref: "identity--1",
        target_ref: "identity--404",
      },
    ];
    const bundle = { type: "bundle", id: "bundle--1", objects };
    const { format, rows, broken } = await dropped("b.json", JSON.stringify(bundle, undefined, 1));
    expect(format).toBe("stix");
    expect(rows.map(({ kind, linkKind }) => kind ?? linkKind)).toEqual([
      ...["Person", "Account", "Report", "mentions", "uses"],
    ]);
    expect(rows[1]?.["value"]).toBe("telegram:ana");
    expect(broken).toHaveLength(1);
  });
});

describe("an export of Clew", () => {
  const entities = [
    { id: "ad:ads-2026/7", ref: "x", kind: "Ad", label: "Room", properties: { title: "Room" } },
    { id: "phone:+12125550147", ref: "y", kind: "Phone", label: "(212) 555-0147", properties: {} },
    { id: "template:abc", ref: "z", kind: "Template", label: "t", properties: {} },
  ];
  const links = [
    {
      id: "l1",
      kind: "mentions",
      source: "ad:ads-2026/7",
      target: "phone:+12125550147",
      properties: {},
    },
    { id: "l2", kind: "usesText", source: "ad:ads-2026/7", target: "template:abc", properties: {} },
  ];

  it("gives the entities as they were; what Clew worked out is left to be worked out", async () => {
    const text = JSON.stringify(
      { format: "clew-export", version: 1, entities, links },
      undefined,
      1,
    );
    const { format, rows, open } = await dropped("chart.json", text);
    expect(format).toBe("clewExport");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ value: "+12125550147" });
    const mapping = formNamed("clewExport")?.mapping?.(open, ontology);
    expect(mapping?.entities["entityAd"]).toMatchObject({ kind: "Ad", id: "id" });
    expect(mapping?.entities["sourceAd"]).toMatchObject({ kind: "Ad", id: "source" });
    expect(mapping?.entities["targetPhone"]).toMatchObject({ value: "targetValue" });
  });

  it("is told from its tables too, guards taken off", async () => {
    const table =
      "id,ref,kind,label,firstSeen,lastSeen,degree,datasets,number,clew_export\r\n" +
      "phone:+12125550147,y,Phone,(212) 555-0147,,,1,ads,'+12125550147,1\r\n";
    const { format, rows } = await dropped("chart.entities.csv", table);
    expect(format).toBe("clewExport");
    expect(rows[0]).toMatchObject({ kind: "Phone", "entity number": "+12125550147" });
  });
});
