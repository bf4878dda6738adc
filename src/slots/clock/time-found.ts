/** A part of a day by its name: what "um acht" means depends on it. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface TimeFound {
  /** Minutes since midnight; several where the words may mean several times: "um acht". */
  minutes: number[];
  start: number;
  end: number;
  fit: 'exact' | 'likely';
  /** Said only roughly: "gestern Abend". */
  about?: true;
  /** The part of the day that stands for it. */
  part?: DayPart;
  /** Not at it but before or after it: "nach 16 Uhr". */
  side?: 'before' | 'after';
}

export interface TimeContext {
  language: string;
  /** Whether the text answers a question for a time, so that short forms count. */
  asked: boolean;
}
