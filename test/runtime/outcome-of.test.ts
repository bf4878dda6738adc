import { expect } from 'chai';
import type { Operation } from '../../src/dialog/project.js';
import { outcomeOf } from '../../src/runtime/service-result.js';
import { parse, smallBot } from '../dialog/files.js';

const services = (has: string): string => `
desk:
  url: https://desk.example
  operations:
    note:
      post: /notes
      result:
        number: { from: number }
        answer_by: { from: answer_by, type: date }
      outcomes:
        noted: { status: 201, has: [${has}] }
        failed: otherwise
`;

const load = (has: string) => parse({ ...smallBot, 'bots/demo/services.yaml': services(has) });

describe('an outcome that says what its answer has', () => {
  const operation = (): Operation => load('number').draft!.project.services.get('desk')!.operations.get('note')!;

  it('comes out as what stands for everything else without it', () => {
    expect(outcomeOf(operation(), 201, { number: 'B-17', answer_by: null })).to.equal('noted');
    expect(outcomeOf(operation(), 201, { number: null, answer_by: '2026-11-24' })).to.equal('failed');
    expect(outcomeOf(operation(), 201)).to.equal('failed');
  });

  it('is refused where the result has no such field', () => {
    const [finding] = load('number, answer-by').diagnostics;
    expect(finding).to.include({ rule: 'unknown-field', message: 'The result has no field "answer-by".', hint: 'Did you mean "answer_by"?' });
    expect(finding!.range).to.include({ line: 11, column: 45 });
  });
});
