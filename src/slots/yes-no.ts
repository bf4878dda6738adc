import { z } from 'zod';
import { defineSlotType } from '../dialog/slot-type.js';
import { readAffirmation } from './words/affirmation.js';

const titles: Record<string, { yes: string; no: string }> = {
  de: { yes: 'Ja', no: 'Nein' },
  en: { yes: 'Yes', no: 'No' },
};

export const yesNo = defineSlotType({
  name: 'yes-no',
  docs: {
    summary: 'Yes or no, in the many ways in which people say it.',
    example: 'gift: { type: yes-no }',
    reads: [
      { text: 'Na klar!', value: true },
      { text: 'nee, danke', value: false },
      { text: 'no thanks', value: false, language: 'en' },
      { text: '👍', value: true },
      { text: 'neiin', value: false },
      { text: 'yess', value: true, language: 'en' },
    ],
  },
  options: z.strictObject({}),
  read(answer) {
    const said = readAffirmation(answer);
    return said ? [{ value: said.yes, fit: said.fit }] : [];
  },
  choices({ language }) {
    const { yes, no } = titlesIn(language);
    return [
      { value: 'yes', title: yes },
      { value: 'no', title: no },
    ];
  },
  show({ value }, { language }) {
    return titlesIn(language)[value === true ? 'yes' : 'no'];
  },
});

function titlesIn(language: string): { yes: string; no: string } {
  return titles[language] ?? { yes: 'Yes', no: 'No' };
}
