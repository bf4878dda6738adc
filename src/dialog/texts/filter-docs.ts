/** What a filter makes of a value. */
export interface FilterDocs {
  does: string;
  /** A text that uses it, over `exampleScope`. */
  example: string;
}

/** What the examples read beside what stands in them. */
export const exampleScope = {
  hours: { days: [[], ...Array.from({ length: 5 }, () => [{ from: 480, to: 1080 }]), []] },
  sizes: ['S', 'M', 'L'],
};

/** Everything that may stand behind the bar of a text. */
export const filterDocs: Readonly<Record<string, FilterDocs>> = {
  date: { does: 'a day, written out', example: '{{ "2026-11-07" | date }}' },
  day: { does: 'a day that is near, with its weekday and without the year', example: '{{ "2026-11-07" | day }}' },
  time: { does: 'the time of day where the business is', example: '{{ "2026-11-07T10:00:00Z" | time }}' },
  hours: { does: 'opening hours', example: '{{ hours | hours }}' },
  number: { does: 'a number, with separators', example: '{{ 1234.5 | number }}' },
  count: { does: 'how many of something: a number or a list, with the word for one and for many; a third word stands for none', example: '{{ 2 | count: \'Stück\', \'Stücke\' }}' },
  money: { does: 'an amount, in euros where no currency is named', example: '{{ 12.5 | money: "CHF" }}' },
  default: { does: 'other words where there is no value', example: '{{ place | default: "–" }}' },
  upcase: { does: 'capitals', example: '{{ "dhl" | upcase }}' },
  downcase: { does: 'small letters', example: '{{ "DHL" | downcase }}' },
  capitalize: { does: 'a capital at the beginning', example: '{{ "parcel" | capitalize }}' },
  strip: { does: 'without spaces around it', example: '{{ "  Bremen " | strip }}' },
  truncate: { does: 'at most so many characters', example: '{{ "Nordwind" | truncate: 7 }}' },
  join: { does: 'a list, with something between', example: '{{ sizes | join: " / " }}' },
  first: { does: 'the first of a list', example: '{{ sizes | first }}' },
  last: { does: 'the last of a list', example: '{{ sizes | last }}' },
  round: { does: 'to so many places, none where nothing is said', example: '{{ 12.57 | round: 1 }}' },
  plus: { does: 'adds; to a day so many days', example: '{{ "2026-12-24" | plus: 2 | date }}' },
  minus: { does: 'takes away; from a day so many days, and from a day another one: how many days lie between', example: '{{ "2026-12-24" | minus: "2026-12-20" }}' },
  times: { does: 'multiplies', example: '{{ 2 | times: 3 }}' },
};
