import { expect } from 'chai';
import { checkedOf, checkLoaded, withoutProof } from '../../src/check/check-loaded.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { whatsapp } from './whatsapp.js';
import { parse, shippedFiles } from '../dialog/files.js';
import { expectOne, spotted } from '../source/spot.js';

const files = shippedFiles();

/** The dialogs that are broken, with those that they name. */
const kept = /^bots\/|\/(?:parcel-tracking|small-talk|opening-hours|talk-to-a-person|parcel-missing|damaged-parcel|delivery-change|address-change|identify-order|person-rating)\.yaml$/;
const few = Object.fromEntries(Object.entries(files).filter(([path]) => kept.test(path)));

/** What the dialogs that are left out would use. */
const missed = ['unused-operation', 'unused-queue'];

/** What is found in one file, broken. Proofs speak of dialogs only: for the bot's own files, the rules at a glance are all. */
function foundIn(file: string, text: string): Diagnostic[] {
  const load = parse({ ...few, [file]: text });
  const checked = checkedOf(load, whatsapp);
  const found = file.startsWith('dialogs/') ? checkLoaded(load, whatsapp) : [...load.diagnostics, ...(checked ? withoutProof(checked) : [])];
  return found.filter(({ range, rule }) => range.file === file && !missed.includes(rule));
}

/** In a file, this becomes that; the spot that must be named stands in ‹ ›. */
type Break = [from: string, to: string, rule: string, hint: string | RegExp];

const breaks: Record<string, Break[]> = {
  'dialogs/parcel-tracking.yaml': [
    ['examples:', '‹exampels›:', 'unknown-key', 'Did you mean "examples"?'],
    ['\ntitle:', '\n‹titel›:', 'unknown-key', 'Did you mean "title"?'],
    ['\nsteps:', '\n‹stesp›:', 'unknown-key', 'Did you mean "steps"?'],
    ['dialog: parcel-tracking', 'dialog: ‹opening-hours›', 'duplicate-dialog', 'dialogs/opening-hours.yaml'],
    ['- ask: tracking', '- ‹aks›: tracking', 'unknown-step', 'Did you mean "ask"?'],
    ['invalid:', '‹invaild›:', 'unknown-key', 'Did you mean "invalid"?'],
    ['tries: 3', 'tries: ‹three›', 'wrong-value', 'digits'],
    ['tries: 3', 'tries: ‹0›', 'wrong-value', '1 or more'],
    ['exhausted:', '‹exausted›:', 'unknown-key', 'Did you mean "exhausted"?'],
    ['- handoff: { queue: parcels, reason: no', '- ‹handof›: { queue: parcels, reason: no', 'unknown-step', 'Did you mean "handoff"?'],
    ['queue: parcels, reason: no', 'queue: ‹parcel›, reason: no', 'unknown-queue', 'Did you mean "parcels"?'],
    ['reason: no-tracking-number', '‹raeson›: no-tracking-number', 'unknown-key', 'Did you mean "reason"?'],
    ['reason: no-tracking-number', 'reason: ‹Keine Nummer›', 'wrong-value', 'Write keine-nummer.'],
    ['{ queue: parcels, reason: delivery-failed, priority: high }', '‹parcels›', 'wrong-value', '{ queue: …, reason: …, priority: …'],
    ['parcels.track', '‹parcels.trak›', 'unknown-operation', 'Did you mean "parcels.track"?'],
    ['"{{ tracking_number }}"', '"{{ ‹traking_number› }}"', 'unknown-variable', 'Did you mean "tracking_number"?'],
    ['"{{ tracking_number }}"', '‹{{ tracking_number }}›', 'unquoted-braces', '"{{ tracking_number }}"'],
    ['save: parcel', '‹svae›: parcel', 'unknown-key', 'Did you mean "save"?'],
    ['- ask-again: tracking', '- ‹ask-agian›: tracking', 'unknown-step', 'Did you mean "ask-again"?'],
    ['- ask-again: tracking_number', '- ‹ask-again›', 'no-step', '- ask-again: …'],
    ['choose: parcel.status', 'choose: parcel.‹staus›', 'unknown-field', 'Did you mean "status"?'],
    ['choose: parcel.status', 'choose: ‹parcl›.status', 'unknown-variable', 'Did you mean "parcel"?'],
    ['delivered_at | day', 'delivered_at | ‹dy›', 'unknown-filter', 'Did you mean "day"?'],
    ['parcel.delivered_at |', 'parcel.‹deliverd_at› |', 'unknown-field', 'Did you mean "delivered_at"?'],
    ['{{ parcel.delivered_at | day }}{% endif %} zu', '{{ ‹parcel.delivered_at› }}{% endif %} zu', 'unshown-date', '{{ parcel.delivered_at | date }}'],
    ['{% if parcel.place %}, zuletzt', '{% if parcel.‹plce› %}, zuletzt', 'unknown-field', 'Did you mean "place"?'],
    ['{% if parcel.place %}, zuletzt in {{ parcel.place }}{% endif %}', '‹{% if parcel.place %}›, zuletzt in {{ parcel.place }}', 'template-syntax', '{% endif %}'],
    ['      en: What is your tracking number? You find it in the dispatch e-mail.\n', '', 'missing-language', 'Add "en: …"'],
    ['priority: high', 'priority: ‹hihg›', 'wrong-value', 'Did you mean "high"?'],
    ['type: tracking-number', 'type: ‹tracking-numbr›', 'unknown-slot-type', 'Did you mean "tracking-number"?'],
    ['- ask-again: tracking_number', '- ask-again: ‹trackingnumber›', 'unknown-slot', 'Did you mean "tracking_number"?'],
    ['- ask: tracking_number', '- ask: ‹trakcing_number›', 'unknown-slot', 'Did you mean "tracking_number"?'],
    ['type: tracking-number, personal: true', 'type: choice, choices: { a: { ‹title›: { de: Rot } } }', 'missing-language', 'Add "en: …"'],
    ['personal: true', '‹persnal›: true', 'unknown-key', 'Did you mean "personal"?'],
    ['type: tracking-number', '‹typ›: tracking-number', 'unknown-key', 'Did you mean "type"?'],
    ['personal: true', 'personal: ‹yes›', 'wrong-value', 'Write true.'],
    ['Sendung {tracking_number}', 'Sendung {‹tracking›}', 'unknown-placeholder', 'tracking_number'],
    ['- Wo ist mein Paket?', '- ‹Wo ist: mein Paket?›', 'wrong-value', 'quotes'],
    ['de: Wie lautet Ihre', 'de: ‹W›ie lautet: Ihre', 'yaml-syntax', 'quotes'],
    ['      de: Wie lautet', '‹\t  ›de: Wie lautet', 'yaml-syntax', 'spaces'],
    ['\n    cases:', '\n    ‹casse›:', 'unknown-key', 'Did you mean "cases"?'],
  ],
  'dialogs/small-talk.yaml': [
    ['run: opening-hours', 'run: ‹openning-hours›', 'unknown-dialog', 'Did you mean "opening-hours"?'],
    ['buttons:', '‹butons›:', 'unknown-key', 'Did you mean "buttons"?'],
    ['title: { de: Mensch', '‹titel›: { de: Mensch', 'unknown-key', 'Did you mean "title"?'],
    ['run: talk-to-a-person', '‹rnu›: talk-to-a-person', 'unknown-key', 'Did you mean "run"?'],
    ['{ title: { de: Mensch, en: A person }', '{ ‹title›: { de: Mensch }', 'missing-language', 'Add "en: …"'],
    ['de: Paket verfolgen', 'de: Bitte ein Paket verf‹olgen›', 'button-titles', 'Shorten it by 5'],
    ['de: Öffnungszeiten, en: Opening hours }, run', 'de: ‹Paket verfolgen›, en: Opening hours }, run', 'same-button', 'different'],
    ['{ de: Mensch, en', '{ de: "‹{{ name }}› Mensch", en', 'braces-shown', 'remove the braces'],
    ['- say:', '- ‹sya›:', 'unknown-step', 'Did you mean "say"?'],
    ['        - Hallo\n', '        - ‹›\n', 'empty-value', 'remove it'],
    ['- say:', '- ‹say›', 'yaml-syntax', 'key: value'],
    ['        - Danke\n', '        - ‹Mein Paket ist verschwunden›\n', 'same-example', 'say more'],
    ['      de:\n        - Danke', '      ‹ed›:\n        - Danke', 'unknown-language', 'Did you mean "de"?'],
    ['          de: Sehr gern.', '          ‹dde›: Sehr gern.', 'unknown-language', 'Did you mean "de"?'],
  ],
  'dialogs/opening-hours.yaml': [
    ['when: open', 'when: ‹opn›', 'unknown-variable', 'Did you mean "open"?'],
    ['when: open', 'when: open ‹==› yes', 'condition-syntax', 'Write "is" instead.'],
    ['when: open', 'when: open and ‹(›hours is known', 'condition-syntax', 'Close it'],
    ['when:', '‹wehn›:', 'unknown-key', 'Did you mean "when"?'],
    ['then:', '‹than›:', 'unknown-key', 'Did you mean "then"?'],
    ['otherwise:', '‹otherwize›:', 'unknown-key', 'Did you mean "otherwise"?'],
    ['{{ hours | hours }}', '{{ hours | ‹horus› }}', 'unknown-filter', 'Did you mean "hours"?'],
    ['{{ hours | hours }}', '{{ ‹hors› | hours }}', 'unknown-variable', 'Did you mean "hours"?'],
    ['{{ hours | hours }}. An Feiertagen ist geschlossen.', '‹{{ hours | hours . An Feiertagen ist geschlossen.›', 'template-syntax', 'Close {{'],
  ],
  'dialogs/talk-to-a-person.yaml': [
    ['queue: support', 'queue: ‹suport›', 'unknown-queue', 'Did you mean "support"?'],
    ['queue: support', '‹quue›: support', 'unknown-key', 'Did you mean "queue"?'],
    ['- handoff:', '- ‹hand-of›:', 'unknown-step', 'Did you mean "handoff"?'],
    ['title: { de: Mit einem Menschen sprechen, en: Talk to a person }', 'title: ‹Mit einem Menschen sprechen›', 'missing-language', '{ de: …, en: … }'],
  ],
  'bots/demo/bot.yaml': [
    ['bot: demo', 'bot: ‹dmo›', 'name-mismatch', 'bot: demo'],
    ['time-zone: Europe/Berlin', 'time-zone: ‹Europe/Belrin›', 'unknown-time-zone', 'Did you mean "Europe/Berlin"?'],
    ['mon-fri: 08', '‹mon-fir›: 08', 'opening-hours', 'Did you mean "mon-fri"?'],
    ['08:00-18:00', '‹8-18›', 'opening-hours', '08:00-18:00'],
    ['hours: always', 'hours: ‹allways›', 'wrong-value', 'Did you mean "always"?'],
    ['promise: 5 min', 'promise: ‹5›', 'wrong-value', '5 min'],
    ['rephrase:', '‹rephrse›:', 'unknown-text', 'Did you mean "rephrase"?'],
    ['person: talk-to-a-person', 'person: ‹talk-to-person›', 'unknown-dialog', 'Did you mean "talk-to-a-person"?'],
    ['queues:', '‹queus›:', 'unknown-key', 'Did you mean "queues"?'],
    ['leider nicht', '{{ ‹queue› }} nicht', 'unknown-variable', 'known here'],
    ['languages: [de, en]', 'languages: [de, ‹English›]', 'wrong-value', 'de or en'],
  ],
  'bots/demo/services.yaml': [
    ['setting: DHL_API_KEY', 'setting: ‹dhl-key›', 'wrong-value', 'DHL_KEY'],
    ['DHL-API-Key: { setting: DHL_API_KEY }', 'DHL-API-Key: ‹abc›', 'secret-in-file', '{ setting: NAME }'],
    ['"https://api-eu.dhl.com"', '‹"https://{{ x }}.dhl.com"›', 'wrong-address', 'https://api.example.com'],
    ['get: /track/shipments', 'get: ‹track/shipments›', 'wrong-value', '/track/{number}'],
    ['get: /track/shipments', 'get: /track/‹{Number}›', 'wrong-path', '{number}'],
    ['timeout: 4 s', 'timeout: ‹4›', 'wrong-value', '4 s'],
    ['retries: 1', 'retries: ‹99›', 'wrong-value', '5 or less'],
    ['otherwise: unknown', 'otherwise: ‹unkown›', 'open-set', 'one-of'],
    ['failed: otherwise', 'failed: ‹otherwize›', 'wrong-value', 'Did you mean "otherwise"?'],
    ['status: 404', 'status: ‹200›', 'same-status', 'one outcome'],
    ['status: 404', 'status: ‹"404"›', 'wrong-value', 'without quotes'],
    ['from: shipments.0.status.statusCode', '‹form›: shipments.0.status.statusCode', 'unknown-key', 'Did you mean "from"?'],
    ['operations:', '‹operation›:', 'unknown-key', 'Did you mean "operations"?'],
    ['type: date', 'type: ‹dat›', 'wrong-value', 'Did you mean "date"?'],
  ],
};

/** Where a finding about something missing must stand, for breaks that leave nothing to mark. */
const elsewhere: Record<string, string> = {
  '      en: What is your tracking number? You find it in the dispatch e-mail.\n': '    ‹say›:\n      de: Wie lautet',
  '    - Hallo\n': '    - ‹›\n',
};

describe('a shipped file, broken', () => {
  it('is fine while it is whole', () => {
    expect(checkLoaded(parse(files), whatsapp)).to.deep.equal([]);
  });

  for (const [file, all] of Object.entries(breaks)) {
    for (const [from, to, rule, hint] of all) {
      it(`${file}: ${to === '' ? `without "${from.trim()}"` : to.trim()}`, () => {
        const source = files[file]!;
        expect(source).to.include(from);
        let marked = source.replace(from, () => to);
        const spot = elsewhere[from];
        if (spot !== undefined) marked = marked.replace(spot.replace(/[‹›]/g, ''), () => spot);
        const at = spotted(marked);
        expectOne(foundIn(file, at.text), rule, at, hint);
      });
    }
  }

  it('names both where an outcome or a case is misspelt', () => {
    const file = 'dialogs/parcel-tracking.yaml';
    const rules = (from: string, to: string): string[] => checkLoaded(parse({ ...few, [file]: files[file]!.replace(from, to) })).filter(({ range }) => range.file === file).map(({ rule, range }) => `${rule} ${range.line}`);
    const line = (text: string): number => files[file]!.slice(0, files[file]!.indexOf(text)).split('\n').length;
    expect(rules('      transit:', '      transti:')).to.deep.equal([`forgotten-case ${line('    cases:') }`, `unknown-case ${line('      transit:')}`]);
    expect(rules('      not-found:', '      notfound:')).to.have.length(2);
  });

  it('says each thing once, and nothing of what follows from it', () => {
    const source = files['dialogs/parcel-tracking.yaml']!.replace('save: parcel', 'svae: parcel').replace('personal: true', 'persnal: true');
    expect(checkLoaded(parse({ ...files, 'dialogs/parcel-tracking.yaml': source })).map((each) => each.rule)).to.deep.equal(['unknown-key', 'unknown-key']);
  });
});
