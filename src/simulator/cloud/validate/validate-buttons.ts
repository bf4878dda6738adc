import { object, objects, onlyKeys, text, word, type Param } from './param.js';
import { requireUnique } from './unique.js';

/** 1–3 reply buttons with titles and ids of their own. */
export function validateButtons(action: Param): void {
  onlyKeys(action, ['buttons']);
  const replies = objects(action, 'buttons', { max: 3 }).map((button) => {
    onlyKeys(button, ['type', 'reply']);
    word(button, 'type', ['reply']);
    const reply = object(button, 'reply');
    onlyKeys(reply, ['id', 'title']);
    text(reply, 'id', { max: 256 });
    text(reply, 'title', { max: 20 });
    return reply;
  });
  requireUnique(replies, 'id');
  requireUnique(replies, 'title');
}
