import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request, type Response } from 'botbuilder';
import restify from 'restify';
import { createWaterfall } from './waterfall.js';

/** The reference as Microsoft's samples serve it: restify, CloudAdapter, state in memory. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const logic = createWaterfall();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/healthz', (_request, response, done) => { response.send(200, 'ok'); done(); });
server.post('/api/messages', async (request: unknown, response: unknown) => { await adapter.process(request as Request, response as Response, logic); });
server.listen(Number(process.env.PORT), '127.0.0.1');
