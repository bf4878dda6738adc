const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const ogg = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead')]);
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42'), Buffer.alloc(12)]);

/** What a customer sends where a test brings no bytes of its own: the least that looks like its type. */
export const sampleMedia = {
  image: { mimeType: 'image/png', bytes: pixel },
  audio: { mimeType: 'audio/mpeg', bytes: Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000') },
  voice: { mimeType: 'audio/ogg; codecs=opus', bytes: ogg },
  video: { mimeType: 'video/mp4', bytes: mp4 },
  document: { mimeType: 'application/pdf', bytes: pdf },
  sticker: { mimeType: 'image/webp', bytes: webp },
};
