import type { Route } from '../http/route.js';
import type { World } from '../world/world.js';
import { downloadMedia } from './download-media.js';
import { getObject } from './get-object.js';
import { graphRoute } from './graph-route.js';
import { deleteMedia } from './media-object.js';
import { sendMessage } from './send-message.js';
import { uploadMedia } from './upload-media.js';

/** The Cloud API's addresses, after the version. */
export const cloudRoutes = (world: World): Route[] => [
  graphRoute(world, 'POST', '/:id/messages', (call) => sendMessage(world, call)),
  graphRoute(world, 'POST', '/:id/media', (call) => uploadMedia(world, call)),
  graphRoute(world, 'GET', '/media/attachments', (call) => downloadMedia(world, call)),
  graphRoute(world, 'GET', '/:id', (call) => getObject(world, call)),
  graphRoute(world, 'DELETE', '/:id', (call) => deleteMedia(world, call)),
];
