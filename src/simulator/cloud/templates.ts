/** A message template that Meta would have approved. Parameters stand in order. */
export interface Template {
  name: string;
  /** `de`, `en_US` … */
  language: string;
  category: 'utility' | 'marketing' | 'authentication';
  header?: { type: 'text'; text: string } | { type: 'image' | 'video' | 'document' };
  /** `{{1}}` is the first parameter. */
  body: string;
  footer?: string;
  /** By index. A quick reply and a flow may carry a parameter; a url has one where it ends in `{{1}}`. */
  buttons?: { type: 'quick-reply' | 'url' | 'flow'; text: string; url?: string }[];
}

export const defaultTemplates: Template[] = [
  { name: 'hello_world', language: 'en_US', category: 'utility', header: { type: 'text', text: 'Hello World' }, body: 'Welcome! This is a test message of your WhatsApp number.', footer: 'WhatsApp Business Platform simulator' },
  { name: 'hello_world', language: 'de', category: 'utility', body: 'Willkommen! Das ist eine Testnachricht Ihrer WhatsApp-Nummer.' },
  { name: 'conversation_reopened', language: 'de', category: 'utility', body: 'Guten Tag {{1}}, wir haben eine Antwort auf Ihre Frage. Schreiben Sie uns kurz, dann geht es weiter.', buttons: [{ type: 'quick-reply', text: 'Weiter' }] },
  { name: 'conversation_reopened', language: 'en', category: 'utility', body: 'Hello {{1}}, we have an answer to your question. Write to us, and we go on.', buttons: [{ type: 'quick-reply', text: 'Go on' }] },
  { name: 'invoice_ready', language: 'en_US', category: 'utility', body: 'Hello {{1}}, your invoice over {{2}} is due on {{3}}.' },
  { name: 'invoice_with_picture', language: 'en_US', category: 'utility', header: { type: 'image' }, body: 'Hello {{1}}, your invoice over {{2}} is due on {{3}}.' },
  { name: 'invoice_with_choices', language: 'en_US', category: 'utility', header: { type: 'image' }, body: 'Hello {{1}}, your invoice over {{2}} is due on {{3}}.', buttons: [{ type: 'quick-reply', text: 'Paid' }, { type: 'quick-reply', text: 'Ask' }] },
  { name: 'sample_issue_resolution', language: 'en_US', category: 'utility', body: 'Hi {{1}}, were we able to solve the issue that you wrote about?', buttons: [{ type: 'quick-reply', text: 'Yes' }, { type: 'quick-reply', text: 'No' }] },
  { name: 'feedback_form', language: 'en_US', category: 'utility', body: 'Tell us how it went.', buttons: [{ type: 'flow', text: 'Open the form' }] },
  { name: 'track_parcel', language: 'de', category: 'utility', body: 'Ihr Paket {{1}} ist unterwegs.', buttons: [{ type: 'url', text: 'Verfolgen', url: 'https://nordwind.example/paket/{{1}}' }] },
];
