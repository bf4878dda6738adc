/** Making a format takes a hundred times longer than using it. */
function remembering<Options extends object, Format>(make: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = locale + Object.entries(options).join(' ');
    let format = formats.get(key);
    if (!format) formats.set(key, (format = make(locale, options)));
    return format;
  };
}

/** Formats of dates and times, each made once. `locale` as BCP 47 has it. */
export const dateFormat = remembering((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** Formats of numbers, each made once. `locale` as BCP 47 has it. */
export const numberFormat = remembering((locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
