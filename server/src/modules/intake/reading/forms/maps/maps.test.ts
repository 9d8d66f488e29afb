import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../../../ontology/index.ts";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";
import { formNamed } from "../index.ts";

const ontology = loadOntology([builtInOntology]);

const feature = (properties: object, coordinates: unknown, type = "Point") => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

describe("places of a map", () => {
  it("are read from GeoJSON; of a line the middle; what is not on the earth is named", async () => {
    const features = [
      feature({ name: "Alder Lodge", kind: "hotel" }, [-0.12, 51.5]),
      feature(
        {},
        [
          [0, 0],
          [2, 4],
        ],
        "LineString",
      ),
      feature({ name: "nowhere" }, [500, 900]),
    ];
    const text = JSON.stringify({ type: "FeatureCollection", features }, undefined, 1);
    const { format, rows, broken, open } = await dropped("places.json", text);
    expect(format).toBe("geojson");
    expect(rows[0]).toMatchObject({ place: "Alder Lodge", latitude: "51.5", longitude: "-0.12" });
    expect(rows[1]).toMatchObject({ place: "2, 1" });
    expect(broken).toHaveLength(1);
    const mapping = formNamed("geojson")?.mapping?.(open, ontology);
    expect(mapping?.entities["place"]).toMatchObject({ kind: "Location" });
  });

  it("are given roles where the file says what was there", async () => {
    const features = [feature({ msisdn: "+12125550147", time: "2026-03-14" }, [-0.12, 51.5])];
    const { open } = await dropped(
      "p.json",
      JSON.stringify({ type: "FeatureCollection", features }),
    );
    expect(formNamed("geojson")?.mapping?.(open, ontology)).toBeUndefined();
  });

  it("are read from KML with their times and their own data", async () => {
    const { format, rows, broken } = await dropped(
      "p.kml",
      `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark id="p1"><name>Stop &amp; go</name><description><![CDATA[<b>seen</b> twice]]></description>
<TimeStamp><when>2026-03-14T10:00:00Z</when></TimeStamp>
<ExtendedData><Data name="accuracy"><value>12</value></Data></ExtendedData>
<Point><coordinates>-0.12,51.5,0</coordinates></Point></Placemark>
<Placemark><name>empty</name></Placemark></Document></kml>`,
    );
    expect(format).toBe("kml");
    expect(rows[0]).toMatchObject({
      id: "p1",
      name: "Stop & go",
      description: "seen twice",
      at: "2026-03-14T10:00:00Z",
      accuracy: "12",
      latitude: "51.5",
    });
    expect(broken).toHaveLength(1);
  });
});
