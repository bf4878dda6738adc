import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain } from './explain.js';

/** What YAML itself refuses, or quietly reads otherwise than it stands there. */
export const yamlRules: readonly RuleDocs[] = [
  explain('yaml-syntax', 'A file is YAML.', 'Nothing of it can be read otherwise: a quote that is never closed, a tab, lines that stand in by different numbers of spaces.', {
    bad: 'steps:\n  - say: { de: "Guten Tag, en: Hello }\n',
    good: 'steps:\n  - say: { de: Guten Tag, en: Hello }\n',
  }),
  explain('unquoted-braces', 'A text that begins with {{ stands in quotes.', 'YAML takes the braces for its own, and the customer would read nothing.', {
    bad: 'steps:\n  - say:\n      de: {{ bot }} grüßt.\n      en: "{{ bot }} says hello."\n',
    good: 'steps:\n  - say:\n      de: "{{ bot }} grüßt."\n      en: "{{ bot }} says hello."\n',
  }),
  explain('number-changes', 'Digits that YAML would round or shorten stand in quotes.', '01067 becomes 1067, and a number of twenty digits ends in zeros.', {
    bad: 'slots:\n  size: { type: text }\nsteps:\n  - set: { size: 0042 }\n  - say: { de: "Größe {{ size }}", en: "Size {{ size }}" }\n',
    good: 'slots:\n  size: { type: text }\nsteps:\n  - set: { size: "0042" }\n  - say: { de: "Größe {{ size }}", en: "Size {{ size }}" }\n',
  }),
  explain('lost-comment', 'A text with " #" in it stands in quotes.', 'YAML takes the rest for a comment, and the customer reads half a sentence.', {
    bad: 'steps:\n  - say:\n      de: Melden Sie sich an Schalter #12\n      en: "Please come to counter #12"\n',
    good: 'steps:\n  - say:\n      de: "Melden Sie sich an Schalter #12"\n      en: "Please come to counter #12"\n',
  }, 'warning'),
  explain('lost-word', 'A text that begins with & or ! stands in quotes.', 'YAML takes the first word for something else, and the customer reads the rest.', {
    bad: 'steps:\n  - say:\n      de: &Co Versand ist gratis.\n      en: Delivery is free.\n',
    good: 'steps:\n  - say:\n      de: "&Co Versand ist gratis."\n      en: Delivery is free.\n',
  }),
  explain('merge-key', 'Texts are written out, not taken over with <<.', 'Nothing is put in there, and what should have been is missing.', {
    bad: 'title: &title { de: Umtausch, en: Exchange }\nsteps:\n  - say:\n      <<: *title\n      de: Umtausch\n      en: Exchange\n',
    good: 'steps:\n  - say:\n      de: Umtausch\n      en: Exchange\n',
  }),
  explain('explicit-key', 'A text that begins with a question mark and a space stands in quotes.', 'YAML takes it for a key.', {
    bad: 'examples:\n  de:\n    - ? was nun\n    - Kann man das tauschen?\n    - Umtausch bitte\n    - Das passt leider nicht\n    - Falsche Größe bekommen\n  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]\n',
    good: 'examples:\n  de:\n    - "? was nun"\n    - Kann man das tauschen?\n    - Umtausch bitte\n    - Das passt leider nicht\n    - Falsche Größe bekommen\n  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]\n',
  }),
  explain('missing-space', 'After a colon stands a space.', 'Without it YAML takes the key and its value for one long word.', {
    bad: 'steps:\n  - say: { de:Gern., en: Gladly. }\n',
    good: 'steps:\n  - say: { de: Gern., en: Gladly. }\n',
  }),
  explain('curly-quotes', 'A text stands in straight quotes, if in any.', 'Curly ones are letters to YAML, and customers see them.', {
    bad: 'steps:\n  - say:\n      de: „Gern.“\n      en: Gladly.\n',
    good: 'steps:\n  - say:\n      de: "Gern."\n      en: Gladly.\n',
  }, 'warning'),
  explain('wrong-encoding', 'A file is UTF-8.', 'In any other encoding umlauts are lost.', {
    bad: 'steps:\n  - say: { de: Sch\uFFFDn., en: Fine. }\n',
    good: 'steps:\n  - say: { de: Schön., en: Fine. }\n',
  }),
  explain('invisible-character', 'Nothing stands in a file that nobody sees.', 'A key with such a character is another key, and a text may run backwards.', {
    bad: 'steps:\n  - say: { de: Ge\u200Brn., en: Gladly. }\n',
    good: 'steps:\n  - say: { de: Gern., en: Gladly. }\n',
  }),
  explain('yaml-directive', 'No line begins with %.', 'It would change how the rest of the file is read.', {
    file: 'whole',
    bad: '%YAML 1.1\n---\ndialog: one\ntitle: { de: Umtausch, en: Exchange }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n',
    good: 'dialog: one\ntitle: { de: Umtausch, en: Exchange }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n',
    beside: { 'dialogs/other.yaml': 'steps:\n  - say: { de: Gern., en: Gladly. }\n    buttons: [{ title: { de: Umtausch, en: Exchange }, run: one }]\n' },
  }),
  explain('stray-comma', 'Between { and } a text with a comma stands in quotes.', 'The comma ends the text there, and the rest would be a key of its own.', {
    bad: 'steps:\n  - say: { de: Ja, gern., en: Yes }\n',
    good: 'steps:\n  - say: { de: "Ja, gern.", en: Yes }\n',
  }),
  explain('duplicate-key', 'A key stands once.', 'Of two the first would be lost without a word.', {
    bad: 'steps:\n  - say: { de: Gern., en: Gladly., de: Sehr gern. }\n',
    good: 'steps:\n  - say: { de: Sehr gern., en: Gladly. }\n',
  }),
  explain('unknown-alias', 'What an asterisk refers to was written before, behind a &.', 'A text that begins with * is taken for such a reference, and would be empty.', {
    bad: 'title: { de: *Umtausch, en: Exchange }\n',
    good: 'title: { de: Umtausch, en: Exchange }\n',
  }),
  explain('several-documents', 'A file holds one document.', 'What stands below a line of --- would never be read.', {
    file: 'whole',
    bad: 'dialog: one\ntitle: { de: Umtausch, en: Exchange }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n---\ndialog: two\ntitle: { de: Rückgabe, en: Return }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n',
    good: 'dialog: one\ntitle: { de: Umtausch, en: Exchange }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n  - run: one-more\n',
    beside: { 'dialogs/one-more.yaml': 'dialog: one-more\ntitle: { de: Rückgabe, en: Return }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n', 'dialogs/other.yaml': 'steps:\n  - run: one\n  - run: one-more\n' },
  }),
  explain('empty-file', 'A file holds something.', 'It is a dialog that somebody forgot to write, or one that was emptied by mistake.', {
    file: 'whole',
    bad: '# to be written\n',
    good: 'dialog: one\ntitle: { de: Umtausch, en: Exchange }\nsteps:\n  - say: { de: Gern., en: Gladly. }\n',
    beside: { 'dialogs/other.yaml': 'steps:\n  - say: { de: Gern., en: Gladly. }\n    buttons: [{ title: { de: Umtausch, en: Exchange }, run: one }]\n' },
  }),
  explain('too-deep', 'Nothing is nested deeper than a person can follow.', 'It would be slow to read for people, and for programs.', {
    bad: `title: ${'['.repeat(80)}${']'.repeat(80)}\n`,
    good: 'title: { de: Umtausch, en: Exchange }\n',
  }),
  explain('too-large', 'A file is small enough to be read by a person.', 'It is cut into several dialogs more easily than it is searched.'),
  explain('unreadable-file', 'Each file can be opened.', 'A dialog that can\'t be read is a dialog that isn\'t there.'),
];
