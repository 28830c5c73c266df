/** So much of the beginning of a secret is too much: texts are cut to a length, and secrets with them. */
const telling = 12;

/** The secrets of which `text` holds a form, or a good part: whole, for a URL, inside JSON, in base64. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) =>
    [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret).toString('base64url'),
      // As a message shows it, and as Markdown does.
      secret.replaceAll('`', "'"),
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ].some((form) => form !== '' && text.includes(form.slice(0, telling))),
  );
}
