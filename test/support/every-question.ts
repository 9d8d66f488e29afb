const phone = '"phone:+12125550147"';

/** What is asked of every statement. */
export const everyQuestion = {
  entity: `
    {
      entity(id: ${phone}) {
        id label degree df datasets firstSeen lastSeen marks
        properties { name value citations { fields } alternatives { value } }
        citations(first: 3) {
          total
          edges { node { fields record { id raw } } }
        }
      }
    }
  `,
  links: `
    {
      linksAmong(ids: [${phone}, "ad:t-ads/1", "ad:t-ads/2", "phone:+16465550112"]) {
        shown
        links {
          kind source target firstSeen recordCount
          properties { name value }
        }
      }
    }
  `,
  lookup: `
    {
      lookUp(texts: ["212.555.0147", "lodge", "555 0112", "nobody", "@alder.house"]) {
        text outcome total matches
        entities { id }
      }
    }
  `,
  status: `
    {
      status { entities links records }
      sources { id records entities links from to }
      ontology { entityKinds { name } }
      imports { dataset state }
    }
  `,
  profile: `
    {
      profile(id: ${phone}) {
        rows thingsRead thingTotal independentSources
        voices { datasets rows copies }
        places { place { id } count }
        months { month count }
        byKind { kind total }
        inCommon { identifier { id } sharedBy weight reason { text } }
        warnings { code }
      }
    }
  `,
  neighbourhood: `
    {
      neighbourhood(ids: [${phone}], hops: 2, limit: 5) {
        entities { id }
        links { kind source target }
        shown total totalIsExact
        byKind { kind shown total }
      }
    }
  `,
  mostLinked: `
    {
      neighbourhood(
        ids: [${phone}]
        order: MOST_LINKED
        limit: 2
        linkKinds: ["mentions"]
        from: "2026-03-15"
        to: "2026-03-18"
      ) { entities { id } total }
    }
  `,
  shared: `
    {
      sharedAttributes(ids: ["ad:t-ads/1", "ad:t-ads/2", "ad:t-ads/4"]) {
        a b weight
        evidence { identifier { id } df weight hub links { source target } }
      }
    }
  `,
  pathsInTime: `
    {
      paths(from: "ad:t-ads/1", to: "ad:t-ads/3", inTimeOrder: true) {
        length
        paths { entities }
        note { text }
      }
    }
  `,
  explain: `
    {
      explain(from: "ad:t-ads/1", to: "ad:t-ads/2") {
        linked
        summary { text }
        weight independentSources
        steps {
          sentence { text }
          weight citationTotal
          citations { fields spans { field start end } record { raw } }
        }
        against { code }
      }
    }
  `,
  groups: `
    {
      communities(scope: {}) {
        partition { members }
        modularity
        network { entities links leftOutTotal missing { text } }
      }
      brokers(scope: {shared: false}) { scores { id betweenness degree } }
      clusters(scope: {}) {
        total alone
        edges {
          node {
            size firstSeen lastSeen
            reasons { things df weight identifier { id } }
            places { things place { id } }
            members { edges { node { id } } }
          }
        }
      }
      clusterMembership(scope: {}) { id key cluster }
    }
  `,
  hubs: `
    {
      hubs { edges { node { identifier { id marks } things links found } } }
      judgements { edges { node { type verdict by reasons } } }
    }
  `,
  pictures: `
    {
      pictureVariants(id: "image:a1b2c3d4e5f60718") {
        total
        group { id }
        variants {
          image { id }
          distance thingTotal
          things { id }
          accountTotal
          accounts { id }
        }
      }
    }
  `,
  cypher: `
    {
      runCypher(
        text: "MATCH (a:Ad) RETURN a.id AS id, a.title AS title ORDER BY id LIMIT 3"
      ) { columns rows truncated }
    }
  `,
  busy: `
    {
      neighbourhood(ids: ["phone:+12125550199"], limit: 700) {
        shown total totalIsExact
        links { source target recordCount }
      }
    }
  `,
  busyTogether: `
    {
      neighbourhood(
        ids: ["phone:+12125550199", "phone:+12125550198", "phone:+12125550197"]
        limit: 700
      ) { shown links { source target } }
    }
  `,
  busyExported: `
    {
      exportEntities(
        ids: ["phone:+12125550199", "phone:+12125550198", "person:t-busy/0", "person:t-busy/1"]
        format: "csv"
      ) { entities links }
    }
  `,
  candidates: `
    {
      candidates(kinds: ["Person"], datasets: ["t-busy"], order: STRONGEST, first: 5) {
        total
        model { things rules { name pairs } }
      }
      resolutionMembership(kinds: ["Person"], datasets: ["t-busy"]) {
        id key cluster
      }
    }
  `,
  rereadings: `
    {
      rereadings {
        edges {
          node {
            dataset state found lost changed
            readers { name from to }
            changes {
              total
              edges {
                node {
                  what kind words before after
                  identifier { id }
                  about { id }
                  citation { record { id } }
                }
              }
            }
          }
        }
      }
    }
  `,
  savedQuery: `
    query ($id: ID!, $parameters: JSON) {
      runSavedQuery(id: $id, parameters: $parameters) {
        columns rows
        entities { id }
        links { kind source target }
        truncated
      }
    }
  `,
  decideHub: `
    mutation {
      decide(
        input: {type: "hub", ids: ["phone:+12125550147"], verdict: "common", reasons: ["A desk."]}
      ) { ok judgement { id verdict entities { id } } }
    }
  `,
  addNumber: `
    mutation {
      addStatement(
        input: {
            entity: {kind: "Phone", value: "(917) 555-0123"}
            link: "relatedTo"
            other: {id: "ad:t-ads/1"}
            source: "hotline caller"
            date: "2026-03-20"
            grade: "B2"
            properties: [{name: "note", value: "asked for Kira"}]
          }
      ) {
        ok
        errors { message }
        record { id raw }
        entities { id degree }
        link { kind source target properties { name value } }
      }
    }
  `,
} as const;
