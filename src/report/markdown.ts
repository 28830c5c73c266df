import { printable } from '../text.ts';

/** A zero-width space: it stands where GitHub would otherwise see a mention, a reference, an emoji or a link. */
const gap = '\u200b';

/** What GitHub turns into links, mentions and pictures by itself, with the place to break it. */
const automatic = /@|#|\bGH-(?=\d)|:(?=[\w+-]+(?::|$)|\/\/)|\bwww(?=\.)/gi;

/** Plain text as Markdown that shows exactly this text, on one line and with nothing in it that GitHub acts on. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(automatic, `$&${gap}`)
    .replace(/[\\`*_[\]~$#]/g, '\\$&')
    .replace(/[&<>|]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replaceAll(gap, '&#8203;');
}

/** The same for text inside HTML, and as harmless should it be read as Markdown. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replace(automatic, `$&${gap}`)
    .replace(/[&<>"'`|[\]\\*_~$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(gap, '&#8203;');
}

/** Code that is as long as it is: values of others were cut when they came into the message. */
const span = (text: string): string => `\`${printable(text).trim() || ' '}\``;

/** A message whose foreign values stand between backticks (see `Finding`): those become code, the rest is escaped. */
export function inline(message: string): string {
  const parts = message.split('`');
  // An even number of parts means that the last backtick opens nothing.
  const open = parts.length % 2 === 0 ? parts.pop() : undefined;
  const rendered = parts.map((part, index) => {
    if (index % 2 === 1) return span(part);
    // Two code spans that touch would run together.
    return part === '' && index > 0 && index < parts.length - 1 ? ' ' : escapeMarkdown(part);
  });
  return rendered.join('') + (open === undefined ? '' : escapeMarkdown(`\`${open}`));
}

/** A row of a table; a pipe inside a cell needs its backslash even in code. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

/** `text` is Markdown already; `url` and `fragment` may hold anything. What is not a web address becomes no link. */
export function link(text: string, url: string, fragment = ''): string {
  const path = encodeURI(url.toWellFormed()).replace(/[()?#]/g, percent);
  const target = fragment ? `${path}#${encodeURIComponent(fragment.toWellFormed())}` : path;
  return /^https?:\/\//.test(target) ? `[${text}](${target})` : text;
}

/** `text` cut to at most `bytes` of UTF-8, never inside a character, ending with `…` when something is missing. */
export function clip(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let end = 0;
  let used = Buffer.byteLength('…');
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Data cannot look like the marker by which something is found again: no HTML comment begins in it. */
export const inert = (markdown: string): string => markdown.replaceAll('<!--', '<! --');

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
