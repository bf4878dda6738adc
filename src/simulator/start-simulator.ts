import { createSimulator, type SimulatorOptions } from './create-simulator.js';
import { listen } from './http/listen.js';
import { forgetBetween } from './forget-between.js';
import { createSandboxes, samples } from './sandboxes.js';

/** What to print, and what to write into `.env`. */
export interface StartedSimulator {
  addresses: {
    phone: string;
    control: string;
    /** `WHATSAPP_API_URL` */
    cloudApi: string;
    /** `DHL_API_URL` */
    carrier: string;
    webhook: string;
  };
  /** The settings under which Schalter meets this simulator. */
  settings: Record<string, string>;
  stop(): Promise<void>;
}

/** The outside world alone, for `schalter simulate`: Cloud API, phone page, control API, and the sandboxes under `/carrier`, `/desk` and `/shop`. */
export async function startSimulator(options: SimulatorOptions & { port?: number; host?: string; webhookUrl: string }): Promise<StartedSimulator> {
  const { port = 3979, host = '127.0.0.1', ...rest } = options;
  const simulator = createSimulator({ samples, ...rest });
  const sandboxes = createSandboxes({ clock: simulator.clock });
  forgetBetween(simulator.world, sandboxes);
  const { url, close } = await listen(
    (request, response) => (/^\/(carrier|desk|shop)\//.test(request.url ?? '') ? sandboxes : simulator).handler(request, response),
    { port, host },
  );
  const { business } = simulator;
  return {
    addresses: { phone: `${url}/phone/`, control: `${url}/control/`, cloudApi: `${url}/v24.0`, carrier: `${url}/carrier`, webhook: options.webhookUrl },
    settings: {
      WHATSAPP_API_URL: `${url}/v24.0`,
      WHATSAPP_PHONE_NUMBER_ID: business.phoneNumberId,
      WHATSAPP_ACCESS_TOKEN: business.accessToken,
      WHATSAPP_APP_SECRET: business.appSecret,
      WHATSAPP_VERIFY_TOKEN: business.verifyToken,
      ...sandboxes.settings(url),
    },
    async stop() {
      await simulator.stop();
      await close();
    },
  };
}
