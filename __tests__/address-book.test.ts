import { expect, test } from 'vitest';
import { createAddressBook } from '../src/address-book.ts';
import { appConfig } from './support/app-config.ts';

const app = (name: string, addresses: readonly string[] = []) => appConfig({ name, addresses });

test('an address is told to be that of another app, once all have announced theirs', async () => {
  const book = createAddressBook([app('shop'), app('blog', ['198.51.100.0/28'])]);
  const asked = Promise.all(
    ['203.0.113.10', '203.0.113.11', '198.51.100.7'].map((address) => book.ownerOf(address, 'shop')),
  );
  book.announce('blog', ['203.0.113.11']);
  book.announce('shop', ['203.0.113.10']);
  expect(await asked).toEqual([undefined, 'blog', 'blog']);
  expect(await book.ownerOf('203.0.113.10', 'blog')).toBe('shop');
});

test('only the first announcement counts, so that an app that fails later stays where it was', async () => {
  const book = createAddressBook([app('shop'), app('blog')]);
  book.announce('blog', ['203.0.113.11']);
  book.announce('blog', []);
  expect(await book.ownerOf('203.0.113.11', 'shop')).toBe('blog');
});
