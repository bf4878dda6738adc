import { expect } from 'chai';
import type { Project } from '../../src/dialog/project.js';
import { createDialogGraph } from '../../src/graph/create-dialog-graph.js';
import { drawMap, drawMermaid } from '../../src/graph/index.js';
import { layoutDialog } from '../../src/graph/layout/layout-dialog.js';
import type { Layout, Placed, Point } from '../../src/graph/layout/layout.js';
import { stepTypes } from '../../src/steps/index.js';
import { parse, shippedFiles } from '../dialog/files.js';
import { mermaidProblem } from './mermaid-problem.js';
import { xmlProblem } from './well-formed.js';

interface Shown {
  name: string;
  project: Project;
  dialogs: string[];
}

/** Every dialog that ships, and the one that documents each type of step. */
function shown(): Shown[] {
  const files = shippedFiles();
  const shipped = parse(files).draft!.project;
  const examples = stepTypes.map(({ name, docs }) => {
    const { project } = parse({ ...files, 'dialogs/example-of-the-docs.yaml': docs.example }).draft!;
    const dialogs = [...project.dialogs.values()].filter(({ range }) => range.file === 'dialogs/example-of-the-docs.yaml').map((dialog) => dialog.name);
    return { name: `the example of ${name}`, project, dialogs };
  });
  return [...[...shipped.dialogs.keys()].map((name) => ({ name, project: shipped, dialogs: [name] })), ...examples];
}

type Box = Point & { width: number; height: number };

const boxOf = ({ x, y, sketch: { width, height } }: Placed): Box => ({ x, y, width, height });
const meet = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** Nodes and labels that lie on each other, and ways that run through a node that is not theirs. */
function collisions({ nodes, edges }: Layout): string[] {
  const boxes = [...nodes.map((placed) => ({ name: placed.node.id, box: boxOf(placed) })), ...edges.flatMap(({ label, edge }) => (label ? [{ name: `${edge.from} ${edge.label}`, box: boxOf(label) }] : []))];
  const onEachOther = boxes.flatMap(({ name, box }, index) => boxes.slice(index + 1).filter((other) => meet(box, other.box)).map((other) => `${name} on ${other.name}`));
  const through = edges.filter(({ edge }) => edge.kind !== 'back').flatMap(({ edge, points }) => points.slice(1).flatMap((point, index) => {
    const before = points[index]!;
    const line = { x: Math.min(point.x, before.x), y: Math.min(point.y, before.y), width: Math.abs(point.x - before.x) + 0.01, height: Math.abs(point.y - before.y) + 0.01 };
    return nodes.filter(({ node }) => node.id !== edge.from && node.id !== edge.to).filter((placed) => meet(boxOf(placed), line)).map(({ node }) => `${edge.from} → ${edge.to} through ${node.id}`);
  }));
  return [...onEachOther, ...through];
}

describe('the map of a dialog that offers appointments', () => {
  it('says that there are times, and makes none up', () => {
    const { project } = parse(shippedFiles()).draft!;
    const dialog = [...project.dialogs.values()].find(({ slots }) => [...slots.values()].some(({ type }) => type.name === 'appointment'))!.name;
    for (const [language, words] of [['de', 'nächste freie Zeiten'], ['en', 'next free times']] as const) {
      const parts = createDialogGraph({ project, dialog, language }).nodes.flatMap((node) => node.parts);
      const titles = parts.flatMap((part) => (part.part === 'choices' ? part.choices.map(({ title }) => title) : []));
      expect(titles).to.include(words);
      expect(titles.filter((title) => /\d:\d\d/.test(title))).to.deep.equal([]);
    }
  });
});

describe('the map of', () => {
  for (const { name, project, dialogs } of shown()) {
    describe(name, () => {
      for (const dialog of dialogs) {
        const { places, steps } = project.dialogs.get(dialog)!;

        for (const language of ['de', 'en']) {
          it(`shows every step of ${dialog} once, with its file and line (${language})`, () => {
            const svg = drawMap({ project, dialog, language });
            expect(xmlProblem(svg)).to.equal(undefined);
            const ids = [...svg.matchAll(/<g class="node [^"]*" data-id="([^"]*)" data-file="([^"]*)" data-line="(\d+)"/g)].map(([, id, file, line]) => `${id} ${file}:${line}`);
            const wanted = [...places.values()].map(({ place, range }) => `${place} ${range.file}:${range.line}`);
            expect(ids.filter((id) => !id.startsWith('begin '))).to.have.members(wanted);
          });

          it(`lets nothing of ${dialog} lie on anything else (${language})`, () => {
            expect(collisions(layoutDialog(createDialogGraph({ project, dialog, language }), steps))).to.deep.equal([]);
          });
        }

        it(`is Mermaid's text too, for ${dialog}`, () => {
          const text = drawMermaid({ project, dialog });
          expect(mermaidProblem(text)).to.equal(undefined);
          expect(text.match(/^ {2}n\d+[^ ]/gm)).to.have.lengthOf.above(places.size);
        });
      }
    });
  }
});
