import { expect } from 'chai';
import { checkLoaded } from '../../../src/check/check-loaded.js';
import { rules } from '../../../src/check/rules/index.js';
import { engine } from '../../../src/engine/index.js';
import { createNlu } from '../../../src/nlu/index.js';
import { slotTypes } from '../../../src/slots/index.js';
import { parseTranscripts } from '../../../src/testing/parse-transcripts.js';
import { runTranscripts } from '../../../src/testing/run-transcripts.js';
import { parse } from '../../dialog/files.js';
import { shopWith } from '../shop.js';
import { whatsapp } from '../whatsapp.js';

const file = 'dialogs/chat.test.yaml';
/** What no chat can lead to or nobody can write an answer for, and a turn that never ends: the transcript breaks off there. */
const withoutChat = ['never-reached', 'too-large-to-prove', 'unanswerable'];
const breaksOff = ['endless-loop'];

describe('the chat of a proof', function () {
  this.timeout(20_000);

  for (const { name, docs: { example } } of rules.filter(({ isProof }) => isProof)) {
    if (!example || withoutChat.includes(name)) continue;
    it(`${name}: plays as it stands`, async () => {
      const { draft, ...load } = parse(shopWith(example, example.bad).files);
      const chats = checkLoaded({ draft, ...load }, whatsapp).filter(({ rule }) => rule === name).map(({ chat }) => chat ?? '');
      expect(chats).to.have.lengthOf.at.least(1);
      for (const text of chats) {
        expect(parseTranscripts(file, text, draft!.project).diagnostics).to.deep.equal([]);
        const { results } = await runTranscripts({ project: draft!.project, engine, nlu: createNlu(slotTypes), files: [{ file, text }] });
        const failures = results.flatMap(({ failure }) => failure?.message ?? []);
        if (breaksOff.includes(name)) expect(failures.join()).to.include('goes round in a circle');
        else expect(failures, text).to.deep.equal([]);
      }
    });
  }
});
