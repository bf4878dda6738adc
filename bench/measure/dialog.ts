/** What the bench's bot says; `bot/` says the same in its files, and the reference in its own way. */
export const words = {
  ask: 'Hello! Please send me your tracking number (e.g. DE100000042).',
  retry: 'That does not look like a tracking number. Two letters and nine digits, please.',
  human: 'I could not understand you. I am connecting you to a human agent.',
};
const states = ['announced', 'in transit', 'at the depot', 'out for delivery', 'delivered'];

export const status = (number: string): string => `Parcel ${number} is ${states[Number(number.at(-1)) % 5]!}.`;

/** The customer's next message in a conversation, and the one answer to it: four turns, again and again. */
export function next(conversation: number, turn: number): { text: string; answer: string } {
  const number = `DE${String(100_000_000 + ((conversation * 7 + Math.floor(turn / 4)) % 1_000))}`;
  const turns = [
    { text: 'hi', answer: words.ask }, { text: 'abc', answer: words.retry }, { text: number, answer: status(number) },
    { text: 'my cat is on fire', answer: words.human },
  ] as const;
  return turns[turn % 4]!;
}
