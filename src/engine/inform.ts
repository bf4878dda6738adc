import { languageOf, type Moment } from './moment.js';

/** Says the privacy notice before the first thing that a new customer hears, once and for all. */
export function inform(moment: Moment): void {
  const { privacy } = moment.project.bot;
  const at = moment.effects.findIndex(({ effect }) => effect === 'send');
  if (privacy === undefined || moment.state.informed || at === -1) return;
  moment.state.informed = true;
  const language = languageOf(moment);
  const text = privacy.render(language, { bot: moment.project.bot.title.render(language, {}) });
  moment.effects.splice(at, 0, { effect: 'send', draft: { text, locale: language, origin: { text: 'privacy' } } });
}
