import { expect } from 'chai';
import { drawMap, drawMermaid } from '../../src/graph/index.js';
import { parse, smallBot } from '../dialog/files.js';
import { mermaidProblem } from './mermaid-problem.js';
import { xmlProblem } from './well-formed.js';

const evil = '</text><script>alert(1)</script> & "quoted" \'so\' ]]> #quot; `md` %%{init}%% end | [x] {y} 👩‍👩‍👧';

function drawn(text: string, look: Parameters<typeof drawMap>[1] = {}): { svg: string; mermaid: string } {
  const dialog = `dialog: one\ntitle: { de: ${JSON.stringify(text.slice(0, 200))}, en: One }\nexamples: { de: [${JSON.stringify(text.slice(0, 80))}], en: [x] }\nsteps:\n  - say: { de: ${JSON.stringify(text)}, en: One }\n    buttons: [{ title: { de: ${JSON.stringify(text.slice(0, 60))}, en: One }, run: one }]\n`;
  const { project } = parse({ ...smallBot, 'dialogs/one.yaml': dialog }).draft!;
  return { svg: drawMap({ project, dialog: 'one', language: 'de' }, look), mermaid: drawMermaid({ project, dialog: 'one', language: 'de' }) };
}

describe('what authors write', () => {
  for (const [name, text] of [['markup', evil], ['a control character', 'a\u0000b\u0007c\u{fffe}d'], ['half an emoji', 'a\ud83d b'], ['only signs', '<>&"\'']] as const) {
    it(`is text on the map, not markup: ${name}`, () => {
      const { svg, mermaid } = drawn(text);
      expect(xmlProblem(svg)).to.equal(undefined);
      expect(xmlProblem(drawn(text, { live: true }).svg)).to.equal(undefined);
      expect(svg).to.not.match(/<script|onload|href=/i);
      expect(mermaidProblem(mermaid)).to.equal(undefined);
    });
  }

  it('is cut where it is long, and stands whole in the tooltip', () => {
    const long = `Anfang ${'sehr langer Text '.repeat(180)}Schluss`;
    const { svg } = drawn(long);
    expect(long).to.have.lengthOf.above(3_000);
    expect(/<title>[^<]*Schluss/.test(svg)).to.equal(true);
    expect(svg.replace(/<(title|desc)[^]*?<\/\1>/g, '')).to.not.include('Schluss');
    expect(Number(/ height="(\d+)"/.exec(svg)![1])).to.be.below(800);
  });

  it('is read out by a title and a description, and the picture needs nothing else', () => {
    const { svg } = drawn('Guten Tag');
    expect(svg).to.include('role="img" aria-labelledby="map-title map-desc"').and.include('Bot sagt: Guten Tag');
    expect(svg).to.include('prefers-color-scheme: dark');
    expect(svg).to.not.match(/url\(|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });
});

describe('counts over the map', () => {
  it('set apart what was come by and what was not, in words too', () => {
    const { svg } = drawn('Guten Tag', { counts: { steps: { 0: 3 }, ways: {} } });
    expect(svg).to.match(/class="node bot met"[^]*3×/);
    expect(drawn('Guten Tag', { counts: { steps: { 0: 0 }, ways: {} } }).svg).to.match(/class="node bot missed"[^]*0×/);
    expect(drawn('Guten Tag', { counts: { steps: {}, ways: {} } }).svg).to.not.match(/class="node[^"]* (met|missed)"/);
    expect(drawn('Guten Tag').svg).to.not.match(/class="node[^"]* (met|missed)"/);
  });
});
