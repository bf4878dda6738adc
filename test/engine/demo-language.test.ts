import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';

/** What was written, message by message, and the language of the last answer. */
const played: [string[], string][] = [
  [['paket', 'stop'], 'de'],
  [['hi'], 'de'],
  [['hi', 'öffnungszeiten'], 'de'],
  [['hi', 'parcel'], 'en'],
  [['parcel'], 'en'],
  [['parcel', 'danke'], 'de'],
  [['hello', 'paket'], 'de'],
  [['where is my parcel', 'Öffnungszeiten'], 'de'],
  [['where is my parcel', 'paket'], 'de'],
  [['where is my parcel', 'ok moment'], 'en'],
  [['where is my parcel', 'abbrechen'], 'de'],
  [['where is my parcel', 'stop'], 'en'],
  [['where is my parcel', '00340434161094022115'], 'en'],
  [['wo ist mein paket', 'DHL 00340434161094022115'], 'de'],
  [['danke', 'super'], 'de'],
  [['wann habt ihr auf', 'ok'], 'de'],
  [['hey', 'thanks'], 'en'],
  [['thanks', 'tschüss'], 'de'],
  [['wo ist mein paket', 'stop', 'bye'], 'de'],
];

describe('the language of the demo', () => {
  for (const [messages, language] of played) {
    it(`is ${language} after ${messages.join(', ')}`, async () => {
      const chat = await createDemoChat();
      for (const text of messages) chat.says(text);
      expect(chat.drafts.at(-1)!.locale).to.equal(language);
    });
  }
});
