import type { Sending } from './client.js';
import sampleVoiceBytes from './sample-voice.ogg';

type Media = Extract<Sending, { kind: 'media' }>;

/** What a messenger takes at most, in bytes. */
export const largestFile = 100_000_000;

const longestSide = 2_000;

/** A file as a messenger sends it: photos become JPEG of a decent size, the rest goes as it is. */
export async function prepareFile(file: File): Promise<Media> {
  if (file.type.startsWith('image/')) {
    const photo = await shrinkPhoto(file).catch(() => undefined);
    if (photo) return { kind: 'media', as: 'image', name: file.name.replace(/\.[^.]*$/, '') + '.jpg', bytes: photo };
  }
  const as = /^audio\/(aac|amr|mp4|mpeg|ogg)$/.test(file.type) ? 'audio' : /^video\/(mp4|3gpp)$/.test(file.type) ? 'video' : 'document';
  return { kind: 'media', as, name: file.name, bytes: file };
}

/** A short hummed phrase, Opus in Ogg as phones record it. */
export function sampleVoice(): Media {
  return { kind: 'media', as: 'voice', name: 'voice.ogg', bytes: new Blob([sampleVoiceBytes], { type: 'audio/ogg' }) };
}

/** A parcel with a hole, drawn on the spot. */
export async function samplePhoto(): Promise<Media> {
  const { canvas, pen } = sheet(960, 720);
  const fill = (color: string, ...points: number[]): void => {
    pen.fillStyle = color;
    pen.beginPath();
    for (let at = 0; at < points.length; at += 2) pen.lineTo(points[at]!, points[at + 1]!);
    pen.fill();
  };
  fill('#8ea3ad', 0, 0, 960, 0, 960, 430, 0, 430);
  fill('#6f5a48', 0, 430, 960, 430, 960, 720, 0, 720);
  fill('#d0a56b', 240, 230, 480, 140, 720, 230, 480, 330);
  fill('#b98a4f', 240, 230, 480, 330, 480, 620, 240, 500);
  fill('#c49759', 720, 230, 480, 330, 480, 620, 720, 500);
  fill('#e8d9b8', 350, 186, 400, 168, 640, 262, 590, 284);
  fill('#3a2a1a', 545, 420, 585, 385, 650, 400, 640, 455, 600, 440, 570, 490);
  fill('#f4f1ea', 275, 330, 400, 384, 400, 470, 275, 412);
  return { kind: 'media', as: 'image', name: 'parcel.jpg', bytes: await toJpeg(canvas) };
}

async function shrinkPhoto(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const { canvas, pen } = sheet(Math.round(picture.width * scale), Math.round(picture.height * scale));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return toJpeg(canvas);
}

function sheet(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return { canvas, pen: canvas.getContext('2d')! };
}

function toJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', 0.85);
  });
}
