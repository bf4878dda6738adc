/** A Monday, five past ten in Berlin: a minute goes by with every message of a transcript, and no time on the hour with it. */
export const startsAt = '2026-11-23T09:05:00.000Z';

/** When somebody is on duty again where nobody is. */
export const dutyBegins = '2026-11-24T07:30:00.000Z';

/** Words that no type of slot but free text reads. */
export const misfitWords = 'qwxz brlm';
