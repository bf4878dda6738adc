import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain, withGift, withParcel } from './explain.js';

const voucher = (run: string): string => `steps:\n  - say: { de: Worum geht es?, en: What is it about? }\n    buttons:\n      - { title: { de: Gutschein, en: Voucher }, run: ${run} }\n`;
const visit = (hours: string): string => `slots:\n  day: { type: appointment, hours: ${hours} }\nsteps:\n  - ask: day\n    say: { de: Wann passt es Ihnen?, en: When does it suit you? }\n  - handoff: { reason: visit }\n`;
const notify = (name: string): string => withGift(`  - notify: ${name}\n    after: 2 days\n    consent: gift\n  - say: { de: Notiert., en: Noted. }\n`);
const german = (first: string): string => `  de: [${first}, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]\n`;
const english = '  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]\n';

/** What a file names is there. */
export const referenceRules: readonly RuleDocs[] = [
  explain('unknown-slot', 'A slot that a step names is declared in its dialog.', 'There is nothing to ask for, set or forget.', {
    bad: 'slots:\n  gift: { type: yes-no }\nsteps:\n  - ask: gifd\n    say: { de: Ist es ein Geschenk?, en: Is it a gift? }\n  - handoff: { reason: gift }\n',
    good: withGift('  - handoff: { reason: gift }\n'),
  }),
  explain('unknown-slot-type', 'A slot has a type that there is.', 'How its answer is to be read is not known.', {
    bad: 'slots:\n  gift: { type: yesno }\nsteps:\n  - handoff: { reason: gift }\n',
    good: withGift('  - handoff: { reason: gift }\n'),
  }),
  explain('wrong-slot-option', 'The options of a slot fit each other and the bot.', 'Else no answer could ever fit.', {
    bad: visit('shop'),
    good: visit('support'),
    beside: { 'bots/demo/bot.yaml': 'queues:\n  support: { title: { de: Service-Team, en: Support team }, hours: { mon-fri: 08:00-18:00 }, promise: 5 min }\n' },
  }),
  explain('unknown-dialog', 'A dialog that is run is there.', 'A tap on the button would lead nowhere.', { bad: voucher('vouchers'), good: voucher('other') }),
  explain('unknown-place', 'A place that a go-to names is in the same dialog.', 'There would be nowhere to go on.', {
    bad: withGift('  - choose: gift\n    cases:\n      yes: [{ go-to: wrapping }]\n      no: []\n  - say: { de: Gern., en: Gladly. }\n'),
    good: withGift('  - choose: gift\n    cases:\n      yes: [{ go-to: wrapping }]\n      no: []\n  - say: { de: Ohne Geschenkpapier also., en: Without gift wrap then. }\n  - place: wrapping\n  - say: { de: Gern., en: Gladly. }\n'),
  }),
  explain('unknown-queue', 'A queue that a handoff names stands in bot.yaml.', 'Nobody would get the case.', {
    bad: 'steps:\n  - handoff: { queue: suport, reason: exchange }\n',
    good: 'steps:\n  - handoff: { queue: support, reason: exchange }\n',
  }),
  explain('unknown-template', 'A message template that a notify names stands in bot.yaml.', 'There would be nothing to send once the channel\'s window is closed.', {
    bad: notify('parcel_arived'),
    good: notify('parcel_arrives'),
    beside: { 'bots/demo/bot.yaml': 'templates:\n  parcel_arrives:\n    text: { de: Ihr Paket kommt., en: Your parcel arrives. }\n' },
  }),
  explain('unknown-operation', 'An operation that is called stands in services.yaml.', 'There is nothing to call.', {
    bad: withParcel('  - say: { de: "{{ parcel.status }}", en: "{{ parcel.status }}" }\n').replace('parcels.track', 'parcels.trace'),
    good: withParcel('  - say: { de: "{{ parcel.status }}", en: "{{ parcel.status }}" }\n'),
  }),
  explain('unknown-outcome', 'An outcome that a call handles is one of the operation\'s.', 'It never comes, and the one that was meant isn\'t handled.', {
    bad: withParcel('      fond: []\n  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n'),
    good: withParcel('      found: []\n  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n'),
  }),
  explain('outcome-not-handled', 'Every outcome of a call but its success has its steps.', 'When it comes out so, the customer would hear nothing of it.', {
    bad: 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes:\n      failed: [{ handoff: { reason: carrier-unreachable } }]\n  - say: { de: Gefunden., en: Found. }\n',
    good: 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes:\n      not-found: [{ end: dialog }]\n      failed: [{ handoff: { reason: carrier-unreachable } }]\n  - say: { de: Gefunden., en: Found. }\n',
  }),
  explain('missing-input', 'A call gives each input that its operation takes.', 'The service would be asked for nothing, and say so.', {
    bad: withParcel('  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n').replace('    with: { number: "1" }\n', ''),
    good: withParcel('  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n'),
  }),
  explain('unknown-input', 'A call gives no input that its operation doesn\'t take.', 'It would be lost on the way.', {
    bad: withParcel('  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n').replace('"1" }', '"1", postcode: "20457" }'),
    good: withParcel('  - choose: parcel.paid\n    cases: { yes: [], no: [{ end: dialog }] }\n'),
  }),
  explain('never-asked', 'A slot that is asked for again is asked for somewhere in the dialog.', 'There is no question to go back to.', {
    bad: withGift('  - choose: gift\n    cases:\n      yes: []\n      no: [{ ask-again: paper }]\n  - handoff: { reason: gift }\n').replace('yes-no }\n', 'yes-no }\n  paper: { type: text }\n'),
    good: withGift('  - choose: gift\n    cases:\n      yes: []\n      no: [{ ask-again: gift }]\n  - handoff: { reason: gift }\n'),
  }),
  explain('unreachable-branch', 'In a choose, "otherwise" is the last branch.', 'What stands below it is never reached.', {
    bad: 'steps:\n  - choose:\n      - otherwise:\n          - say: { de: Gern., en: Gladly. }\n      - when: open\n        then:\n          - say: { de: Wir sind da., en: We are here. }\n',
    good: 'steps:\n  - choose:\n      - when: open\n        then:\n          - say: { de: Wir sind da., en: We are here. }\n      - otherwise:\n          - say: { de: Gern., en: Gladly. }\n',
  }),
  explain('overlapping-case', 'Of the ranges of a choose over a number one holds for each number.', 'The first would win, and nobody would see why.', {
    bad: withParcel('  - choose: parcel.weight\n    cases:\n      at most 30: [{ say: { de: Leicht., en: Light. } }]\n      at least 30: [{ say: { de: Schwer., en: Heavy. } }]\n'),
    good: withParcel('  - choose: parcel.weight\n    cases:\n      at most 30: [{ say: { de: Leicht., en: Light. } }]\n      over 30: [{ say: { de: Schwer., en: Heavy. } }]\n'),
  }),
  explain('wrong-type', 'A slot that a step fills, with a value or with what another slot or a service\'s answer holds, has a type that can hold it.', 'The value would be lost, or read as something else.', {
    bad: 'slots:\n  score: { type: text }\nsteps:\n  - rate: bot\n    say: { de: Wie zufrieden sind Sie?, en: How satisfied are you? }\n    into: score\n  - say: { de: Danke., en: Thank you. }\n',
    good: 'slots:\n  score: { type: number }\nsteps:\n  - rate: bot\n    say: { de: Wie zufrieden sind Sie?, en: How satisfied are you? }\n    into: score\n  - say: { de: Danke., en: Thank you. }\n',
  }),
  explain('unknown-language', 'A text stands under languages that the bot speaks.', 'It would never be shown: the key is misspelt, or the language is missing in bot.yaml.', {
    bad: 'steps:\n  - say: { de: Gern., en: Gladly., fr: Avec plaisir. }\n',
    good: 'steps:\n  - say: { de: Gern., en: Gladly. }\n',
  }),
  explain('unknown-placeholder', 'A placeholder in an example is a slot of its dialog.', 'Its value would be found and thrown away.', {
    bad: `examples:\n${german('"Bis {date} tauschen"')}${english}`,
    good: `examples:\n${german('Bis wann kann ich tauschen?')}${english}`,
  }),
  explain('unknown-file', 'A file that is sent lies in files/.', 'There would be nothing to send.', {
    bad: 'steps:\n  - say: { de: So finden Sie uns., en: This is the way. }\n    image: files/map.png\n',
    good: 'steps:\n  - say: { de: So finden Sie uns., en: This is the way. }\n    image: https://nordwind.example/map.png\n',
  }),
  explain('wrong-file-type', 'A file is of a kind that can be sent so.', 'The channel refuses a table where a picture is announced.', {
    bad: 'steps:\n  - say: { de: So finden Sie uns., en: This is the way. }\n    image: files/map.pdf\n',
    good: 'steps:\n  - say: { de: So finden Sie uns., en: This is the way. }\n    document: files/map.pdf\n',
    beside: { 'files/map.pdf': '' },
  }),
];
