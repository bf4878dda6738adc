import type { MessageTemplate } from '../../activity/activity.js';
import { truncate } from '../truncate.js';
import type { Json } from './payloads.js';

/** Characters of a parameter, as the Cloud API takes them. */
const longestParameter = 1024;

/** A parameter may hold no line breaks, tabs or runs of spaces (error 132007), and may not be empty (error 100). */
function parameterOf(value: string): Json {
  const line = value.replace(/\s+/g, ' ').trim();
  return { type: 'text', text: line === '' ? '–' : truncate(line, longestParameter) };
}

/** An approved template with what stands in the places of its body. */
export function templateOf({ name, parameters, language }: MessageTemplate, locale: string | undefined): Json {
  const components = parameters.length === 0 ? [] : [{ type: 'body', parameters: parameters.map(parameterOf) }];
  return { type: 'template', template: { name, language: { code: language ?? locale ?? 'en' }, components } };
}
