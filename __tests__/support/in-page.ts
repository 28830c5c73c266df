/** Expressions that run in the browser; as texts, because nothing else here knows the types of a page. */

export const allTags = `[...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))]`;

export const allAttributes = `[...new Set([...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()))]`;

export const linkProtocols = `[...new Set([...document.querySelectorAll('a')].map(({ protocol }) => protocol))]`;

/** Tells the console what the page's policy refused. */
export const watchPolicy = `addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective));`;

/** Texts whose colour has a contrast below 4.5 with what is behind them (WCAG 2.2, 1.4.3). */
export const poorContrast = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const color = getComputedStyle(element).backgroundColor;
    const [, , , alpha = 1] = channels(color);
    if (alpha === 1) return color;
    return element.parentElement ? behind(element.parentElement) : 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('main *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
    .flatMap((element) => {
      const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return ratio < 4.5 ? [element.localName + ' ' + element.textContent + ': ' + ratio.toFixed(2)] : [];
    });
})()`;
