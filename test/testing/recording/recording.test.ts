import { expect } from 'chai';
import { parseTranscripts } from '../../../src/testing/parse-transcripts.js';
import { parseCommand } from '../../../src/testing/recording/commands.js';
import { createRecorder } from '../../../src/testing/recording/create-recorder.js';
import { renderFlow } from '../../../src/testing/recording/render-yaml.js';
import { appendTranscript, renderTranscript } from '../../../src/testing/recording/render-transcript.js';
import { renderResults } from '../../../src/testing/render-results.js';
import { valueOf } from '../../../src/source/node.js';
import { parseSource } from '../../../src/source/parse-source.js';
import { engine, nlu, play } from '../bench.js';
import { workshop } from '../workshop.js';

async function recordAll(...typed: string[]): Promise<string> {
  const recorder = createRecorder({ project: workshop, engine, model: nlu.train() });
  for (const text of typed) {
    const command = parseCommand(text);
    if (command?.command === 'line') await recorder.act(command.line);
    else if (command?.command === 'answer') recorder.answer(command.operation, command.answer);
    else throw new Error(`no line: ${text}`);
  }
  expect(recorder.dialog).to.equal('move');
  await recorder.close();
  return renderTranscript(recorder.recorded('Everything: "at once"'));
}

describe('a recorded chat', () => {
  it('is written as people write them, and goes again as it went', async () => {
    const text = await recordAll('Ich will umziehen', '/answer parcels.track found {"status":"transit","place":"Bremen"}', '/send photo', '00340434161094022115', '/tap Ja', '/after 2 d', '/duty off', 'ein mensch bitte');
    expect(text).to.contain(`- transcript: "Everything: \\"at once\\""
  services:
    parcels.track: { outcome: found, result: { status: transit, place: Bremen } }
  chat:
    - customer: Ich will umziehen
    - bot: { text: So geht der Umzug., media: move.png, footer: Stand Herbst }
    - bot: { text: Mehr dazu steht hier., link: https://nordwind.example/help }
    - bot: { text: Oder dies., buttons: [Paket · Wo es ist], list: Auswählen }
    - bot: Welche Nummer?
    - customer: { sends: photo }
`).and.to.contain(`    - customer: "00340434161094022115"
    - call: { parcels.track: { number: "00340434161094022115" } }
    - bot: { text: Dürfen wir schreiben?, buttons: [Ja, Nein] }
    - customer: { tap: Ja }
`).and.to.contain(`    - after: 2 d
    - bot: { text: Ihr Paket 00340434161094022115 kommt heute., template: parcel_arrives }
    - on-duty: false
`);
    const results = await play(text, { project: workshop, file: 'dialogs/move.test.yaml' });
    expect(renderResults(results)).to.equal('✓ Everything: "at once"\n1 passed, 0 failed');
  });

  it('keeps several answers of a service in their order', async () => {
    const text = await recordAll('Ich will umziehen', '/answer parcels.track failed', '00340434161094022115', '/agent takes', '/agent hands back', 'Ich will umziehen', '/answer parcels.track not-found', '00340434161094022115');
    expect(text).to.contain('    parcels.track:\n      - { outcome: failed }\n      - { outcome: not-found }\n');
    expect((await play(text, { project: workshop })).passed).to.equal(1);
  });

  it('has nothing of what could not be done, and time does not pass for it', async () => {
    const recorder = createRecorder({ project: workshop, engine, model: nlu.train() });
    await recorder.act({ customer: 'Ich will umziehen' });
    const before = recorder.recorded('x').lines.length;
    for (const attempt of [() => recorder.act({ customer: { tap: 'Nix' } }), () => recorder.act({ after: '3 parsecs' as never })]) {
      expect(await attempt().then(() => 'done', (error: Error) => error.message)).to.match(/to tap|Write it like/);
    }
    expect(() => { recorder.answer('parcels.trak', 'found'); }).to.throw('Did you mean "parcels.track"?');
    expect(() => { recorder.answer('parcels.track', 'fuond'); }).to.throw('Did you mean "found"?');
    expect(recorder.recorded('x').lines).to.have.lengthOf(before);
    await recorder.act({ 'on-duty': false });
    await recorder.act({ customer: 'ein mensch bitte' });
    const text = renderTranscript(recorder.recorded('x'));
    expect(text).to.match(/ab heute, \d\d:\d\d Uhr/);
    expect((await play(text, { project: workshop })).passed).to.equal(1);
  });
});

describe('a typed line', () => {
  for (const [typed, command] of [
    ['', undefined],
    ['Wo ist es? /tap', { command: 'line', line: { customer: 'Wo ist es? /tap' } }],
    ['/tap Ja, gern', { command: 'line', line: { customer: { tap: 'Ja, gern' } } }],
    ['/send document rechnung 1.pdf', { command: 'line', line: { customer: { sends: 'document', name: 'rechnung 1.pdf' } } }],
    ['/send location 53.08 8.81', { command: 'line', line: { customer: { sends: 'location', latitude: 53.08, longitude: 8.81 } } }],
    ['/send fax', { command: 'unknown', hint: 'It is one of these: photo, video, voice, document, sticker, location, contact.' }],
    ['/agent sleeps', { command: 'unknown', hint: 'It is one of these: takes, hands back, closes, says and the words.' }],
    ['/duty on', { command: 'line', line: { 'on-duty': true } }],
    ['/answer a.b c {oops}', { command: 'unknown', hint: 'The fields stand in JSON: {"status":"transit"}.' }],
    ['/nix', { command: 'unknown', hint: '"/help" says what there is.' }],
    ['exit', { command: 'save' }],
    ['/exit', { command: 'save' }],
    ['/agent says Ich sehe nach.', { command: 'line', line: { agent: { says: 'Ich sehe nach.' } } }],
    ['/discard', { command: 'discard' }],
  ] as const) {
    it(`${JSON.stringify(typed)} is ${command === undefined ? 'nothing' : `a ${command.command}`}`, () => expect(parseCommand(typed)).to.deep.equal(command));
  }
});

describe('a text in YAML', () => {
  const hard = ['a\u00a0b', '50 %', 'Rock & Roll', 'don\u2019t', 'Ja?', 'a # b', 'a, b: c', '(so)', '/help',  '', ' ', 'yes', 'Nein', 'no', '12', '1.5', '-', '- x', 'a: b', 'a:', 'a #b', '#a', '*', '* x', '&a', '!x', '{a}', '[b', 'a, b', '"q"', "it's", '„Stopp“', 'ä ö', '👍', 'null', '~', '2026-11-02', '3 h', 'a\nb', '\u0007', '{{ x }}', '@me', '`x`', '%', '?', '| x', '> y', 'trailing ', '\ufeff'];
  for (const within of [false, true]) {
    it(`is read as it was written${within ? ', in braces' : ''}`, () => {
      for (const text of hard) {
        const { document, diagnostics } = parseSource('x.yaml', within ? `- ${renderFlow({ a: text, b: [text] })}\n` : `- a: ${renderFlow(text)}\n`);
        const value = document && (valueOf(document.root) as { a: string; b?: string[] }[])[0]!;
        expect([diagnostics, value?.a, value?.b?.[0] ?? text], JSON.stringify(text)).to.deep.equal([[], text, text]);
      }
    });
  }
});

describe('a transcript file that gets one more', () => {
  const one = '- transcript: New\n  chat:\n    - customer: hi\n';
  for (const [what, text, expected] of [
    ['begins with it when it was empty', '', one],
    ['keeps its comments', '# all about it\n- transcript: A # first\n  chat:\n    - silent\n# end\n', `# all about it\n- transcript: A # first\n  chat:\n    - silent\n# end\n\n${one}`],
    ['needs no line end at its end', '- transcript: A\n  chat:\n    - silent', `- transcript: A\n  chat:\n    - silent\n\n${one}`],
    ['keeps its indentation', '  - transcript: A\n    chat:\n      - silent\n', `  - transcript: A\n    chat:\n      - silent\n\n  ${one.replaceAll('\n  ', '\n    ')}`],
    ['keeps its line ends', '- transcript: A\r\n  chat:\r\n    - silent\r\n', `- transcript: A\r\n  chat:\r\n    - silent\r\n\r\n${one.replaceAll('\n', '\r\n')}`],
  ] as const) {
    it(what, () => {
      const after = appendTranscript(text, one);
      expect(after).to.equal(expected);
      expect(parseTranscripts('x.test.yaml', after).transcripts.at(-1)!.name).to.equal('New');
    });
  }
});
