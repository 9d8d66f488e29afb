/** The clusters, with what is stated, what cuts them and what was decided. */
export const clusters = `
  {
    clusters(scope: {}) {
      total alone
      decisions { type verdict }
      threads { entity { id } }
      edges {
        node {
          size
          name { verdict label against }
          identifiers { kind count }
          said {
            names { value things }
            prices { currency things least median most }
            radius located
          }
          cuts { identifier { id } sides }
          members { edges { node { id } } }
        }
      }
    }
  }
`;
/** Takes a decision. */
export const decide = `
  mutation ($input: DecideInput!) {
    decide(input: $input) {
      ok
      errors { field message }
      judgement { id type verdict by entities { id } }
    }
  }
`;
/** Takes a decision back. */
export const withdraw = `
  mutation ($id: ID!) {
    withdraw(judgement: $id, note: "looked again") {
      ok
      errors { message }
      judgement { verdict supersedes }
    }
  }
`;

/** Where one number changed hands, with what is shared on both sides. */
export const handsChanged = `
  {
    changesOfHands(id: "phone:+12125550103") {
      total
      edges {
        node {
          until at gap
          before {
            things
            shared { id }
            evidence { total edges { node { entity { id } rows } } }
          }
          after { things shared { id } }
        }
      }
    }
    entity(id: "phone:+12125550103") { marks }
    sharedAttributes(ids: ["ad:t-linked/20", "ad:t-linked/21", "ad:t-linked/23"]) {
      a b
    }
  }
`;
