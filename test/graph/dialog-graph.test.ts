import { expect } from 'chai';
import { createDialogGraph } from '../../src/graph/create-dialog-graph.js';
import { createOverviewGraph } from '../../src/graph/create-overview-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { parse, shippedFiles, smallBot } from '../dialog/files.js';

const fork = `
dialog: fork
title: { de: Gabel, en: Fork }
examples: { de: [Eins, Zwei, Drei, Vier], en: [One] }
slots: { gift: { type: yes-no }, number: { type: text } }
steps:
  - ask: number
    say: { de: Welche Nummer?, en: Which number? }
    tries: 2
    exhausted:
      - handoff: { reason: none }
  - call: parcels.track
    with: { number: "{{ number }}", language: de, postcode: "1" }
    outcomes:
      not-found:
        - ask-again: number
      failed: []
  - choose: gift
    cases:
      'yes': []
      'no':
        - say: { de: Nein., en: No. }
  - choose:
      - when: gift
        then: []
`;

function graphOf(language = 'en'): Graph {
  const { project, diagnostics } = parse({ ...smallBot, 'dialogs/fork.yaml': fork });
  if (!project) throw new Error(JSON.stringify(diagnostics));
  return createDialogGraph({ project, dialog: 'fork', language });
}

const ways = ({ edges }: Graph): string[] => edges.map(({ from, to, label, kind }) => `${from} → ${to}: ${label ?? kind}`);

describe('the graph of a dialog', () => {
  it('has each way from each step, under the name that the author gave it', () => {
    expect(ways(graphOf())).to.have.members([
      'begin → 0: onward',
      '0 → 1: number', '0 → 0/exhausted/0: 2× doesn’t fit',
      '1 → 2: found', '1 → 1/outcomes.not-found/0: not-found', '1 → 2: failed',
      '1/outcomes.not-found/0 → 0: back',
      '2 → 3: Yes', '2 → 2/cases.no/0: No', '2/cases.no/0 → 3: onward',
      '3 → end:3: otherwise', '3 → end:3: gift',
    ]);
  });

  it('speaks the language that is asked for', () => {
    const { nodes, edges } = graphOf('de');
    expect(JSON.stringify(nodes.map(({ parts }) => parts))).to.include('Welche Nummer?').and.include('Kundschaft schreibt').and.include('… und 1 weitere').and.not.include('Which number');
    expect(edges.map(({ label }) => label)).to.include('Ja').and.include('sonst');
  });
});

describe('the graph of a project', () => {
  it('says which dialog offers or runs which, and where they lead', () => {
    const graph = createOverviewGraph(parse({
      ...smallBot, 'dialogs/fork.yaml': fork,
      'dialogs/hello.yaml': 'dialog: hello\ntitle: { de: Hallo, en: Hello }\nsteps:\n  - say: { de: Was?, en: What? }\n    buttons: [{ title: { de: Gabel, en: Fork }, run: fork }]\n  - run: fork\n',
    }).draft!.project);
    expect(ways(graph)).to.have.members(['dialog:fork → queue:support: onward', 'dialog:fork → service:parcels: onward', 'dialog:hello → dialog:fork: onward']);
    expect(graph.nodes.map(({ id }) => id)).to.have.members(['dialog:fork', 'dialog:hello', 'queue:support', 'service:parcels']);
  });

  it('knows every shipped dialog', () => {
    const { project } = parse(shippedFiles()).draft!;
    expect(createOverviewGraph(project).nodes.filter(({ id }) => id.startsWith('dialog:'))).to.have.lengthOf(project.dialogs.size);
  });
});
