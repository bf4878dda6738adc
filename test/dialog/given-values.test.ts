import { expect } from 'chai';
import { parse, smallBot } from './files.js';

const second = `dialog: second
title: { de: Zweiter, en: Second }
slots:
  model: { type: choice, choices: { coffee: { de: Kaffee, en: Coffee }, tea: { de: Tee, en: Tea } } }
steps:
  - say: { de: "{{ model }}", en: "{{ model }}" }
`;

/** Slots of one dialog, and what a step gives them. */
function found(slots: string, step: string, more = ''): string[] {
  const one = `dialog: one
title: { de: Erster, en: First }
examples: { de: [Hallo], en: [Hello] }
slots:
  model: { type: choice, choices: { coffee: { de: Kaffee, en: Coffee }, tea: { de: Tee, en: Tea } } }
  free: { type: text }
  lost: { type: choice, choices: { transit: { de: Unterwegs, en: On its way }, lost: { de: Weg, en: Lost } } }
${slots}steps:
  - call: parcels.track
    with: { number: "1", language: de, postcode: "20457" }
    save: parcel
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ end: dialog }]
${more}  - ${step}
`;
  return parse({ ...smallBot, 'dialogs/one.yaml': one, 'dialogs/second.yaml': second }).diagnostics.map(({ rule, range, message, hint, fix }) =>
    `${rule} at ${one.split('\n')[range.line - 1]!.slice(range.column - 1, range.endColumn - 1)}: ${message} ${hint ?? ''}${fix ? ` Fix: ${fix.text}` : ''}`);
}

describe('what a slot is given', () => {
  const fitting: [type: string, value: string][] = [
    ['text', 'M'], ['text', '3'], ['text', 'true'], ['name', 'Anna Berg'], ['number', '0'], ['number', '2.5'], ['number', '"12"'], ['money', '12.5'], ['money', '"12,50 €"'],
    ['yes-no', 'true'], ['yes-no', 'yes'], ['yes-no', 'no'], ['date', '2026-12-24'], ['date, range: past', '2020-02-01'], ['date, range: future', '2099-02-01'],
    ['time', '"14:30"'], ['date-time', '2026-12-24 14:30'], ['postcode', '"20457"'], ['email', 'anna@nordwind.example'], ['phone', '"+49 40 123456"'], ['tracking-number', '"00340434161094042557"'],
  ];
  for (const [type, value] of fitting) {
    it(`may be ${value} for ${type}`, () => expect(found(`  it: { type: ${type} }\n`, `set: { it: ${value} }`)).to.deep.equal([]));
  }

  it('may be forgotten, emptied, or put together from something', () => {
    for (const value of ['null', '""', '"{{ free }} {{ model }}"', '"{{ it | plus: 1 }}"', '"{% if free %}2{% endif %}"']) expect(found('  it: { type: number }\n', `set: { it: ${value} }`), value).to.deep.equal([]);
  });

  it('is one of a choice\'s values, by its name or its title', () => {
    expect(found('', 'set: { model: tea }')).to.deep.equal([]);
    expect(found('', 'set: { model: Kaffee }')).to.deep.equal([]);
    expect(found('', 'set: { model: cappuccino }')).to.deep.equal(['unknown-value at cappuccino: "model" is never "cappuccino". These are its values: coffee, tea.']);
    expect(found('  ok: { type: yes-no }\n', 'set: { ok: vielleicht }')).to.deep.equal(['unknown-value at vielleicht: "ok" is never "vielleicht". These are its values: yes, no.']);
  });

  it('is what its type can be', () => {
    expect(found('  day: { type: date }\n', 'set: { day: bald }')).to.deep.equal(['wrong-type at bald: "bald" is no answer to "day", which is of the type date. Write what a customer of each language could answer, or ask for it.']);
    expect(found('  count: { type: number, min: 5 }\n', 'set: { count: 3 }')).to.have.lengthOf(1);
    expect(found('  count: { type: number }\n', 'set: { count: true }')).to.have.lengthOf(1);
  });

  it('is looked at where another dialog is run with it too', () => {
    expect(found('', 'run: second\n    with: { model: tea }')).to.deep.equal([]);
    expect(found('', 'run: second\n    with: { model: repair }')).to.deep.equal(['unknown-value at repair: "model" is never "repair". These are its values: coffee, tea.']);
    expect(found('', 'run: second\n    with: { model: "{{ parcel.status }}" }')).to.have.lengthOf(1);
  });

  it('is copied only from what has no other values', () => {
    const wider = '  wider: { type: choice, choices: { transit: { de: Unterwegs, en: On its way }, delivered: { de: Da, en: There }, lost: { de: Weg, en: Lost } } }\n';
    expect(found(wider, 'set: { wider: "{{ parcel.status }}" }')).to.deep.equal([]);
    expect(found('', 'set: { lost: "{{ parcel.status }}" }')).to.deep.equal([
      'unknown-value at "{{ parcel.status }}": "parcel.status" can be "delivered"; "lost" never is. Add it to the choices of "lost", or choose over "parcel.status" above this.',
    ]);
  });

  it('may leave out values that a choose above has dealt with', () => {
    const choose = '  - choose: parcel.status\n    cases:\n      delivered: [{ say: { de: Da., en: There. } }, { end: dialog }]\n      transit: []\n';
    expect(found('', 'set: { lost: "{{ parcel.status }}" }', choose)).to.deep.equal([]);
  });

  it('is copied only from what is of its kind', () => {
    expect(found('  day: { type: date }\n', 'set: { day: "{{ parcel.at }}" }')).to.deep.equal([]);
    expect(found('  paid: { type: yes-no }\n', 'set: { paid: "{{ parcel.paid }}" }')).to.deep.equal([]);
    expect(found('  sum: { type: money }\n  count: { type: number }\n', 'set: { sum: "{{ count }}" }')).to.deep.equal([]);
    expect(found('', 'set: { free: "{{ parcel.at }}" }')).to.deep.equal([]);
    expect(found('  count: { type: number }\n', 'set: { count: "{{ free }}" }')).to.deep.equal(['wrong-type at "{{ free }}": "count" is of the type number; "free" is text. Make both the same, or ask for it.']);
    expect(found('', 'set: { model: "{{ free }}" }')).to.have.lengthOf(1);
    expect(found('', 'set: { model: "{{ parcel.paid }}" }')).to.have.lengthOf(1);
  });
});
