import type { z } from 'zod';
import { defineSetting } from './setting.js';
import { count, digits, oneOf, port, postgresUrl, text, url } from './types.js';

/** Every setting there is, in the order in which `.env.example` shows them. */
export const settings = {
  PORT: defineSetting({ name: 'PORT', help: 'The port that the server listens on.', type: port, default: '3978' }),
  HOST: defineSetting({
    name: 'HOST',
    help: 'The address that the server listens on. Leave it on this machine only and put a proxy with https in front.',
    type: text,
    default: '127.0.0.1',
  }),
  DATA_DIR: defineSetting({
    name: 'DATA_DIR',
    help: 'The folder for conversations, media and logins. One process at a time may use it.',
    type: text,
    default: 'data',
  }),
  DATABASE_URL: defineSetting({
    name: 'DATABASE_URL',
    help: 'A PostgreSQL database, in place of DATA_DIR: several processes may share it. Run "schalter migrate" before the first start and after each update.',
    type: postgresUrl,
    sample: 'postgresql://schalter:password@127.0.0.1:5432/schalter',
    secret: true,
  }),
  DATABASE_CONNECTIONS: defineSetting({
    name: 'DATABASE_CONNECTIONS',
    help: 'How many connections each process may hold to it, beside one for news.',
    type: count(1, 100),
    default: '10',
  }),
  BOT: defineSetting({ name: 'BOT', help: 'The bot to run: a folder under bots/. Where there is only one, it need not be named.', type: text, default: 'demo' }),

  WHATSAPP_API_URL: defineSetting({
    name: 'WHATSAPP_API_URL',
    help: 'The WhatsApp Cloud API with its version.',
    type: url,
    default: 'https://graph.facebook.com/v24.0',
  }),
  WHATSAPP_PHONE_NUMBER_ID: defineSetting({
    name: 'WHATSAPP_PHONE_NUMBER_ID',
    help: 'The id of your number in the Meta app (WhatsApp > API Setup); not the phone number itself.',
    type: digits,
    sample: '100000000000001',
  }),
  WHATSAPP_ACCESS_TOKEN: defineSetting({
    name: 'WHATSAPP_ACCESS_TOKEN',
    help: 'A system user\'s access token with the permission whatsapp_business_messaging.',
    type: text,
    secret: true,
  }),
  WHATSAPP_APP_SECRET: defineSetting({
    name: 'WHATSAPP_APP_SECRET',
    help: 'The Meta app\'s secret (App settings > Basic): it proves that a webhook comes from Meta.',
    type: text,
    secret: true,
  }),
  WHATSAPP_VERIFY_TOKEN: defineSetting({
    name: 'WHATSAPP_VERIFY_TOKEN',
    help: 'A word of your choice, the same as in the Meta app where the webhook\'s address is entered.',
    type: text,
    secret: true,
  }),
  WHATSAPP_PER_SECOND: defineSetting({
    name: 'WHATSAPP_PER_SECOND',
    help: 'How many messages a second Meta takes from your number: 80, or 1000 once it was raised.',
    type: count(1, 100_000),
    default: '80',
  }),

  DHL_API_URL: defineSetting({
    name: 'DHL_API_URL',
    help: 'DHL\'s Shipment Tracking Unified API, where it is not the address in the bot\'s services.yaml.',
    type: url,
    sample: 'https://api-eu.dhl.com',
  }),
  DHL_LOCATIONS_API_URL: defineSetting({
    name: 'DHL_LOCATIONS_API_URL',
    help: 'DHL\'s Location Finder Unified API, where it is not the address in the bot\'s services.yaml.',
    type: url,
    sample: 'https://api.dhl.com/location-finder/v1',
  }),
  DHL_API_KEY: defineSetting({ name: 'DHL_API_KEY', help: 'Your key from developer.dhl.com, for both.', type: text, secret: true }),

  DESK_API_URL: defineSetting({
    name: 'DESK_API_URL',
    help: 'The carrier\'s desk for shops: delivery wishes, inquiries, damage claims. The demo bot\'s services.yaml shows what is asked of it.',
    type: url,
    sample: 'https://desk.example.com',
  }),
  DESK_API_KEY: defineSetting({ name: 'DESK_API_KEY', help: 'Your key for that desk.', type: text, secret: true }),
  SHOP_API_URL: defineSetting({
    name: 'SHOP_API_URL',
    help: 'Your shop: orders, address changes, returns, invoices, appointments. The demo bot\'s services.yaml shows what is asked of it.',
    type: url,
    sample: 'https://shop.example.com/api',
  }),
  SHOP_API_KEY: defineSetting({ name: 'SHOP_API_KEY', help: 'Your key for that shop.', type: text, secret: true }),

  MICROSOFT_APP_ID: defineSetting({
    name: 'MICROSOFT_APP_ID',
    help: 'The Azure Bot\'s app id; with it the server answers Bot Framework channels at /api/messages.',
    type: text,
    sample: '00000000-0000-0000-0000-000000000000',
  }),
  MICROSOFT_APP_PASSWORD: defineSetting({
    name: 'MICROSOFT_APP_PASSWORD',
    help: 'The app\'s client secret; not needed with UserAssignedMSI.',
    type: text,
    secret: true,
  }),
  MICROSOFT_APP_TYPE: defineSetting({
    name: 'MICROSOFT_APP_TYPE',
    help: 'How the Azure Bot is registered: MultiTenant, SingleTenant or UserAssignedMSI.',
    type: oneOf('MultiTenant', 'SingleTenant', 'UserAssignedMSI'),
    default: 'MultiTenant',
  }),
  MICROSOFT_APP_TENANT_ID: defineSetting({
    name: 'MICROSOFT_APP_TENANT_ID',
    help: 'The tenant that the app belongs to; not needed with MultiTenant.',
    type: text,
    sample: '00000000-0000-0000-0000-000000000000',
  }),
};

type Declared = typeof settings;
type WithDefault = 'PORT' | 'HOST' | 'DATA_DIR' | 'DATABASE_CONNECTIONS' | 'BOT' | 'WHATSAPP_API_URL' | 'WHATSAPP_PER_SECOND' | 'MICROSOFT_APP_TYPE';

export type SettingName = keyof Declared;

/** What the operator set, read: by the variables' own names, `undefined` where unset and without a default. */
export type Settings = {
  readonly [Name in SettingName]: z.output<Declared[Name]['type']> | (Name extends WithDefault ? never : undefined);
};
