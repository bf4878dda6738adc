import { expect } from 'chai';
import { begin, dialogOf, findings, parseOne } from './one-dialog.js';

const text = (de: string, en = de) => `{ de: "${de}", en: "${en}" }`;

describe('say', () => {
  it('offers buttons, or a list with its label', () => {
    const { chat, said } = begin(dialogOf(`
  - say: ${text('Und?')}
    buttons:
      - { title: { de: Mensch, en: Person }, run: talk-to-a-person }
  - say: ${text('Oder?')}
    list:
      opener: { de: Mehr, en: More }
      rows:
        - { title: { de: Mensch, en: Person }, description: { de: sofort, en: now }, run: talk-to-a-person }
`));
    expect(said).to.deep.equal(['Und?', 'Oder?']);
    const [first, second] = chat.drafts.map((draft) => draft.suggestedActions);
    expect(first).to.deep.include({ layout: 'buttons', opener: 'Auswählen' });
    expect(second).to.deep.include({ layout: 'list', opener: 'Mehr' });
    expect(second!.actions[0]).to.deep.include({ title: 'Mensch', description: 'sofort' });
  });

  it('with buttons and a list is refused', () => {
    expect(findings(dialogOf(`
  - say: ${text('Und?')}
    buttons: [{ title: { de: Mensch, en: Person }, run: talk-to-a-person }]
    list: { rows: [{ title: { de: Mensch, en: Person }, run: talk-to-a-person }] }
`))).to.have.length(1);
  });

  it('says its variants in turn, also after the dialog was left', () => {
    const dialog = dialogOf(`
  - say: [${text('Eins')}, ${text('Zwei {{ note }}')}, ${text('Drei')}]
`, '{ note: { type: text } }');
    const { chat, said } = begin(dialog);
    const more = [1, 2, 3].flatMap(() => chat.saysMeaning('noch einmal', { intents: [{ intent: 'one', confidence: 1 }] }));
    expect([...said, ...more]).to.deep.equal(['Eins', 'Zwei', 'Drei', 'Eins']);
  });

  it('sends a file, a link and small print', () => {
    const { chat } = begin(dialogOf(`
  - set: { note: "a/../b ?&#ä" }
  - say: ${text('Hier.')}
    document: files/agb.pdf
    link: { title: { de: Zum Shop, en: To the shop }, url: "https://shop.example/o/{{ note }}?n={{ note }}" }
    footer: ${text('Für {{ note }}')}
  - say: ${text('Bild')}
    image: { de: https://shop.example/de.png, en: https://shop.example/en.png }
`, '{ note: { type: text } }'));
    const encoded = 'a%2F..%2Fb%20%3F%26%23%C3%A4';
    expect(chat.drafts[0]).to.deep.include({
      text: 'Hier.', footer: 'Für a/../b ?&#ä',
      attachments: [{ contentType: 'application/pdf', contentUrl: 'file:files/agb.pdf', name: 'agb.pdf' }],
      suggestedActions: { actions: [{ type: 'openUrl', title: 'Zum Shop', value: `https://shop.example/o/${encoded}?n=${encoded}` }] },
    });
    expect(chat.drafts[1]!.attachments).to.deep.equal([{ contentType: 'image/png', contentUrl: 'https://shop.example/de.png', name: 'de.png' }]);
  });

  it('takes an address from a call alone, and leaves out what is none', () => {
    const dialog = dialogOf(`
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes: { not-found: [], failed: [] }
  - say: ${text('Hier.')}
    link: { title: { de: Öffnen, en: Open }, url: "{{ parcel.place }}" }
`);
    const linked = (place: string) => begin(dialog, { 'parcels.track': { outcome: 'found', result: { place } } }).chat.drafts[0]!;
    expect(linked('https://label.example/a?b=c&d=%20').suggestedActions!.actions[0]!.value).to.equal('https://label.example/a?b=c&d=%20');
    for (const bad of ['', 'http://label.example/', 'javascript:alert(1)', 'https://a:b@label.example/', 'https://label.example/a/../b', 'https://label.example/\\\\x', 'data:text/html,x']) {
      expect(linked(bad), bad).to.include({ text: 'Hier.' }).and.not.have.property('suggestedActions');
    }
  });

  it('lets no value climb within an address', () => {
    const { chat } = begin(dialogOf(`
  - set: { note: ".." }
  - say: ${text('Hier.')}
    link: { title: { de: Öffnen, en: Open }, url: "https://shop.example/o/{{ note }}/x" }
`, '{ note: { type: text } }'));
    expect(chat.drafts[0]).to.not.have.property('suggestedActions');
  });

  for (const [what, keys, found] of [
    ['an address without https', 'image: http://shop.example/a.png', 'wrong-address 6:12'],
    ['a host that is not written out', 'link: { title: { de: a, en: b }, url: "https://{{ note }}.example/" }', 'wrong-address 6:44'],
    ['an address that the customer says', 'link: { title: { de: a, en: b }, url: "{{ note }}" }', 'wrong-address 6:44'],
    ['a path that leads out', 'image: files/../secret.png', 'wrong-address 6:12'],
    ['a path from the root', 'image: /etc/passwd', 'wrong-address 6:12'],
    ['a hidden file', 'document: files/.env', 'wrong-address 6:15'],
    ['a file of another kind', 'image: files/agb.pdf', 'wrong-file-type 6:12'],
    ['a file that is not there', 'document: files/abg.pdf', 'unknown-file 6:15'],
    ['an unknown name', 'link: { title: { de: a, en: b }, url: "https://shop.example/{{ nots }}" }', 'unknown-variable 6:68'],
    ['two files', 'image: files/map.png\n    video: https://shop.example/a.mp4', 'wrong-value 7:12'],
    ['a link beside buttons', 'link: { title: { de: a, en: b }, url: "https://shop.example/" }\n    buttons: [{ title: { de: c, en: d }, run: talk-to-a-person }]', 'wrong-value 6:11'],
    ['one language of two', 'image: { de: files/map.png }', 'missing-language 6:5'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const dialog = dialogOf(`\n  - say: ${text('Hier {{ note }}.')}\n    ${keys}\n`, '{ note: { type: text } }');
      const { diagnostics } = parseOne(dialog, {}, { 'files/agb.pdf': 1000, 'files/map.png': 1000 });
      expect(diagnostics.map(({ rule, range }) => `${rule} ${range.line}:${range.column}`)).to.deep.equal([found]);
      expect(diagnostics[0]!.hint).to.match(/\.$|\?$/);
    });
  }

  it('sends nothing where its text comes out empty', () => {
    const { said } = begin(dialogOf(`
  - say: { de: "{% if note %}Notiz{% endif %}", en: "{% if note %}Note{% endif %}" }
  - say: ${text('Fertig.')}
`, '{ note: { type: text } }'));
    expect(said).to.deep.equal(['Fertig.']);
  });
});

describe('ask', () => {
  it('asks nothing that is known', () => {
    expect(begin(dialogOf(`
  - set: { note: da }
  - ask: note
    say: ${text('Was?')}
  - say: ${text('{{ note }}')}
`, '{ note: { type: text } }')).said).to.deep.equal(['da']);
  });

  it('gives up after its tries, into its block and on below it', () => {
    const { chat } = begin(dialogOf(`
  - ask: sure
    say: ${text('Sicher?')}
    tries: 1
    exhausted:
      - say: ${text('Egal.')}
  - say: ${text('Weiter.')}
`, '{ sure: { type: yes-no } }'));
    expect(chat.saysMeaning('blau', {})).to.deep.equal(['Egal.', 'Weiter.']);
  });

  it('takes what is tapped as its type reads it', () => {
    const { chat } = begin(dialogOf(`
  - ask: sure
    say: ${text('Sicher?')}
  - choose: sure
    cases:
      'yes': [{ say: ${text('Ja!')} }]
      'no': [{ say: ${text('Nein!')} }]
`, '{ sure: { type: yes-no } }'));
    expect(chat.taps('Nein')).to.deep.equal(['Nein!']);
  });
});

describe('ask, with choices', () => {
  const size = '{ size: { type: choice, choices: { s: { de: Klein, en: Small }, m: { de: Mittel, en: Medium } } }, note: { type: text } }';

  it('shows them as a list where the author wants one', () => {
    const { chat } = begin(dialogOf(`
  - ask: size
    say: ${text('Welche?')}
    layout: list
    opener: { de: Größen, en: Sizes }
`, size));
    expect(chat.drafts[0]!.suggestedActions).to.include({ layout: 'list', opener: 'Größen' });
    expect(chat.buttons).to.deep.equal(['Klein', 'Mittel']);
  });

  const skippable = (slot: string, skip = '{ title: { de: Ohne, en: Without } }') => dialogOf(`
  - ask: ${slot}
    say: ${text('Was?')}
    skip: ${skip}
    tries: 1
  - say: ${text('{{ size }}{{ note }}.')}
`, size);

  for (const slot of ['size', 'note']) {
    for (const words of ['Ohne', 'ohne!', 'überspringen', 'Bitte überspringen Sie das', 'skip it', 'weiß ich nicht', "I don't know"]) {
      it(`goes on without a ${slot}: ${words}`, () => {
        const { chat } = begin(skippable(slot));
        expect(chat.saysMeaning(words, {})).to.deep.equal(['.']);
        expect(chat.state.known).to.deep.equal({});
      });
    }
  }

  it('goes on without an answer by a tap, or when it is not at hand', () => {
    expect(begin(skippable('size')).chat.taps('Ohne')).to.deep.equal(['.']);
    expect(begin(skippable('size')).chat.saysMeaning('liegt im Auto', { intents: [{ intent: '@not-at-hand', confidence: 0.9 }] })).to.deep.equal(['.']);
  });

  it('may be skipped in the words of every bot', () => {
    const { chat } = begin(skippable('note', 'true'));
    expect(chat.buttons).to.deep.equal(['Überspringen']);
    expect(chat.taps('Überspringen')).to.deep.equal(['.']);
  });

  it('still takes an answer, and what only sounds like skipping', () => {
    expect(begin(skippable('size')).chat.taps('Mittel')).to.deep.equal(['Mittel.']);
    expect(begin(skippable('note')).chat.saysMeaning('ohne Karton', {})).to.deep.equal(['ohne Karton.']);
  });

  it('asks again in short after a question in between', () => {
    const { chat } = begin(dialogOf(`
  - ask: note
    say: ${text('Eine lange Frage?')}
    again: ${text('Kurz?')}
`, size), {}, 'de', { 'dialogs/aside.yaml': `
dialog: aside
title: ${text('Daneben')}
examples: { de: [Warum fragen Sie das?], en: [Why do you ask?] }
steps: [{ say: ${text('Ja.')} }]
` });
    expect(chat.saysMeaning('Warum fragen Sie das?', { intents: [{ intent: 'aside', confidence: 1 }] })).to.deep.equal(['Ja.', 'Zurück zu vorhin: Kurz?']);
  });
});

describe('ask for something that is no words', () => {
  const photo = { contentType: 'image/jpeg', contentUrl: `media:${'a'.repeat(64)}`, name: 'karton.jpg', content: { kind: 'image', mediaId: '1' } };
  const voice = { contentType: 'audio/ogg', contentUrl: `media:${'b'.repeat(64)}`, content: { kind: 'voice', mediaId: '2' } };
  const dialog = dialogOf(`
  - ask: picture
    say: ${text('Bitte ein Foto.')}
    exhausted: [{ say: ${text('Dann ohne.')} }]
  - ask: day
    say: ${text('Wann?')}
  - say: ${text('{{ picture.name }} vom {{ day | date }}')}
`, '{ picture: { type: photo }, day: { type: date } }');

  it('takes it, alone', () => {
    const { chat } = begin(dialog);
    expect(chat.sends(photo)).to.deep.equal(['Wann?']);
    expect(chat.saysMeaning('3.12.2026', {})).to.deep.equal(['karton.jpg vom 3. Dezember 2026']);
    expect(chat.state.known['one/picture']).to.deep.include({ value: photo.contentUrl });
  });

  it('takes it with words under it, and what they say', () => {
    const { chat } = begin(dialog);
    expect(chat.gives({ text: 'so kam es am 3.12.2026 an', attachments: [photo] })).to.deep.equal(['karton.jpg vom 3. Dezember 2026']);
  });

  it('takes it among other messages', () => {
    const { chat } = begin(dialog);
    expect(chat.gives({ text: 'Moment' }, { attachments: [voice] }, { attachments: [photo] })).to.deep.equal(['Wann?']);
  });

  it('says what it wants instead of anything else, and gives up as the step says', () => {
    const { chat } = begin(dialog);
    const [again] = chat.sends(voice);
    expect(again).to.match(/^Hier brauche ich ein Foto\..* Bitte ein Foto\.$/);
    expect(chat.saysMeaning('hier', {})).to.deep.equal([again]);
    expect(chat.sends(voice)).to.deep.equal(['Dann ohne.', 'Wann?']);
  });

  it('lets nobody send one where words are wanted', () => {
    const { chat } = begin(dialog);
    chat.sends(photo);
    expect(chat.sends(photo)[0]).to.match(/^Bilder kann ich leider nicht lesen.*Wann\?$/);
  });

  it('hears the wish for a person under it', () => {
    const { chat } = begin(dialog);
    chat.gives({ text: 'Ich will einen Menschen', attachments: [photo] });
    expect(chat.cases).to.have.length(1);
  });
});

describe('call', () => {
  const dialog = (outcomes: string) => dialogOf(`
  - call: parcels.track
    with: { number: "{{ note }}" }
    save: parcel
    outcomes: ${outcomes}
  - say: ${text('{{ parcel.place }}')}
`, '{ note: { type: text } }');
  const all = `{ not-found: [{ say: ${text('Weg.')} }], failed: [{ end: dialog }] }`;

  it('passes rendered inputs on', () => {
    const { chat } = begin(dialogOf(`
  - set: { note: A 1 }
  - call: parcels.track
    with: { number: "Nr. {{ note }}" }
    outcomes: { not-found: [], failed: [] }
`, '{ note: { type: text } }'));
    expect(chat.effects.find((effect) => effect.effect === 'call')).to.deep.include({ operation: 'parcels.track', input: { number: 'Nr. A 1' } });
  });

  it('goes on below after its success, through a block after another outcome', () => {
    expect(begin(dialog(all), { 'parcels.track': { outcome: 'found', result: { place: 'Bremen' } } }).said).to.deep.equal(['Bremen']);
    expect(begin(dialog(all), { 'parcels.track': { outcome: 'not-found', result: { place: 'Ulm' } } }).said).to.deep.equal(['Weg.', 'Ulm']);
  });

  it('must handle each outcome, and only those there are', () => {
    expect(findings(dialog('{ not-found: [] }'))).to.deep.equal(['outcome-not-handled 8:5']);
    const misspelt = findings(dialog(all.replace('failed', 'faild'))).map((finding) => finding.split(' ')[0]);
    expect(misspelt).to.have.members(['outcome-not-handled', 'unknown-outcome']);
  });

  it('needs its inputs, and only those there are', () => {
    const given = (inputs: string) => findings(dialog(all).replace('number: "{{ note }}"', inputs));
    expect(given('nummer: x')).to.have.members(['missing-input 6:5', 'unknown-input 6:13']);
  });
});

describe('choose', () => {
  it('takes the first condition that is true, else otherwise, else goes on', () => {
    const dialog = (value: string, otherwise = `\n      - otherwise: [{ say: ${text('C')} }]`) => dialogOf(`
  - set: { note: ${value} }
  - choose:
      - when: note is a
        then: [{ say: ${text('A')} }]
      - when: note is a or note is b
        then: [{ say: ${text('B')} }]${otherwise}
  - say: ${text('D')}
`, '{ note: { type: text } }');
    expect(begin(dialog('a')).said).to.deep.equal(['A', 'D']);
    expect(begin(dialog('b')).said).to.deep.equal(['B', 'D']);
    expect(begin(dialog('c')).said).to.deep.equal(['C', 'D']);
    expect(begin(dialog('c', '')).said).to.deep.equal(['D']);
  });

  it('takes the case of a value, else otherwise', () => {
    const dialog = (value: string) => dialogOf(`
  - set: { note: ${value} }
  - choose: note
    cases:
      a: [{ say: ${text('A')} }]
    otherwise: [{ say: ${text('Sonst')} }]
`, '{ note: { type: text } }');
    expect(begin(dialog('a')).said).to.deep.equal(['A']);
    expect(begin(dialog('toString')).said).to.deep.equal(['Sonst']);
    expect(begin(dialog('null')).said).to.deep.equal(['Sonst']);
  });

  it('says where a branch is never reached', () => {
    expect(findings(dialogOf(`
  - choose:
      - otherwise: [{ end: dialog }]
      - when: open
        then: [{ end: dialog }]
`))).to.deep.equal(['unreachable-branch 6:9']);
  });
});

describe('set', () => {
  it('reads a value as the slot does, and forgets with null', () => {
    const { chat, said } = begin(dialogOf(`
  - set: { day: 3.12.2026, note: weg }
  - set: { note: null }
  - say: ${text('{{ day | date }}{{ note }}')}
`, '{ day: { type: date }, note: { type: text } }'));
    expect(said).to.deep.equal(['3. Dezember 2026']);
    expect(chat.state.known).to.have.all.keys('one/day');
  });

  it('knows only slots of the dialog', () => {
    expect(findings(dialogOf('\n  - set: { nowt: x }\n', '{ note: { type: text } }'))).to.deep.equal(['unknown-slot 5:12']);
  });
});

describe('handoff', () => {
  it('ends its dialog, with queue, reason and priority', () => {
    const { chat, said } = begin(dialogOf(`
  - handoff: { queue: parcels, reason: hard, priority: high }
  - say: ${text('nie')}
`));
    expect(said).to.have.length(1);
    expect(chat.cases[0]).to.include({ queue: 'parcels', reason: 'hard', priority: 'high' });
    expect(chat.handsBack()[0]).to.not.contain('nie');
  });
});

describe('run', () => {
  it('runs another dialog, then goes on', () => {
    const { chat, said } = begin(dialogOf(`
  - run: talk-to-a-person
  - say: ${text('Danach.')}
`));
    expect(said).to.have.length(1);
    expect(chat.handsBack()).to.deep.equal(['Ab hier bin wieder ich für Sie da, der automatische Service. Danach.']);
  });

  it('gives the other dialog slots to begin with', () => {
    const { chat } = begin(dialogOf(`
  - set: { note: Karton }
  - run: one-more
    with: { what: "{{ note }} offen" }
  - say: ${text('Danach.')}
`, '{ note: { type: text } }'), {}, 'de', { 'dialogs/more.yaml': `
dialog: one-more
title: { de: Mehr, en: More }
slots: { what: { type: text } }
steps:
  - ask: what
    say: ${text('Was?')}
  - say: ${text('Also: {{ what }}')}
` });
    expect(chat.drafts.map((draft) => draft.text)).to.deep.equal(['Also: Karton offen', 'Danach.']);
  });
});

describe('ask-again', () => {
  it('needs a step that asks', () => {
    expect(findings(dialogOf('\n  - ask-again: note\n', '{ note: { type: text } }'))).to.deep.equal(['never-asked 5:16']);
  });
});

describe('end', () => {
  it('ends the dialog from within a block, and comes back to the one that ran it', () => {
    expect(begin(dialogOf(`
  - choose:
      - otherwise:
          - say: ${text('Eins')}
          - end: dialog
          - say: ${text('nie')}
  - say: ${text('nie')}
`)).said).to.deep.equal(['Eins']);
  });

  for (const [what, said] of [['dialog', ['Zwei', 'Danach.']], ['conversation', ['Zwei']]] as const) {
    it(`ends the ${what}`, () => {
      const { chat } = begin(dialogOf(`
  - run: other
  - say: ${text('Danach.')}
`), {}, 'de', { 'dialogs/other.yaml': `
dialog: other
title: ${text('Zwei')}
steps:
  - say: ${text('Zwei')}
  - end: ${what}
` });
      expect(chat.drafts.map((draft) => draft.text)).to.deep.equal(said);
      expect(chat.state.stack).to.deep.equal([]);
    });
  }
});

describe('place and go-to', () => {
  const dialog = (goTo: string, first = 'again') => dialogOf(`
  - place: ${first}
  - ask: note
    say: ${text('Was?')}
  - ask: sure
    say: ${text('{{ note }}?')}
  - choose: sure
    cases:
      'yes': [{ say: ${text('Gut.')} }]
      'no':
        - set: { note: null, sure: null }
        - go-to: ${goTo}
`, '{ note: { type: text }, sure: { type: yes-no } }');

  it('come back to the place, as often as the customer wants', () => {
    const { chat } = begin(dialog('again'));
    for (const word of ['rot', 'blau']) {
      expect(chat.saysMeaning(word, {})).to.deep.equal([`${word}?`]);
      expect(chat.taps('Nein')).to.deep.equal(['Was?']);
    }
    chat.saysMeaning('grün', {});
    expect(chat.taps('Ja')).to.deep.equal(['Gut.']);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('go on below too', () => {
    expect(begin(dialogOf(`
  - go-to: end
  - say: ${text('nie')}
  - place: end
  - say: ${text('Ende')}
`)).said).to.deep.equal(['Ende']);
  });

  it('know only places that there are', () => {
    const [finding] = parseOne(dialog('agian')).diagnostics;
    expect(finding).to.include({ rule: 'unknown-place', hint: 'Did you mean "again"?' });
    expect(finding!.range).to.include({ line: 15, column: 18 });
  });

  it('say which place stands there twice', () => {
    expect(findings(dialogOf(`
  - place: a
  - say: ${text('x')}
  - place: a
`))).to.deep.equal(['duplicate-place 7:12']);
  });

  it('that go round without the customer end with a person, not in silence', () => {
    const { chat, said } = begin(dialogOf(`
  - place: a
  - go-to: a
`));
    expect(said).to.have.length(1);
    expect(chat.cases[0]).to.include({ reason: 'bot-failed' });
  });
});

describe('a handoff\'s note', () => {
  it('is rendered for the agents, whatever the customer speaks', () => {
    const { chat } = begin(dialogOf(`
  - set: { day: 3.12.2026, note: Karton offen }
  - handoff: { reason: hard, note: "{{ note }} seit {{ day | date }}" }
`, '{ day: { type: date }, note: { type: text } }'), {}, 'en');
    expect(chat.cases[0]).to.include({ note: 'Karton offen seit 3. Dezember 2026' });
  });

  it('that comes out empty is none', () => {
    const { chat } = begin(dialogOf('\n  - handoff: { reason: hard, note: "{{ note }}" }\n', '{ note: { type: text } }'));
    expect(chat.cases[0]).to.not.have.property('note');
  });
});

describe('my-data', () => {
  const dialog = (what: string) => dialogOf(`
  - set: { note: geheim }
  - my-data: ${what}
  - say: ${text('{{ note }}.')}
`, '{ note: { type: text } }');
  const files = { text: `media:${'a'.repeat(64)}`, json: `media:${'b'.repeat(64)}` };

  it('sends what is stored as two files', () => {
    const { chat } = begin(dialog('show'), { '@my-data.show': { outcome: 'shown', result: files } }, 'en');
    expect(chat.drafts.map(({ attachments }) => attachments?.[0])).to.deep.equal([
      { contentType: 'text/plain', contentUrl: files.text, name: 'my-data.txt' }, { contentType: 'text/plain', contentUrl: files.json, name: 'my-data.json' }, undefined,
    ]);
    expect(chat.drafts.at(-1)!.text).to.equal('geheim.');
  });

  it('sends nothing that is no file of the store', () => {
    const { chat } = begin(dialog('show'), { '@my-data.show': { outcome: 'shown', result: { text: 'https://evil.example/x', json: '../x' } } });
    expect(chat.drafts.every(({ attachments }) => attachments === undefined)).to.equal(true);
  });

  it('forgets all that is known, and gives a receipt', () => {
    const { chat, said } = begin(dialog('delete'), { '@my-data.delete': { outcome: 'deleted', result: { number: 'A1B2', date: '2026-11-02T09:00:00Z' } } });
    expect(said[0]).to.include('A1B2 vom 2. November 2026');
    expect(said[1]).to.equal('.');
    expect(chat.effects.map(({ effect }) => effect)).to.include.members(['erase', 'stop-notifications']);
    expect(JSON.stringify(chat.state)).to.not.include('geheim');
  });

  it('erases nothing while a person works on a case, or where it can\'t', () => {
    expect(begin(dialog('delete'), { '@my-data.delete': { outcome: 'open-case' } }).said[0]).to.match(/^Gerade bearbeitet noch jemand/);
    const { chat } = begin(dialog('delete'), { '@my-data.delete': { outcome: 'failed' } });
    expect(chat.cases[0]).to.include({ reason: 'my-data-failed' });
    expect(chat.effects.map(({ effect }) => effect)).to.not.include('erase');
  });
});
