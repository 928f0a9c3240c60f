/** The names for the characters from 160 to 255, in their order (HTML 4, "Latin-1"): what older frameworks escape to. */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'
).split(' ');

const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.map((name, index) => [name, String.fromCodePoint(160 + index)])),
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', hellip: '…' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•' },
};

/** A text with its character references resolved. One that is not known here stays as it is written. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return (Object.hasOwn(NAMED, name) && NAMED[name]) || whole;
    return (
      character(typeof decimal === 'string' ? parseInt(decimal, 10) : parseInt(String(hex), 16)) ?? whole
    );
  });
}

/** No control characters and no halves of others. */
function character(code: number): string | undefined {
  const isNone =
    code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
  return isNone ? undefined : String.fromCodePoint(code);
}
