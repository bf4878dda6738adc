/** A Monday, ten o'clock in Berlin. */
export const startsAt = '2026-11-23T09:00:00.000Z';

/** Words that no type of slot but free text reads. */
export const misfitWords = 'qwxz brlm';
