/** A small bot.yaml, for editors. */
export const botExample = {
  bot: 'shop',
  title: { de: 'Kundenservice', en: 'Customer service' },
  languages: ['de', 'en'],
  'time-zone': 'Europe/Berlin',
  channels: ['whatsapp'],
  hours: { 'mon-fri': '08:00-18:00', sat: '09:00-13:00' },
  holidays: { state: 'BY' },
  queues: { support: { title: { de: 'Service-Team', en: 'Support team' }, hours: { 'mon-fri': '08:00-18:00' }, promise: '10 min' } },
  reasons: { 'no-tracking-number': { de: 'Keine Sendungsnummer zur Hand', en: 'No tracking number at hand' } },
  behaviours: { person: 'talk-to-a-person' },
  tone: 'formal',
  privacy: { de: 'Was Sie schreiben, bleibt bei uns.', en: 'What you write stays with us.' },
  silence: { remind: '2 h', close: '20 h' },
  templates: { parcel_arrives: { text: { de: 'Ihr Paket {{1}} kommt morgen.', en: 'Your parcel {{1}} arrives tomorrow.' }, languages: { en: 'en_US' } } },
  texts: { rephrase: { de: 'Wie meinen Sie das?', en: 'How do you mean that?' } },
};

/** A small services.yaml, for editors. */
export const servicesExample = {
  parcels: {
    url: { setting: 'PARCELS_API_URL', default: 'https://parcels.example/api' },
    headers: { Authorization: { setting: 'PARCELS_API_KEY' } },
    operations: {
      track: {
        get: '/track/{number}',
        query: { lang: 'language' },
        personal: ['number'],
        timeout: '4 s',
        retries: 1,
        result: {
          status: { from: 'shipments.0.status', 'one-of': ['transit', 'delivered'], otherwise: 'transit' },
          delivered_at: { from: 'shipments.0.delivered', type: 'date' },
        },
        outcomes: { found: { status: 200 }, 'not-found': { status: 404 }, failed: 'otherwise' },
      },
    },
  },
};

/** A small dialog, for editors. */
export const dialogExample = {
  dialog: 'gift-card',
  title: { de: 'Gutschein', en: 'Gift card' },
  examples: { de: ['Wie lange gilt mein Gutschein?', 'Gutschein einlösen'], en: ['How long is my gift card valid?', 'Redeem a gift card'] },
  slots: { bought_on: { type: 'date', title: { de: 'Kaufdatum', en: 'Date of purchase' } } },
  steps: [
    { ask: 'bought_on', say: { de: 'Wann haben Sie ihn gekauft?', en: 'When did you buy it?' } },
    { say: { de: 'Dann gilt er noch.', en: 'Then it is still valid.' } },
  ],
};

/** A small .test.yaml, for editors. */
export const transcriptsExample = [
  {
    transcript: 'A parcel on its way',
    services: { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } },
    chat: [
      { customer: 'wo is mein packet??' },
      { bot: 'Wie lautet Ihre Sendungsnummer? *' },
      { customer: '00340434161094022115' },
      { bot: 'Ihr Paket ist unterwegs, zuletzt in Bremen.' },
    ],
  },
];
