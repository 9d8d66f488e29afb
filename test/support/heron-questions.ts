/** The number that alone joins the two rings of the demo, and the groups that each would make. */
export const ringsApart = `
  {
    brokers(scope: {}) {
      onlyThreads {
        between
        entity { id }
        sides { size around { id } through { id } }
        why { text }
        caution { text }
      }
    }
    communities(scope: {}) {
      naive { largestShare }
      network { entities largestPiece leftOut { entity { id } } }
    }
  }
`;
/** What connects networks, by its own question and as threads between them. */
export const firstConnectors = `
  {
    connectors(scope: {}, first: 100) { edges { node { entity { id } } } }
    clusters(scope: {}, first: 1) { threads { entity { id } } }
  }
`;
