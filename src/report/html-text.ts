import { printable } from '../text.ts';
import { clip } from './markdown.ts';

/** Bytes of one text; longer ones are in report.json. */
const longest = 1_500;

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escaped(text: string, bytes = longest): string {
  return printable(clip(text, bytes)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const coded = (text: string, bytes = longest): string => `<code>${escaped(text, bytes)}</code>`;

/** A message whose foreign values stand between backticks (see `Finding`); those become code. */
export function worded(message: string, bytes = longest): string {
  const parts = clip(message, bytes).split('`');
  // An even number of parts means that the last backtick opens nothing.
  const open = parts.length % 2 === 0 ? parts.pop() : undefined;
  const rendered = parts.map((part, index) => (index % 2 === 1 ? coded(part, bytes) : escaped(part, bytes)));
  return rendered.join('') + (open === undefined ? '' : escaped(`\`${open}`, bytes));
}

/** `content` is HTML already; what is not a web address becomes no link. */
export function linked(content: string, url: string, fragment = ''): string {
  const target = encodeURI(url.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
  if (!/^https?:\/\//.test(target)) return content;
  const anchor = fragment && `#${encodeURIComponent(fragment.toWellFormed())}`;
  return `<a href="${escapedUrl(target + anchor)}">${content}</a>`;
}

/** A web address whole: what cuts it short would make it another one. */
const escapedUrl = (url: string): string => url.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The pictures that stand beside words; the stylesheet draws them. */
export type Icon = 'good' | 'bad' | 'warn' | 'wait' | 'ask' | 'none' | 'plus' | 'minus' | 'note' | 'stop' | 'pause';

export const icon = (name: Icon): string => `<i class="${name}"></i>`;

/** The signs at the front of our words for the other renderings. */
const signs: Readonly<Record<string, Icon>> = {
  '✔': 'good',
  '✖': 'bad',
  '⚠': 'warn',
  '⏳': 'wait',
  '?': 'ask',
  '–': 'none',
  '＋': 'plus',
  '－': 'minus',
};

/** Words of ours for a cell, with a picture in place of the sign at their front. */
export function pictured(words: string): string {
  const [sign = '', rest = ''] = /^(\S) (.*)$/su.exec(words)?.slice(1) ?? [];
  const name = signs[sign];
  return name ? icon(name) + worded(rest) : worded(words);
}
