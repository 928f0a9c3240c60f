// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Avatar } from '../../../../components/ui/Avatar';
import { all, clear, draw, find } from '../mount';

afterEach(clear);

it('shows the picture without telling its host where', async () => {
  await draw(<Avatar name="Ada Lovelace" picture="https://img.example.com/ada.png" />);
  expect(find('img').getAttribute('src')).toBe('https://img.example.com/ada.png');
  expect(find('img').getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(find('.avatar').getAttribute('aria-hidden')).toBe('true');
});

it('falls back to initials, and tries another picture', async () => {
  await draw(<Avatar name="Ada Lovelace" picture="https://img.example.com/gone.png" />);
  await act(() => {
    find('img').dispatchEvent(new Event('error'));
  });
  expect(find('.avatar').textContent).toBe('AL');
  await draw(<Avatar name="Ada Lovelace" picture="https://img.example.com/new.png" />);
  expect(find('img').getAttribute('src')).toBe('https://img.example.com/new.png');
});

it.each(['http://img.example.com/a.png', 'data:image/svg+xml,<svg/>', 'javascript:alert(1)', 'a.png', ''])(
  'does not load %j',
  async (picture) => {
    await draw(<Avatar name="Ada" picture={picture} />);
    expect(all('img')).toEqual([]);
    expect(find('.avatar').textContent).toBe('A');
  },
);

it('loads from this machine over http', async () => {
  await draw(<Avatar name="Ada" picture="http://127.0.0.1:8080/a.png" />);
  expect(find('img').getAttribute('src')).toBe('http://127.0.0.1:8080/a.png');
});

it('draws a person where there is no letter', async () => {
  await draw(<Avatar />);
  expect(all('.avatar svg')).toHaveLength(1);
});
