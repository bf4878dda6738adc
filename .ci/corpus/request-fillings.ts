import type { unsupported } from '../../src/simulator/cloud/validate/unsupported.js';

export const customer = '4915112345678';

/** A value that fits, and whether Meta notices a placeholder that was left there: it can't tell one from a customer's text. */
export interface Filling {
  value: string;
  noticed: boolean;
}

/** Values that exist only once the simulator runs. */
export interface Made {
  inbound: string;
  media: Record<'audio' | 'image' | 'document' | 'sticker' | 'video', string>;
}

const noticed = (value: string): Filling => ({ value, noticed: true });
const unnoticed = (value: string): Filling => ({ value, noticed: false });

export const fillings = ({ inbound, media }: Made, example: string): Record<string, Filling> => ({
  '{{Recipient-Phone-Number}}': noticed(customer),
  '{{Recipient-WA-Phone-Number}}': noticed(customer),
  '<AUDIO_OBJECT_ID>': noticed(media.audio),
  '<IMAGE_OBJECT_ID>': noticed(media.image),
  '<DOCUMENT_OBJECT_ID>': noticed(media.document),
  '<VIDEO_OBJECT_ID>': noticed(media.video),
  '<MEDIA_OBJECT_ID>': noticed(media.sticker),
  '<http(s)://audio-url>': noticed('https://nordwind.example/hello.mp3'),
  'http(s)://audio-url': noticed('https://nordwind.example/hello.mp3'),
  '<http(s)://document-url>': noticed('https://nordwind.example/label.pdf'),
  '<http(s)://sticker-url>': noticed('https://nordwind.example/thanks.webp'),
  '<http(s)://video-url>': noticed('https://nordwind.example/unpack.mp4'),
  'http(s)://image-url': noticed('https://nordwind.example/parcel.jpg'),
  'http(s)://the-image-url': noticed('https://nordwind.example/parcel.jpg'),
  '<MSGID_OF_MSG_YOU_ARE_REPLYING_TO>': noticed(inbound),
  '<MSGID_OF_PREV_MSG>': noticed(inbound),
  'wamid.HBgLM...': noticed(inbound),
  'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUYzMjEzNDM2RTZGQ0MzMDJBRgA=': noticed(inbound),
  'template-name': noticed(templateOf[example] ?? 'invoice_ready'),
  'language-and-locale-code': noticed('en_US'),
  '<TEMPLATE_NAME>': noticed('feedback_form'),
  '{{Flow-ID}}': noticed(example.includes('draft') ? '1180245567' : '1180245566'),
  '{{Flow-Name}}': noticed(example.includes('draft') ? 'feedback_next' : 'feedback'),
  ...Object.fromEntries(Object.entries(words).map(([place, value]) => [place, unnoticed(value)])),
});

const templateOf: Record<string, string> = {
  'send-message-template-media': 'invoice_with_picture',
  'send-message-template-interactive': 'invoice_with_choices',
};

const words: Record<string, string> = {
  '<DOCUMENT_CAPTION_TO_SEND>': 'Das Etikett', '<DOCUMENT-CAPTION-TEXT>': 'Das Etikett', '<DOCUMENT_CAPTION_TEXT>': 'Das Etikett',
  '<DOCUMENT_FILENAME>': 'etikett.pdf', '<VIDEO_CAPTION_TEXT>': 'So wird es ausgepackt',
  '<CUSTOM_KEY>': 'order', '<CUSTOM_VALUE>': '4711', '<SCREEN_ID>': 'START', '<FLOW_TOKEN>': 'f-1',
  '<BUTTON_TEXT>': 'Auswählen', '<BODY_TEXT>': 'Worum geht es?', '<FOOTER_TEXT>': 'Nordwind', '<HEADER_TEXT>': 'Kundenservice',
  '<LIST_SECTION_1_TITLE>': 'Bestellung', '<LIST_SECTION_2_TITLE>': 'Anderes',
  '<LIST_SECTION_1_ROW_1_ID>': 'track', '<LIST_SECTION_1_ROW_2_ID>': 'return', '<LIST_SECTION_2_ROW_1_ID>': 'hours', '<LIST_SECTION_2_ROW_2_ID>': 'person',
  '<SECTION_1_ROW_1_DESC>': 'Sendung verfolgen', '<SECTION_1_ROW_2_DESC>': 'Etikett drucken', '<SECTION_2_ROW_1_DESC>': 'Heute', '<SECTION_2_ROW_2_DESC>': 'Jemand vom Team',
  '<SECTION_1_ROW_1_TITLE>': 'Wo ist mein Paket?', '<SECTION_1_ROW_2_TITLE>': 'Zurückgeben', '<SECTION_2_ROW_1_TITLE>': 'Öffnungszeiten', '<SECTION_2_ROW_2_TITLE>': 'Mensch',
  '<UNIQUE_BUTTON_ID_1>': 'yes', '<UNIQUE_BUTTON_ID_2>': 'no', '<BUTTON_TITLE_1>': 'Ja', '<BUTTON_TITLE_2>': 'Nein',
  '<TEXT_MSG_CONTENT>': 'Guten Tag', 'text-message-content': 'Guten Tag', 'text-string': 'Kim',
};

/** Examples of features that the simulator doesn't offer: which, by its list of what it lacks. */
export const declared: Record<string, keyof typeof unsupported> = {
  'send-catalog-message': 'catalog_message',
  'send-catalog-template-message': 'catalog_button',
  'send-multi-product-message': 'product_list',
  'send-single-product-message': 'product',
  'send-order-details-message': 'order_details',
  'send-order-status-message': 'order_status',
};
